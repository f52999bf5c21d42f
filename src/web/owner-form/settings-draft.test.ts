import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ORPCError } from '@orpc/client';
import { calendarName, calendarPlaces } from './calendar-places.ts';
import { placeIn } from './place-pasted.ts';
import { faultsFrom, presentIn } from './refused-fields.ts';
import { changesIn, draftMoved, draftOf, faultsIn, fieldsChanged } from './settings-draft.ts';
import type { OwnerRecord } from './settings-draft.ts';

const owner: OwnerRecord = {
  name: 'Renata Kowalczyk',
  timeZone: 'America/Chicago',
  holidays: 'US',
  workweek: [1, 2, 3, 4, 5],
  businessHours: { from: '09:00', to: '17:00' },
  cadence: { inner: 30, active: 90, wide: 180 },
  version: 3,
};
const draft = draftOf(owner);

describe('the settings as typed', () => {
  it('send only what differs, so that a change made elsewhere is not undone in passing', () => {
    assert.deepEqual(changesIn(owner, draft), {});
    assert.deepEqual(changesIn(owner, { ...draft, name: ' Renata Kowalczyk ' }), {});
    assert.deepEqual(changesIn(owner, { ...draft, name: '', phone: ' 312-555-0199 ' }), {
      name: null,
      phone: '312-555-0199',
    });
    assert.deepEqual(changesIn(owner, { ...draft, holidays: '', wide: '200', workweek: [1, 2] }), {
      holidays: null,
      workweek: [1, 2],
      cadence: { inner: 30, active: 90, wide: 200 },
    });
  });

  it('take a place with a point or a comma, and none as none', () => {
    const placed = { ...draft, latitude: '41,88', longitude: '−87.63' };
    assert.deepEqual(faultsIn(placed), {});
    assert.deepEqual(changesIn(owner, placed), { location: { latitude: 41.88, longitude: -87.63 } });
    const here = { ...owner, location: { latitude: 1, longitude: 2 } };
    assert.deepEqual(changesIn(here, { ...draftOf(here), latitude: '', longitude: '' }), { location: null });
  });

  it('are told at the field what is wrong with it, before anything is sent', () => {
    const faulty = { ...draft, latitude: '123', longitude: 'x', workweek: [], to: '08:00', inner: '0', wide: '4000' };
    assert.deepEqual(Object.keys(faultsIn(faulty)).toSorted(), [
      'inner',
      'latitude',
      'longitude',
      'to',
      'wide',
      'workweek',
    ]);
    assert.deepEqual(Object.keys(faultsIn({ ...draft, longitude: '3' })), ['latitude']);
    assert.deepEqual(faultsIn(draft), {});
    assert.deepEqual(Object.keys(faultsIn({ ...draft, email: 'renata@' })), ['email']);
    assert.deepEqual(faultsIn({ ...draft, email: ' renata@example.org ' }), {});
  });

  it('move onto what was saved meanwhile, so that both changes live', () => {
    const mine = { ...draft, name: 'Renata K.' };
    const present = { ...owner, timeZone: 'Europe/Berlin', version: 4 };
    const moved = draftMoved(draft, mine, draftOf(present));
    assert.deepEqual([moved.name, moved.timeZone], ['Renata K.', 'Europe/Berlin']);
    assert.deepEqual(fieldsChanged(draftOf(present), moved), ['name']);
  });
});

describe('a place pasted', () => {
  it('is taken in one, as maps give it', () => {
    assert.deepEqual(placeIn('41.8781, -87.6298'), { latitude: '41.8781', longitude: '-87.6298' });
    assert.equal(placeIn('41.8781'), undefined);
    assert.equal(placeIn('Chicago, 3'), undefined);
  });
});

describe('a refusal of the settings', () => {
  const refusal = (code: string, data: unknown) => new ORPCError(code, { status: 400, data });

  it('stands at the fields that it names', () => {
    const problems = [
      { path: '$.changes.name' },
      { path: '$.changes.location.longitude' },
      { path: '$.changes.cadence' },
    ];
    assert.deepEqual(Object.keys(faultsFrom(refusal('bad-input', { problems }))), ['name', 'longitude', 'inner']);
    assert.deepEqual(Object.keys(faultsFrom(refusal('unknown-holidays', { code: 'XX' }))), ['holidays']);
    assert.deepEqual(faultsFrom(refusal('bad-input', { problems: [{ path: '$.commandId' }] })), {});
    assert.deepEqual(faultsFrom(new Error('gone')), {});
  });

  it('for being late brings the settings as they stand', () => {
    assert.deepEqual(presentIn(refusal('stale-version', { present: owner })), owner);
    assert.equal(presentIn(refusal('bad-input', {})), undefined);
  });
});

describe('the holiday calendars', () => {
  const calendars = [
    { code: 'DE', name: 'Germany' },
    { code: 'DE-BY', name: 'Bayern' },
    { code: 'DE-BY-A', name: 'Stadt Augsburg' },
    { code: 'US', name: 'United States of America' },
  ];

  it('are offered as countries and the regions of the one chosen', () => {
    const { countries, country, regions } = calendarPlaces(calendars, 'DE-BY');
    assert.deepEqual(
      countries.map(({ code }) => code),
      ['DE', 'US'],
    );
    assert.equal(country?.name, 'Germany');
    assert.deepEqual(
      regions.map(({ name }) => name),
      ['Bayern', 'Bayern – Stadt Augsburg'],
    );
    assert.equal(calendarName(calendars, 'DE-BY'), 'Bayern, Germany');
    assert.equal(calendarName(calendars, ''), '');
  });

  it('keep what is chosen even where the list is missing, so that no save loses it', () => {
    const { countries, regions } = calendarPlaces([], 'DE-BY');
    assert.deepEqual([countries, regions], [[{ code: 'DE', name: 'DE' }], [{ code: 'DE-BY', name: 'DE-BY' }]]);
  });
});
