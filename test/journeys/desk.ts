/** What every journey needs: the program on a notebook of its own, and a browser before it. */

import { after, before } from 'node:test';
import { runningServer } from './running-server.ts';
import type { RunningServer } from './running-server.ts';
import { watchedBrowser } from './watched-browser.ts';
import type { WatchedBrowser } from './watched-browser.ts';

export interface Desk {
  server: RunningServer;
  browser: WatchedBrowser;
}

/** Opened before the tests of a suite and closed after them, so it is there within them only. */
export function openDesk(prepare: (server: RunningServer) => Promise<void> = async () => {}): Desk {
  const desk = {} as Desk;
  const toClose: (() => Promise<void>)[] = [];
  before(async () => {
    desk.server = await runningServer();
    toClose.push(desk.server.stop);
    await prepare(desk.server);
    desk.browser = await watchedBrowser();
    toClose.push(desk.browser.close);
  });
  after(async () => {
    for (const close of toClose.toReversed()) await close();
  });
  return desk;
}
