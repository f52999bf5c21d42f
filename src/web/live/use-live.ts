/** Keeps the page live: changes from elsewhere show in it, and what waits goes out as soon as Sundown answers. */

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { connectionNow, onConnection } from '../client/connection.ts';
import { onSaying } from '../client/fetch-here.ts';
import { lookForNewVersion } from '../offline/install.ts';
import { replay } from '../offline/replay.ts';
import { readAgain, waitingNow } from '../offline/waiting.ts';
import { alongInCalm } from './along-in-calm.ts';
import { changesAfterMs } from './changes-after.ts';
import { startFeed } from './live-feed.ts';
import { liveQueries } from './live-queries.ts';

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
    const along = alongInCalm();
    startFeed({
      changed(revision) {
        along.changed();
        live.changed(revision);
      },
      connected(revision) {
        live.changed(revision);
        if (isFirst) void live.show();
        else live.mayHaveChanged();
        if (!isFirst) void lookForNewVersion();
        isFirst = false;
        void queries.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
        void sendWaiting();
        along.begin();
      },
      unheard: live.mayHaveChanged,
    });
    void sendWaiting();
    const stopSaying = onSaying(along.changed);
    const stopConnection = onConnection(() => {
      if (!connectionNow().isGone) void sendWaiting();
    });
    return () => {
      stopSaying();
      stopConnection();
    };
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
