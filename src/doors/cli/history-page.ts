/** The history for people to read. */

import type { InstantText } from '../../core/facts/time.ts';
import type { Home } from './open-home.ts';
import { oneLine, table } from './table.ts';
import { clockOf, timeWords } from './time-words.ts';

type History = Awaited<ReturnType<Home['say']['listHistory']>>;
export type Entry = History['items'][number];

const doorWords: Readonly<Record<string, string>> = {
  page: 'the page',
  http: 'a program',
  cli: 'here',
  clock: 'the clock',
};

const undoWords: Readonly<Record<Entry['undo'], string>> = {
  can: '',
  undone: ' (undone)',
  earlier: '',
  forgotten: '',
  nothing: ' (nothing changed)',
};

/** As much of an id as tells it from the others. */
function shortId({ id }: Pick<Entry, 'id'>): string {
  return id.slice(0, 8);
}

export function historyPage({ total, items }: History, now: InstantText): string {
  if (total === 0) return 'Nothing was changed.\n';
  const rows = items.map((entry) => [
    `${timeWords(`${entry.at.slice(0, 10)}T23:59`, now)} ${clockOf(entry.at)}`,
    doorWords[entry.door] ?? entry.door,
    shortId(entry),
    `${oneLine(entry.said)}${undoWords[entry.undo]}`,
  ]);
  const rest = total > items.length ? `… and ${total - items.length} more\n` : '';
  return `${table(['when', 'from', 'id', 'what'], rows)}${rest}\n"sundown undo" takes back the last, "sundown undo ID" any of them.\n`;
}
