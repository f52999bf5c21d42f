/** A notebook of its own in a real store, spoken to through the contract as a door speaks to it. */

import assert from 'node:assert/strict';
import { after } from 'node:test';
import { createRouterClient, ORPCError, type RouterClient } from '@orpc/server';
import { router } from '../../src/actions/router.ts';
import { almanacFor } from '../../src/almanac/almanac.ts';
import type { Owner } from '../../src/core/facts/owner.ts';
import type { RefusalCode } from '../../src/contract/refusals.ts';
import { replanAll } from '../../src/store/derived/replan.ts';
import { openStore } from '../../src/store/open-store.ts';
import { beginNotebook } from '../../src/store/queries/begin-notebook.ts';
import type { Store } from '../../src/store/store.ts';

export const chicago: Owner = {
  timeZone: 'America/Chicago',
  holidays: 'US',
  workweek: [1, 2, 3, 4, 5],
  businessHours: { from: '09:00', to: '17:00' },
  cadence: { inner: 30, active: 90, wide: 180 },
};

const almanac = almanacFor(chicago);
const notebook = 'mine';

export interface OwnNotebook {
  readonly store: Store;
  /** Every sentence, checked on its way in and out; it is the time that was set last. */
  readonly say: RouterClient<typeof router>;
  /** Sets the clock by the wall in Chicago: `2026-03-05 15:00`. */
  at(time: string): void;
  /** An id for the next command. */
  id(): string;
}

export async function ownNotebook(begins = '2026-03-05 09:00'): Promise<OwnNotebook> {
  const store = await openStore({ kind: 'sqlite', file: ':memory:' });
  after(async () => store.close());
  const clock = { now: instantOf(begins) };
  await store.transaction(notebook, async (tx) => {
    await beginNotebook(tx, chicago);
    await replanAll(tx, { almanac, now: clock.now });
  });
  let count = 0;
  return {
    store,
    say: sayings(store, clock),
    at: (time) => {
      clock.now = instantOf(time);
    },
    id: () => `command-${(count += 1)}`,
  };
}

function sayings(store: Store, clock: { readonly now: number }): RouterClient<typeof router> {
  return createRouterClient(router, {
    context: () => ({ world: { store, notebook, almanacFor, now: clock.now, door: 'test' } }),
  });
}

function instantOf(time: string): number {
  const [date = '', clock = ''] = time.split(' ');
  return almanac.clockAt(almanac.day(date), clock);
}

/** The instant of a time by the wall in Chicago, as RFC 3339. */
export function local(time: string): string {
  return almanac.instantText(instantOf(time));
}

/** That a sentence is refused with a code; gives back what the refusal tells. */
export async function refused(
  code: RefusalCode | 'bad-input',
  said: Promise<unknown>,
): Promise<Record<string, unknown>> {
  const error = await said.then(
    () => assert.fail(`was not refused with ${code}`),
    (fault: unknown) => fault,
  );
  assert.ok(error instanceof ORPCError, String(error));
  assert.equal(error.code, code, error.message);
  return (error.data ?? {}) as Record<string, unknown>;
}

/** The keys of follow-ups, in order of their names. */
export function keysOf(followUps: readonly { readonly key: string }[]): string[] {
  return followUps.map(({ key }) => key).toSorted();
}
