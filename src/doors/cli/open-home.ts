/** Opens the owner's notebook, and begins it where there is none. */

import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import type { RouterClient } from '@orpc/server';
import { almanacFor } from '../../almanac/almanac.ts';
import { keptAlmanacs } from '../../almanac/kept-almanacs.ts';
import { router } from '../../actions/router.ts';
import type { World } from '../../actions/world.ts';
import type { Notebook } from '../../core/facts/notebook.ts';
import { isPlannedByThis } from '../../store/derived/planned-at.ts';
import { replanAll } from '../../store/derived/replan.ts';
import type { StorePlace } from '../../store/open-store.ts';
import { beginNotebook } from '../../store/queries/begin-notebook.ts';
import { notebookOwner } from '../../store/queries/notebook-owner.ts';
import { wholeNotebook } from '../../store/queries/whole-notebook.ts';
import { backupPlace } from '../../store/sqlite/backups/backup-place.ts';
import { forbidsOnlyWriting } from '../../store/store-fault.ts';
import type { Store, Writing } from '../../store/store.ts';
import { uploadsIn } from '../../store/uploads.ts';
import type { Outside, Places } from './command.ts';
import { firstOwner } from './first-owner.ts';
import { homeFolder, notebook, storePlace } from './home-folder.ts';
import { openedStore } from './opened-store.ts';

export interface Home {
  /** The sentences of the contract, spoken to this notebook now. */
  readonly say: RouterClient<typeof router>;
  /** What an action is handed by the door of this name. */
  world(door: string): World;
  readonly place: StorePlace;
  readonly notebook: string;
  /** Where files lie that were sent ahead of an import. */
  readonly uploadsFolder: string;
  wholeNotebook(): Promise<Notebook>;
  close(): Promise<void>;
}

export type Surroundings = Pick<Outside, 'environment' | 'now' | 'systemTimeZone'>;

/** @param isLookedOver for damage, where the last server was not stopped but ended */
export async function openHome(places: Places, surroundings: Surroundings, isLookedOver = false): Promise<Home> {
  const place = storePlace(places, surroundings);
  const store = await openedStore(places, surroundings, isLookedOver);
  await begun(store, surroundings);
  await plannedByThis(store, surroundings);
  const almanacs = keptAlmanacs();
  const uploadsFolder = join(homeFolder(places, surroundings), 'uploads');
  const uploads = uploadsIn(uploadsFolder, surroundings.now);
  await uploads.sweep();
  const world = (door: string): World => ({
    store,
    notebook,
    almanacFor: almanacs,
    now: surroundings.now(),
    door,
    uploads,
    ...(place.kind === 'sqlite' && { backups: backupPlace(place.file, notebook) }),
  });
  return {
    say: createRouterClient(router, { context: () => ({ world: world('cli') }) }),
    world,
    place,
    notebook,
    uploadsFolder,
    wholeNotebook: () => store.read(notebook, async (tx) => found(await wholeNotebook(tx))),
    close: () => store.close(),
  };
}

async function begun(store: Store, { environment, systemTimeZone, now }: Surroundings): Promise<void> {
  if ((await store.read(notebook, notebookOwner)) !== undefined) return;
  const owner = firstOwner(systemTimeZone, environment['LC_ALL'] ?? environment['LANG']);
  await store.transaction(notebook, async (tx) => {
    if ((await notebookOwner(tx)) !== undefined) return;
    await beginNotebook(tx, owner);
    await replanAll(tx, { almanac: almanacFor(owner), now: now() });
  });
}

/** What an older version worked out is worked out anew, since this one may reckon otherwise. It may have to wait. */
async function plannedByThis(store: Store, { now }: Surroundings): Promise<void> {
  if (await store.read(notebook, isPlannedByThis)) return;
  const planAnew = async (tx: Writing): Promise<void> => {
    const stored = await notebookOwner(tx);
    if (stored === undefined || (await isPlannedByThis(tx))) return;
    await replanAll(tx, { almanac: almanacFor(stored.fact), now: now() });
  };
  await store.transaction(notebook, planAnew).catch((fault: unknown) => {
    if (!forbidsOnlyWriting(fault)) throw fault;
  });
}

function found(whole: Notebook | undefined): Notebook {
  if (whole === undefined) throw new Error('The notebook was begun, and is not there.');
  return whole;
}
