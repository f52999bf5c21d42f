import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { almanacFor } from '../../almanac/almanac.ts';
import type { Meeting } from '../../core/facts/meeting.ts';
import { ownerDefaults } from '../../core/facts/owner.ts';
import type { Person } from '../../core/facts/person.ts';
import type { Touch } from '../../core/facts/touch.ts';
import type { Brought, ImportedHappening, ImportedMeeting } from '../../formats/brought/brought.ts';
import type { ImportedPerson } from '../../formats/people/imported-person.ts';
import { type ImportPlan, type ImportScene, importPlan } from './import-plan.ts';

const owner = { ...ownerDefaults, timeZone: 'America/Chicago' };
const almanac = almanacFor(owner);
const now = Date.parse('2026-03-10T20:00:00Z');
const addedAt = '2026-01-01T00:00:00Z';
const ana: Person = { id: 'ana', name: 'Ana Ruiz', addedAt, emails: ['ana@north.example'], linkedinConnected: true };

const nothing: Brought = { format: 'mail', people: [], happenings: [], meetings: [], refused: [] };

const mail = (key: string, more: Partial<ImportedHappening> = {}): ImportedHappening => ({
  key,
  line: 1,
  at: '2026-03-05T15:00:00Z',
  people: [{ email: 'ANA@north.example' }],
  channel: 'email',
  direction: 'out',
  ...more,
});

const appointment = (key: string, more: Partial<ImportedMeeting> = {}): ImportedMeeting => ({
  key,
  line: 1,
  starts: '2026-03-12T15:00:00Z',
  ends: '2026-03-12T15:30:00Z',
  title: 'Coffee',
  people: [{ email: 'ana@north.example' }],
  channel: 'in-person',
  ...more,
});

const connected = (more: Partial<ImportedPerson>): ImportedPerson => ({
  source: 'linkedin',
  line: 1,
  name: 'Ana Ruiz',
  emails: ['ana@north.example'],
  phones: [],
  addresses: [],
  links: [],
  linkedinConnected: true,
  ...more,
});

let made = 0;
const sceneWith = (more: Partial<ImportScene> = {}): ImportScene => ({
  owner,
  almanac,
  now,
  addedAt,
  newId: () => `new-${(made += 1)}`,
  people: [ana],
  organizations: [],
  touches: [],
  meetings: [],
  withStrangers: false,
  beInTouch: new Set(),
  disconnected: new Set(),
  ...more,
});

const planned = (brought: Partial<Brought>, more: Partial<ImportScene> = {}): ImportPlan =>
  importPlan({ ...nothing, ...brought }, sceneWith(more));

const stored = <Fact>(fact: Fact, version = 1) => ({ fact, version });

/** The notebook after a plan was written. */
const after = ({ people, touches, meetings }: ImportPlan): Partial<ImportScene> => ({
  people: [
    ...[ana].filter(({ id }) => people.completedPeople.every((person) => person.id !== id)),
    ...people.completedPeople,
    ...people.newPeople,
  ],
  organizations: people.newOrganizations,
  touches: touches.newTouches.map((touch) => stored(touch)),
  meetings: meetings.newMeetings.map((meeting) => stored(meeting)),
});

