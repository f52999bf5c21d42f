/**
 * What this device keeps of a notebook, in a database of its own for each, so that one never shows another's. The
 * answers in it are a copy; what waits to be sent is the only one there is.
 */

import { deleteDB, openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import { notebookHere } from '../client/notebook-here.ts';
import { keepsNothing } from './device-choice.ts';
import type { HeldAnswer, KeptLine, WaitingDeed } from './kept.ts';

interface Kept extends DBSchema {
  answers: { key: string; value: HeldAnswer };
  waiting: { key: number; value: WaitingDeed };
  lines: { key: number; value: KeptLine };
}

export type Device = IDBPDatabase<Kept>;

const prefix = 'sundown-';

let opening: Promise<Device | undefined> | undefined;

/** Undefined where nothing is to be kept, or the browser keeps nothing. */
export function device(): Promise<Device | undefined> {
  const notebook = notebookHere();
  if (notebook === undefined || keepsNothing()) return Promise.resolve(undefined);
  opening ??= opened(prefix + notebook).catch(() => undefined);
  return opening;
}

/** Takes everything away that was ever kept here, of every notebook. */
export async function wipeDevice(): Promise<void> {
  (await opening)?.close();
  opening = undefined;
  await Promise.all((await keptNames()).map((name) => deleteDB(name)));
}

/** After somebody was forgotten no answer that may name them stays; what is on the screen is asked for and held again. */
export async function forgetAnswersHere(): Promise<void> {
  await (await device())?.clear('answers');
}

/** Takes away the answers of other notebooks, and all of those for which nothing waits. */
export async function forgetOthers(): Promise<void> {
  const own = prefix + (notebookHere() ?? '');
  for (const name of await keptNames()) {
    if (name !== own) await forgetAnswers(name);
  }
}

async function forgetAnswers(name: string): Promise<void> {
  const other = await opened(name);
  const waiting = (await other.count('waiting')) + (await other.count('lines'));
  await other.clear('answers');
  other.close();
  if (waiting === 0) await deleteDB(name);
}

async function opened(name: string): Promise<Device> {
  const database = await openDB<Kept>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('answers', { keyPath: 'hash' });
      fresh.createObjectStore('waiting', { keyPath: 'id', autoIncrement: true });
      fresh.createObjectStore('lines', { keyPath: 'id', autoIncrement: true });
    },
    // Another tab wipes it, or brings it to a newer form.
    blocking: () => {
      database.close();
      opening = undefined;
    },
    terminated: () => {
      opening = undefined;
    },
  });
  return database;
}

async function keptNames(): Promise<readonly string[]> {
  const all = await indexedDB.databases();
  return all.map(({ name = '' }) => name).filter((name) => name.startsWith(prefix));
}
