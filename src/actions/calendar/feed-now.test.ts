import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { ownNotebook } from '../../../test/stories/own-notebook.ts';
import { almanacFor } from '../../almanac/almanac.ts';
import { anyNotebook } from '../../formats/notebook/notebook-arbitrary.ts';
import { writeNotebook } from '../../formats/notebook/write-notebook.ts';
import { followUpsInFeed } from '../../formats/icalendar/calendar-feed.ts';
import type { World } from '../world.ts';
import { feedNow } from './feed-now.ts';

const now = Date.parse('2026-03-05T15:00:00Z');

const worldAt = (store: World['store'], instant: number): World => ({
  store,
  notebook: 'mine',
  almanacFor,
  now: instant,
  door: 'test',
});

const secretIn = (path = ''): string => path.replace(/^\/calendar\/|\.ics$/g, '');

function entriesOf(text: string): readonly ICAL.Component[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return [...calendar.getAllSubcomponents('vevent'), ...calendar.getAllSubcomponents('vtodo')];
}

const valueOf = (entry: ICAL.Component, name: string): unknown => entry.getFirstPropertyValue(name);

describe('the calendar feed of any notebook', () => {
  it('is read by others, has short lines and no name twice, and is the same again to the byte', async () => {
    await fc.assert(
      fc.asyncProperty(anyNotebook, fc.constantFrom(...followUpsInFeed), async (notebook, followUps) => {
        const { say, store } = await ownNotebook();
        await say.importNotebook({ commandId: 'filled', content: writeNotebook(notebook) });
        const { path } = await say.changeCalendarFeed({ isOn: true, followUps });
        const feed = await feedNow(worldAt(store, now), secretIn(path));
        assert.ok(feed);
        for (const line of feed.text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
        const entries = entriesOf(feed.text);
        assert.equal(new Set(entries.map((entry) => valueOf(entry, 'uid'))).size, entries.length);
        for (const { id, starts, cancelled } of notebook.meetings) {
          const entry = entries.find((each) => valueOf(each, 'uid') === `meeting-${id}@sundown`);
          const time = entry && valueOf(entry, 'dtstart');
          assert.ok(entry && time instanceof ICAL.Time);
          assert.equal(time.toUnixTime(), Math.floor(Date.parse(starts) / 1000));
          assert.equal(valueOf(entry, 'status'), cancelled === undefined ? 'CONFIRMED' : 'CANCELLED');
        }
        const again = await feedNow(worldAt(store, now + 1000), secretIn(path));
        if (feed.until === null || feed.until > now + 1000) assert.equal(again?.text, feed.text);
        await store.close();
      }),
      { numRuns: 15 },
    );
  });
});

describe('SEQUENCE', () => {
  it('never goes down, also for a follow-up that comes back after it was gone', async () => {
    const { say, store, id } = await ownNotebook('2026-03-05 09:00');
    await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana Ruiz' });
    const promised = [{ what: 'the benefits article', by: '2026-03-10' }];
    const touch = { people: ['ana'], channel: 'phone', direction: 'both', outcome: 'reached', promised } as const;
    await say.logTouch({ commandId: id(), id: 'call', at: '2026-03-05T08:00:00-06:00', ...touch });
    const { path } = await say.changeCalendarFeed({ isOn: true });
    const sequenceOf = async (): Promise<unknown> => {
      const feed = await feedNow(worldAt(store, now), secretIn(path));
      const entry = entriesOf(feed?.text ?? '').find((each) =>
        String(valueOf(each, 'description')).includes('article'),
      );
      return entry && valueOf(entry, 'sequence');
    };
    const key = (await say.agenda({})).followUps.find(({ step }) => step === 'keep-promise')?.key ?? '';
    assert.equal(await sequenceOf(), 0);
    await say.snoozeFollowUp({ commandId: id(), key, until: '2026-03-09' });
    const snoozed = await sequenceOf();
    await say.markDone({ commandId: 'done', key });
    assert.equal(await sequenceOf(), undefined);
    await say.undoCommand({ commandId: id(), id: 'done' });
    assert.equal(await sequenceOf(), snoozed);
    await say.editPerson({ commandId: id(), id: 'ana', version: 1, changes: { name: 'Ana Ruiz-Lee' } });
    assert.equal(await sequenceOf(), Number(snoozed) + 1);
  });
});