describe('touches of an import', () => {
  it('become one with those who are known, by address, page or a name that only one bears', () => {
    const page = 'https://www.linkedin.com/in/bo';
    const bo: Person = { id: 'bo', name: 'Bo Lind', addedAt, links: [page] };
    const { touches } = planned(
      { happenings: [mail('a', { people: [{ email: 'ana@north.example' }, { link: page }, { name: 'nobody' }] })] },
      { people: [ana, bo] },
    );
    assert.deepEqual(
      touches.newTouches.map(({ people, at, channel, direction }) => [people, at, channel, direction]),
      [[['ana', 'bo'], '2026-03-05T15:00:00Z', 'email', 'out']],
    );
    const twins = [ana, { ...ana, id: 'ana-2', emails: [] }];
    assert.equal(
      planned({ happenings: [mail('a', { people: [{ name: 'Ana Ruiz' }] })] }, { people: twins }).touches.counts
        .strangers,
      1,
    );
  });

  it('are left out where nobody is known, and tell who it was, so that the owner can take them in too', () => {
    const happenings = [
      mail('a', { people: [{ email: 'x@y.example', name: 'Xu' }] }),
      mail('b', { people: [{ email: 'X@y.example' }] }),
    ];
    const { touches, strangers, people } = planned({ happenings });
    assert.deepEqual([touches.counts, people.counts.added], [{ added: 0, matched: 0, strangers: 2 }, 0]);
    assert.deepEqual(strangers, [{ met: { email: 'x@y.example', name: 'Xu' }, count: 2 }]);
    const all = planned({ happenings }, { withStrangers: true });
    assert.deepEqual([all.touches.counts.added, all.people.newPeople.map(({ name }) => name)], [2, ['Xu']]);
  });

  it('are not told twice: neither by a second run nor where the owner logged them by hand', () => {
    const happenings = [mail('a'), mail('b', { at: '2026-03-06T15:00:00Z' })];
    const first = planned({ happenings });
    assert.deepEqual(planned({ happenings }, after(first)).touches.counts, { added: 0, matched: 2, strangers: 0 });
    const byHand: Touch = {
      id: 'hand',
      at: '2026-03-05T18:00:00Z',
      people: ['ana'],
      channel: 'email',
      direction: 'out',
    };
    assert.deepEqual(planned({ happenings }, { touches: [stored(byHand)] }).touches.counts, {
      added: 1,
      matched: 1,
      strangers: 0,
    });
  });

  it('learn from a newer archive that a day went both ways, unless the owner has corrected them', () => {
    const first = planned({ happenings: [mail('a')] });
    const both = { happenings: [mail('a', { direction: 'both' })] };
    assert.equal(planned(both, after(first)).touches.changedTouches[0]?.after.direction, 'both');
    const corrected = first.touches.newTouches.map((touch) => stored(touch, 2));
    assert.deepEqual(planned(both, { touches: corrected }).touches.changedTouches, []);
  });

  it('stand at noon where only the day is known, and never in the future', () => {
    const { touches, refused } = planned({
      happenings: [mail('a', { at: '2026-03-05' }), mail('b', { at: '2026-03-10' }), mail('c', { at: '2026-03-11' })],
    });
    assert.deepEqual(
      touches.newTouches.map(({ at }) => Date.parse(at)),
      ['2026-03-05T18:00:00Z', '2026-03-10T17:00:00Z'].map((at) => Date.parse(at)),
    );
    assert.match(refused[0]?.reason ?? '', /future/);
    const later = planned({ happenings: [mail('d', { at: '2026-03-12T00:00:00Z', file: 'messages.csv', line: 7 })] });
    assert.deepEqual([later.refused[0]?.file, later.refused[0]?.line], ['messages.csv', 7]);
  });
});

describe('appointments of an import', () => {
  it('are meetings where they are to come, and touches where they have been', () => {
    const past = appointment('p', { starts: '2026-03-02T15:00:00Z', ends: '2026-03-02T15:30:00Z' });
    const { meetings, touches } = planned({ meetings: [past, appointment('f')] });
    assert.deepEqual(
      meetings.newMeetings.map(({ people, notes }) => [people, notes]),
      [[['ana'], 'Coffee']],
    );
    assert.deepEqual(
      touches.newTouches.map(({ occasion, direction, summary }) => [occasion, direction, summary]),
      [['meeting', 'both', 'Coffee']],
    );
  });

  it('are neither told twice nor beside a meeting that the owner arranged, and move with the calendar', () => {
    const first = planned({ meetings: [appointment('f')] });
    const again = planned({ meetings: [appointment('f')] }, after(first));
    assert.deepEqual([again.meetings.counts, again.meetings.changedMeetings], [{ added: 0, matched: 1 }, []]);
    const arranged = { ...first.meetings.newMeetings[0], id: 'mine', scheduledAt: addedAt } as Meeting;
    assert.deepEqual(planned({ meetings: [appointment('f')] }, { meetings: [stored(arranged)] }).meetings.counts, {
      added: 0,
      matched: 1,
    });
    const moved = appointment('f', { starts: '2026-03-13T15:00:00Z', ends: '2026-03-13T16:00:00Z' });
    assert.equal(planned({ meetings: [moved] }, after(first)).meetings.changedMeetings[0]?.after.starts, moved.starts);
    const off = planned({ meetings: [appointment('f', { isCancelled: true })] }, after(first));
    assert.match(off.meetings.changedMeetings[0]?.after.cancelled?.emergency ?? '', /calendar/);
  });

  it('that have passed since are not logged behind the owner’s back: Sundown asks how they went', () => {
    const first = planned({ meetings: [appointment('f')] });
    const later = planned(
      { meetings: [appointment('f')] },
      { ...after(first), now: Date.parse('2026-03-20T00:00:00Z') },
    );
    assert.deepEqual([later.touches.counts.added, later.meetings.counts], [0, { added: 0, matched: 1 }]);
  });
});

