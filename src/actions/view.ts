/** A look at the owner's notebook as it stands now, with what time alone has changed brought up to date first. */

import type { Almanac, Instant } from '../core/engine/almanac.ts';
import type { Owner } from '../core/facts/owner.ts';
import { dueSubjects } from '../store/derived/affected-subjects.ts';
import { replanDue } from '../store/derived/replan.ts';
import { notebookOwner } from '../store/queries/notebook-owner.ts';
import type { Reading, Writing } from '../store/store.ts';
import { forbidsOnlyWriting } from '../store/store-fault.ts';
import type { World } from './world.ts';

export interface View {
  readonly tx: Reading;
  readonly owner: Owner;
  readonly almanac: Almanac;
  readonly now: Instant;
}

/** Somebody who looks does not wait for somebody who imports. */
const longestWaitMs = 20;

export async function viewOf<Answer>(world: World, look: (view: View) => Promise<Answer>): Promise<Answer> {
  // Where nothing can be written, what was kept last is still there to be shown.
  await bringUpToDate(world, longestWaitMs).catch((fault: unknown) => {
    if (!forbidsOnlyWriting(fault)) throw fault;
  });
  return world.store.read(world.notebook, async (tx) => look(await viewOn(tx, world)));
}

/** What the clock door asks for: plans again whatever has come due, opened or lapsed since. */
export async function bringUpToDate({ store, notebook, almanacFor, now }: World, waitMs?: number): Promise<void> {
  const due = await store.read(notebook, (tx) => dueSubjects(tx, now));
  if (due.length === 0) return;
  const bringUp = async (tx: Writing) => {
    await replanDue(tx, { almanac: almanacFor(await ownerOf(tx)), now });
  };
  await store.transaction(notebook, bringUp, waitMs);
}

async function viewOn(tx: Reading, { almanacFor, now }: World): Promise<View> {
  const owner = await ownerOf(tx);
  return { tx, owner, almanac: almanacFor(owner), now };
}

export async function ownerOf(tx: Reading): Promise<Owner> {
  const stored = await notebookOwner(tx);
  if (stored === undefined) throw new Error(`There is no notebook ${tx.notebook}.`);
  return stored.fact;
}
