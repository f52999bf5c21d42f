/** A real Chromium whose pages are watched: what they complain of, what the policy stops, whom else they call. */

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium as launcher } from 'playwright-core';
import { chromiumHere } from './chromium-here.ts';
import type { BrowserContextOptions, Page } from 'playwright-core';

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const patienceMs = 15_000;

export interface WatchedBrowser {
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<WatchedPage>;
  readonly close: () => Promise<void>;
}

export interface WatchedPage {
  readonly page: Page;
  /** Everything that went wrong so far; a clean page has none. */
  readonly complaints: string[];
}

export async function watchedBrowser(): Promise<WatchedBrowser> {
  const scratch = await mkdtemp(join(tmpdir(), 'sundown-chromium-'));
  const browser = await launcher.launch({
    executablePath: await chromiumHere(),
    args: ['--no-sandbox', '--disable-gpu'],
    env: { ...process.env, TMPDIR: scratch },
  });
  return {
    open: async (address, options = {}) => {
      // What opens the app without a connection has a journey of its own; elsewhere it would stand before the server.
      const usual = { locale: 'en-US', reducedMotion: 'reduce', serviceWorkers: 'block' } as const;
      const context = await browser.newContext({ ...usual, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(patienceMs);
      const complaints = watched(page, address);
      await page.goto(address);
      await page.locator('#today-head, #welcome-head').waitFor();
      return { page, complaints };
    },
    close: async () => {
      await browser.close();
      await rm(scratch, { recursive: true, force: true });
    },
  };
}

/** A breach of the content-security policy arrives as an error on the console. */
function watched(page: Page, address: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isOurs = !message.text().startsWith('Service Worker registration blocked');
    if (isOurs && ['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(address).origin) complaints.push(`foreign: ${request.url()}`);
  });
  return complaints;
}

/** Fails with each finding in one line. The entries of a list to choose from are drawn by the browser itself. */
export async function assertAccessible(page: Page, where: string): Promise<void> {
  await settled(page);
  await assertNoFindings(examined(page).withTags(axeTags), where);
}

/** Only what depends on the theme, for a page examined in the other. */
export async function assertReadable(page: Page, where: string): Promise<void> {
  await settled(page);
  await assertNoFindings(examined(page).withRules(['color-contrast', 'link-in-text-block']), where);
}

/** Colours are read when they have arrived: a busy machine may still be on the way from the other theme. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frames = 0; frames < 2; frames += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
    const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
}

function examined(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).exclude('option');
}

async function assertNoFindings(axe: AxeBuilder, where: string): Promise<void> {
  const { violations } = await axe.analyze();
  const findings = violations.map(
    ({ id, nodes }) =>
      `${where}: ${id} at ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary})`).join(', ')}`,
  );
  assert.deepEqual(findings, []);
}
