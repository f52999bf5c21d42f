/** A real Chromium with a profile of its own that outlasts it, as a browser is closed and opened again. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as launcher } from 'playwright-core';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { chromiumHere } from './chromium-here.ts';

const patienceMs = 20_000;
const lookEveryMs = 200;

export interface KeptBrowser {
  /** Opens the browser and a page in it. */
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Closes the browser; what it keeps stays. */
  readonly shut: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function keptBrowser(): Promise<KeptBrowser> {
  const scratch = await mkdtemp(join(tmpdir(), 'sundown-chromium-'));
  let context: BrowserContext | undefined;
  const shut = async (): Promise<void> => {
    await context?.close();
    context = undefined;
  };
  return {
    async open(address, options = {}) {
      context ??= await launcher.launchPersistentContext(join(scratch, 'profile'), {
        executablePath: await chromiumHere(),
        args: ['--no-sandbox', '--disable-gpu'],
        env: { ...process.env, TMPDIR: scratch },
        locale: 'en-US',
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(patienceMs);
      await page.goto(address);
      await page.locator('main h1').waitFor();
      return page;
    },
    shut,
    async close() {
      await shut();
      await rm(scratch, { recursive: true, force: true });
    },
  };
}

/** Waits until the app can be opened without a connection, and with it the cards of these people. */
export async function untilHeld(page: Page, people: readonly string[]): Promise<void> {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  const wanted = people.map((id) => JSON.stringify(['today', 'person', id]));
  for (let left = patienceMs / lookEveryMs; left > 0; left -= 1) {
    const held = new Set(await page.evaluate(heldAnswers));
    if (wanted.every((key) => held.has(key))) return;
    await page.waitForTimeout(lookEveryMs);
  }
  throw new Error(`This device does not hold ${people.join(', ')}.`);
}

/** The keys of what the page's device holds. */
async function heldAnswers(): Promise<readonly string[]> {
  const [kept] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('sundown-'));
  if (kept?.name === undefined) return [];
  const { name } = kept;
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
  });
  const keys = await new Promise<readonly IDBValidKey[]>((resolve) => {
    const asked = database.transaction('answers').objectStore('answers').getAllKeys();
    asked.onsuccess = () => resolve(asked.result);
  });
  database.close();
  return keys.map(String);
}
