import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { backupsToKeep } from './backups-to-keep.ts';

interface Dated {
  readonly name: string;
  readonly at: number;
  readonly day: string;
}

const first = Date.UTC(2024, 0, 1);
const dayMs = 86_400_000;
const dayText = (days: number): string => new Date(first + days * dayMs).toISOString().slice(0, 10);

/** @param days since the first of January 2024; a fraction is the time of day */
function madeOn(days: number): Dated {
  const at = first + Math.round(days * dayMs);
  return { name: new Date(at).toISOString(), at, day: dayText(Math.floor(days)) };
}

const some = fc
  .uniqueArray(fc.integer({ min: 0, max: 8000 }), { maxLength: 120 })
  .map((tenths) => tenths.map((tenth) => madeOn(tenth / 10)));
const late = dayText(900);

function kept(backups: readonly Dated[], today = late): readonly Dated[] {
  const names = backupsToKeep(backups, today);
  return backups.filter(({ name }) => names.has(name));
}

const names = (backups: readonly Dated[]): readonly string[] => backups.map(({ name }) => name).toSorted();

describe('the backups to keep', () => {
  it('are 7 days, 5 weeks and 12 months of a notebook that changes every day', () => {
    const days = Array.from({ length: 800 }, (_, day) => madeOn(day));
    const today = 799;
    const left = kept(days, dayText(today)).map(({ day }) => day);
    assert.equal(dayText(today), '2026-03-10');
    const days7 = ['2026-03-04', '2026-03-05', '2026-03-06', '2026-03-07', '2026-03-08', '2026-03-09', '2026-03-10'];
    // It is a Tuesday. This week and the last are among the days; three Sundays follow.
    const weeks = ['2026-02-15', '2026-02-22', '2026-03-01'];
    const months = ['2025-04-30', '2025-05-31', '2025-06-30', '2025-07-31', '2025-08-31', '2025-09-30', '2025-10-31'];
    const winter = ['2025-11-30', '2025-12-31', '2026-01-31', '2026-02-28'];
    assert.deepEqual(left, [...days7, ...weeks, ...months, ...winter].toSorted());
  });

  it('always have the newest, so that nothing new is ever lost to make room', () => {
    fc.assert(
      fc.property(some, (backups) => {
        const newest = backups.toSorted((a, b) => b.at - a.at)[0];
        assert.equal(
          kept(backups).some((one) => one === newest),
          newest !== undefined,
        );
      }),
    );
  });

  it('stay the same when asked again, so that asking often clears nothing more away', () => {
    fc.assert(fc.property(some, (backups) => assert.deepEqual(kept(kept(backups)), kept(backups))));
  });

  it('are those that would be left had everything been kept until now, however often was cleared away meanwhile', () => {
    fc.assert(
      fc.property(some, (backups) => {
        const oldestFirst = backups.toSorted((a, b) => a.at - b.at);
        const cleared = oldestFirst.reduce<readonly Dated[]>((left, one) => kept([...left, one]), []);
        assert.deepEqual(names(cleared), names(kept(backups)));
      }),
    );
  });

  it('have everything that lies after today, and as many from before, so that a clock that was wrong costs nothing', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 800 }), (backups, day) => {
        const today = dayText(day);
        const past = backups.filter((one) => one.day <= today);
        const future = backups.filter((one) => one.day > today);
        assert.deepEqual(names(kept(backups, today)), names([...future, ...kept(past, today)]));
      }),
    );
  });

  it('are no more than a shelf can hold, however long somebody goes on', () => {
    const daily = Array.from({ length: 3000 }, (_, day) => madeOn(day));
    assert.ok(kept(daily, dayText(3000)).length <= 7 + 5 + 12);
  });
});
