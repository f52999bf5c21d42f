/** Brings the answers in view up to date after a change elsewhere, and never moves what the owner has in hand. */

import type { Query, QueryClient } from '@tanstack/react-query';
import { isSaying } from '../client/fetch-here.ts';
import { isAsFresh } from '../client/is-as-fresh.ts';
import { revisionOf } from '../offline/held-first.ts';
import { holdNews, looksAhead, newsFor } from './held-news.ts';
import { inHand } from './in-hand.ts';

export interface LiveQueries {
  readonly changed: (revision: string) => void;
  /** Time has passed, or nobody could tell what happened meanwhile. */
  readonly mayHaveChanged: () => void;
  /** Shows what is held back. */
  readonly show: () => Promise<void>;
}

/** An own command's answer and what it renews are still on their way. */
const pauseMs = 80;
const againAfterMs = 300;

export function liveQueries(queries: QueryClient): LiveQueries {
  let revision = '';
  let isDue = false;
  let isUncertain = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const behind = (): readonly Query[] =>
    queries
      .getQueryCache()
      .findAll({ type: 'active' })
      .filter((query) => isUncertain || !isAsFresh(revisionOf(query), revision));

  const renew = async (): Promise<void> => {
    const late = new Set(behind());
    isDue = false;
    isUncertain = false;
    holdNews(undefined);
    await queries.invalidateQueries({ predicate: (query) => late.has(query) });
  };

  const lookAgain = (ms: number): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void look();
    }, ms);
  };

  const look = async (): Promise<void> => {
    const late = behind();
    if (late.length === 0) return holdNews(undefined);
    if (isSaying() || late.some(({ state }) => state.fetchStatus === 'fetching')) return lookAgain(pauseMs);
    const still = inHand();
    if (still.length === 0) return renew();
    if (isDue) {
      isDue = false;
      const news = await newsFor(still).catch(() => undefined);
      if (news === undefined && looksAhead()) return renew();
      if (!isUncertain || looksAhead()) holdNews(news);
    }
    return lookAgain(againAfterMs);
  };

  const due = (): void => {
    isDue = true;
    clearTimeout(timer);
    timer = undefined;
    lookAgain(pauseMs);
  };

  return {
    changed(now) {
      revision = now;
      due();
    },
    mayHaveChanged() {
      isUncertain = true;
      due();
    },
    show: renew,
  };
}
