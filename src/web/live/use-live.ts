/** Keeps the page live: changes from elsewhere show in it, and what waits goes out as soon as Sundown answers. */

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { connectionNow, onConnection } from '../client/connection.ts';
import { lookForNewVersion } from '../offline/install.ts';
import { replay } from '../offline/replay.ts';
import { readAgain, waitingNow } from '../offline/waiting.ts';
import { changesAfterMs } from './changes-after.ts';
import { startFeed } from './live-feed.ts';
import { liveQueries } from './live-queries.ts';

/** By then whatever is on the screen has arrived. */
const alongAfterMs = 5_000;

/** Answers how to show what is held back. @param onSent tells how many of the things that waited have gone out */
export function useLive(onSent: (count: number) => void): () => void {
  const queries = useQueryClient();
  const live = useMemo(() => liveQueries(queries), [queries]);

  useEffect(() => {
    const sendWaiting = async (): Promise<void> => {
      await readAgain();
      if (waitingNow().deeds.every(({ refused }) => refused !== undefined)) return;
      const { sent } = await replay(() => queries.invalidateQueries());
      if (sent > 0) onSent(sent);
    };
    let isFirst = true;
    let along: ReturnType<typeof setTimeout> | undefined;
    const goAlong = (): void => {
      clearTimeout(along);
      along = setTimeout(
        () => void import('../offline/take-along.ts').then(({ takeAlong }) => takeAlong()),
        alongAfterMs,
      );
    };
    startFeed({
      changed: live.changed,
      connected(revision) {
        live.changed(revision);
        if (isFirst) void live.show();
        else live.mayHaveChanged();
        if (!isFirst) void lookForNewVersion();
        isFirst = false;
        void queries.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
        void sendWaiting();
        goAlong();
      },
      unheard: live.mayHaveChanged,
    });
    void sendWaiting();
    return onConnection(() => {
      if (!connectionNow().isGone) void sendWaiting();
    });
  }, [live, queries, onSent]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      timer = setTimeout(() => {
        if (!connectionNow().isGone) live.mayHaveChanged();
        wait();
      }, changesAfterMs(queries));
    };
    wait();
    const stop = queries.getQueryCache().subscribe(({ type }) => {
      if (type !== 'updated') return;
      clearTimeout(timer);
      wait();
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [live, queries]);

  return useMemo(() => () => void live.show(), [live]);
}
