/** A Chromium of its own, which Lighthouse and Playwright share over the port of its developer tools. */

import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as launcher } from 'playwright-core';
import type { Page } from 'playwright-core';

export interface MeasuredBrowser {
  readonly port: number;
  /** A page on a desk, at an address that has arrived. */
  open(address: string): Promise<Page>;
  close(): Promise<void>;
}

export async function measuredBrowser(): Promise<MeasuredBrowser> {
  const scratch = mkdtempSync(join(tmpdir(), 'sundown-chromium-'));
  const port = await freePort();
  const browser = await launcher.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
    env: { ...process.env, TMPDIR: scratch },
  });
  return {
    port,
    async open(address) {
      const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1350, height: 940 } });
      const page = await context.newPage();
      await page.goto(address);
      await page.locator('main h1').waitFor();
      return page;
    },
    async close() {
      await browser.close();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port to be had');
  return address.port;
}
