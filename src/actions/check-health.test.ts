import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { writeNotebook } from '../formats/notebook/write-notebook.ts';
import { sampleNotebook } from '../sample/sample-notebook.ts';
import { ownNotebook } from '../../test/stories/own-notebook.ts';

async function withSample() {
  const own = await ownNotebook('2026-03-05 12:00');
  await own.say.importNotebook({
    commandId: own.id(),
    content: writeNotebook(sampleNotebook('2026-03-05', 'America/Chicago')),
  });
  return own;
}

describe('check the health of a notebook', () => {
  it('finds nothing where all is well, today and weeks later, since what time changes is no damage', async () => {
    const { say, at } = await withSample();
    const today = await say.checkHealth({});
    assert.deepEqual(
      { ...today, counts: null },
      { healthy: true, damage: [], differences: [], rebuilt: false, counts: null },
    );
    assert.ok(
      today.counts.people > 50 &&
        today.counts.touches > 100 &&
        today.counts.followUps > 10 &&
        today.counts.threads > 50,
    );
    at('2026-04-20 12:00');
    assert.equal((await say.checkHealth({})).healthy, true);
  });

  it('tells every difference as damage, and puts it right', async () => {
    const { say, store } = await withSample();
    const { followUps } = await say.agenda({});
    const [first, second] = followUps;
    assert.ok(first && second);
    await store.transaction('mine', async ({ db }) => {
      await sql`delete from derived_follow_ups where key = ${first.key}`.execute(db);
      await sql`update derived_follow_ups set why = 'wrong' where key = ${second.key}`.execute(db);
      await sql`delete from derived_subjects where subject = 'person:none' or subject like 'group:%'`.execute(db);
      await sql`
        insert into derived_advice (notebook, subject, position, key, guard, text)
        values ('mine', 'notebook', 99, 'x', 'x', 'y')
      `.execute(db);
      await sql`update derived_threads set state = 'parked' where id = ${first.thread}`.execute(db);
    });
    const found = await say.checkHealth({});
    assert.deepEqual([found.healthy, found.rebuilt], [false, true]);
    assert.deepEqual([...new Set(found.differences.map(({ what }) => what))].toSorted(), [
      'advice',
      'follow-up',
      'next-change',
      'thread',
    ]);
    assert.deepEqual(found.differences.find(({ key }) => key === first.key)?.kept, null);
    assert.equal((await say.checkHealth({})).healthy, true);
  });
});
