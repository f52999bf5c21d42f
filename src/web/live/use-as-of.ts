/** When what is on the screen was last heard of, in words. */

import { useQueryClient } from '@tanstack/react-query';
import type { Connection } from '../client/connection.ts';
import { dayWords, timeWords } from '../words/due-words.ts';
import { englishLocale } from '../words/own-locale.ts';
import { quietWords as words } from './quiet-words.ts';

const momentMs = 60_000;

export function useAsOf({ isGone, since: now }: Connection): string {
  const queries = useQueryClient();
  if (!isGone) return '';
  const shown = queries.getQueryCache().findAll({ type: 'active', predicate: ({ state }) => state.data !== undefined });
  if (shown.length === 0) return '';
  const at = Math.min(...shown.map(({ state }) => state.dataUpdatedAt));
  if (now - at < momentMs) return words.asOf(words.momentAgo);
  const clock = { now, zone: Intl.DateTimeFormat().resolvedOptions().timeZone, locale: englishLocale() };
  return words.asOf(words.earlier(dayWords(at, clock), timeWords(at, clock)));
}
