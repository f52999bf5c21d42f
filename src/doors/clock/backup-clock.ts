/** Backups on their own, while a server runs: looked after a little after its start, then once a minute. */

import { damageOf } from '../../actions/backups/damage-of.ts';
import { keeperOf } from '../../actions/backups/keeper.ts';
import { backUpWhenDue } from '../../actions/backups/when-due.ts';
import { whyNot } from '../../actions/backups/why-not.ts';
import type { World } from '../../actions/world.ts';
import type { Instant } from '../../core/engine/almanac.ts';
import { startClock, type Ticking } from './clock-door.ts';

export interface BackupClock {
  readonly now: () => Instant;
  readonly world: () => World;
  /** Says one line to whoever watches the server. */
  readonly report: (line: string) => void;
}

/** Whoever starts Sundown wants to see their page first. */
const firstLookMs = 10_000;

export function startBackups({ now, world, report }: BackupClock): Ticking {
  const ending = new AbortController();
  let looks = 0;

  async function look(): Promise<Instant | null> {
    looks += 1;
    if (looks === 1) return now() + firstLookMs;
    const made = await backUpWhenDue(world(), ending.signal);
    if (made !== undefined && made.putRight > 0) report(putRightWords(made.putRight));
    // A backup that was made has been checked; else the file is looked over once.
    if (made === undefined && looks === 2) await tellDamage();
    return null;
  }

  async function tellDamage(): Promise<void> {
    if (world().backups === undefined) return;
    const damage = await damageOf({ ...(await keeperOf(world())), signal: ending.signal });
    if (damage !== undefined) report(`Your notebook is damaged: ${damage} Stop Sundown, then "sundown restore".`);
  }

  const ticking = startClock({
    now,
    replan: look,
    report: (fault) => {
      if (!ending.signal.aborted) report(`No backup could be made: ${whyNot(fault)}`);
    },
  });
  return {
    async stop() {
      ending.abort();
      await ticking.stop();
    },
  };
}

function putRightWords(count: number): string {
  return `What was kept differed from the facts in ${count} places; the backup has it right. "sundown doctor" puts it right here.`;
}
