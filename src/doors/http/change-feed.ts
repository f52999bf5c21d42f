/** Counts the changes to the notebook while somebody listens, and hands each on to all of them. */

import { randomUUID } from 'node:crypto';
import type { Store, Watching } from '../../store/store.ts';

export interface ChangeFeed {
  /**
   * How the notebook stands: a name of this count, and the count. Undefined while nobody listens, since changes
   * are then not counted.
   */
  revision(): string | undefined;
  /** Counts what another connection has committed by now, as of this server's own second thread. */
  catchUp(): Promise<void>;
  /** Calls with the new revision after each change, until the answer is called. */
  listen(heard: (revision: string) => void): Promise<() => Promise<void>>;
}

export function changeFeed(watched: () => { readonly store: Store; readonly notebook: string }): ChangeFeed {
  const listeners = new Set<(revision: string) => void>();
  let watching: Promise<Watching> | undefined;
  // A listener that comes back must not take one count for another.
  let name = '';
  let count = 0;
  const revision = (): string => `${name}.${count}`;

  const changed = (): void => {
    count += 1;
    for (const heard of listeners) heard(revision());
  };

  const begin = (): Promise<Watching> => {
    [name, count] = [randomUUID(), 0];
    const { store, notebook } = watched();
    return store.watch(notebook, changed);
  };

  return {
    revision: () => (watching === undefined ? undefined : revision()),
    catchUp: async () =>
      watching?.then(
        async (begun) => begun.catchUp(),
        () => undefined,
      ),
    async listen(heard) {
      listeners.add(heard);
      watching ??= begin();
      try {
        await watching;
      } catch (fault) {
        listeners.delete(heard);
        watching = undefined;
        throw fault;
      }
      return async () => {
        listeners.delete(heard);
        if (listeners.size > 0) return;
        const ended = watching;
        watching = undefined;
        await (await ended)?.stop();
      };
    },
  };
}