describe('a newer archive of LinkedIn', () => {
  const at = (organizationName: string, title: string) => connected({ organizationName, title });
  const first = planned({ people: [at('Northwind', 'Analyst')], isWhole: true });

  it('tells who has another position, takes it over, and lets the owner be in touch about it', () => {
    const newer = { people: [at('Contoso', 'Lead')], isWhole: true };
    const plan = planned(newer, { ...after(first), beInTouch: new Set(['ana']) });
    assert.deepEqual(
      plan.people.moved.map(({ before, after: is }) => [before.title, is.title]),
      [['Analyst', 'Lead']],
    );
    assert.equal(plan.people.completedPeople[0]?.title, 'Lead');
    assert.deepEqual(
      plan.intents.map(({ kind, person, about }) => [kind, person, about]),
      [['reconnect', 'ana', 'A new position: Lead, Contoso']],
    );
    assert.deepEqual(planned(newer, after(plan)).people.moved, []);
  });

  it('leaves a position as it is where the owner says so, or wrote it before they were connected there', () => {
    const newer = { people: [at('Contoso', 'Lead')], isWhole: true };
    const left = planned(newer, { ...after(first), leftAsIs: new Set(['ana']) });
    assert.deepEqual([left.people.completedPeople, left.people.newOrganizations], [[], []]);
    const known: Person = {
      id: 'ana',
      name: 'Ana Ruiz',
      addedAt,
      emails: ['ana@north.example'],
      title: 'Boss',
      organization: 'o',
    };
    const plan = planned(newer, { people: [known], organizations: [{ id: 'o', name: 'Northwind' }] });
    assert.deepEqual([plan.people.moved, plan.people.completedPeople[0]?.title], [[], 'Boss']);
  });

  it('tells who has gone, and marks only those whom the owner names', () => {
    const bo = connected({ name: 'Bo', emails: ['bo@x.example'] });
    const plan = planned({ people: [bo], isWhole: true }, { disconnected: new Set(['ana']) });
    assert.deepEqual(
      plan.gone.map(({ id }) => id),
      ['ana'],
    );
    assert.deepEqual(
      plan.disconnected.map(({ linkedinConnected }) => linkedinConnected),
      [false],
    );
    assert.deepEqual(planned({ people: [bo] }).gone, [], 'a part of it tells of nobody who is missing');
  });

  it('fills in what the owner has not said of themselves, and no more', () => {
    const told = { owner: { name: 'Sam Doe', headline: 'Analyst' } };
    assert.deepEqual(planned(told).owner, { ...owner, name: 'Sam Doe', headline: 'Analyst' });
    assert.equal(planned(told, { owner: { ...owner, name: 'S.', headline: 'x' } }).isOwnerFilled, false);
  });
});

it('adds nothing a second time, whatever was in the file', () => {
  const address = fc.constantFrom('ana@north.example', 'bo@x.example', 'cy@x.example');
  const who = fc.array(fc.record({ email: address }), { minLength: 1, maxLength: 2 });
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-03-${String(n).padStart(2, '0')}`);
  const happening = fc.record({
    key: fc.uuid(),
    at: day,
    people: who,
    direction: fc.constantFrom('in', 'out', 'both'),
  });
  const event = fc.record({ key: fc.uuid(), on: day, people: who });
  const anyBrought = fc.record({
    people: fc.array(
      fc.record({ name: fc.constantFrom('Ana Ruiz', 'Bo Lind', 'Cy'), emails: fc.array(address, { maxLength: 1 }) }),
    ),
    happenings: fc.array(happening),
    meetings: fc.array(event),
    withStrangers: fc.boolean(),
  });
  fc.assert(
    fc.property(anyBrought, ({ people, happenings, meetings, withStrangers }) => {
      const brought: Partial<Brought> = {
        people: people.map((person) => connected(person)),
        happenings: happenings.map((each) => mail(each.key, each as Partial<ImportedHappening>)),
        meetings: meetings.map(({ key, on, people: all }) =>
          appointment(key, { people: all, starts: `${on}T15:00:00Z`, ends: `${on}T16:00:00Z` }),
        ),
      };
      const again = planned(brought, { ...after(planned(brought, { withStrangers })), withStrangers });
      assert.deepEqual(
        [
          again.people.counts.added,
          again.people.counts.completed,
          again.touches.counts.added,
          again.meetings.counts.added,
        ],
        [0, 0, 0, 0],
      );
    }),
  );
});
