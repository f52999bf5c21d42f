/** Opens the database of a home, and says what can be done where that does not work. */

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { UnusableFile } from '../../actions/backups/set-apart.ts';
import { makeBackup } from '../../actions/backups/make-backup.ts';
import { storeRefusals } from '../../contract/store-refusals.ts';
import { openStore } from '../../store/open-store.ts';
import { StoreFault } from '../../store/store-fault.ts';
import type { Store } from '../../store/store.ts';
import { BadInput } from './bad-input.ts';
import type { Outside, Places } from './command.ts';
import { damagedHome, requireNothingLost } from './damaged-home.ts';
import { storePlace } from './home-folder.ts';
import { keeperAt } from './keeper-at.ts';
import { Unwell } from './unwell.ts';

type Surroundings = Pick<Outside, 'environment' | 'now' | 'systemTimeZone'>;

/** @throws {Unwell} where it is damaged; {BadInput} where it cannot be opened otherwise */
export async function openedStore(places: Places, surroundings: Surroundings, isLookedOver: boolean): Promise<Store> {
  const place = storePlace(places, surroundings);
  try {
    if (place.kind === 'postgres') return await openStore(place);
    mkdirSync(dirname(place.file), { recursive: true, mode: 0o700 });
    const keeper = keeperAt(places, surroundings);
    requireNothingLost(keeper.place, { places, ...keeper });
    return await openStore(place, {
      isLookedOver,
      beforeUpdate: async () => void (await makeBackup(keeper, 'before-update')),
    });
  } catch (error) {
    if (error instanceof Unwell) throw error;
    throw asDamage(error, places, surroundings) ?? couldNotOpen(place, error);
  }
}

/** Undefined for what is no damage of a file. */
export function asDamage(error: unknown, places: Places, surroundings: Surroundings): Unwell | undefined {
  if (storePlace(places, surroundings).kind === 'postgres' || !isDamage(error)) return undefined;
  const keeper = keeperAt(places, surroundings);
  return damagedHome(keeper.place, causeOf(error), { places, ...keeper });
}

function isDamage(error: unknown): error is Error {
  if (error instanceof StoreFault) return error.kind === 'notebook-damaged';
  return error instanceof UnusableFile || (error instanceof Error && isDamage(error.cause));
}

/** In the words of the database. */
function causeOf({ message, cause }: Error): string {
  return isDamage(cause) ? causeOf(cause) : message;
}

function couldNotOpen(place: ReturnType<typeof storePlace>, error: unknown): BadInput {
  const where = place.kind === 'sqlite' ? place.file : 'the database';
  const why = error instanceof Error ? error.message : String(error);
  const remedy = error instanceof StoreFault ? `. ${storeRefusals[error.kind].message}` : '';
  return new BadInput(`Could not open ${where}: ${why}${remedy}`);
}
