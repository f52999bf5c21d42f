/** What the page's own clock tells between a click, a key or a turn of the wheel and the frame that shows it. */

import type { Page } from 'playwright-core';
import { type Figure, quantile } from './figure.ts';
import type { MeasuredBrowser } from './measured-browser.ts';

const frameMs = 50;
const keyMs = 50;
const screenMs = 100;
const rounds = 3;
const fetchedAfterMs = 2500;

export async function moveFigures(browser: MeasuredBrowser, address: string): Promise<Figure[]> {
  const screens = await screenFigure(browser, address);
  const page = await browser.open(`${address}/`);
  const keys = await keyFigure(page);
  await page.goto(`${address}/people`);
  const frames = await scrollFigure(page);
  await page.context().close();
  return [screens, frames, keys];
}

/** From the click on its name to the first frame with its head and its content, which is asked for then. */
async function screenFigure(browser: MeasuredBrowser, address: string): Promise<Figure> {
  const timesByName = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.open(`${address}/`);
    // By then the other screens are fetched, as they are for everybody.
    await page.waitForTimeout(fetchedAfterMs);
    const links = page.locator('nav.screens > a:not([aria-current=page])');
    for (const name of await links.allInnerTexts()) {
      const link = page.locator('nav.screens > a', { hasText: name });
      timesByName.set(name, [...(timesByName.get(name) ?? []), await link.evaluate(untilShown)]);
    }
    await page.context().close();
  }
  const medians = [...timesByName].map(([name, times]) => ({ name: name.trim(), ms: quantile(times, 0.5) }));
  const [slowest] = medians.toSorted((a, b) => b.ms - a.ms);
  return {
    name: 'Any screen after the first, 5,000 people',
    value: slowest?.ms ?? Number.NaN,
    unit: 'ms',
    target: screenMs,
    how: `the slowest of ${medians.length}, ${slowest?.name}, median of ${rounds}`,
  };
}

/** In the page: it stands when the head is another and something is said under it. */
async function untilShown(link: SVGElement | HTMLElement): Promise<number> {
  const main = document.querySelector('main');
  const before = main?.querySelector('h1');
  const start = performance.now();
  (link as HTMLElement).click();
  const stands = (): boolean => {
    const head = main?.querySelector('h1') ?? null;
    return head !== null && head !== before && main !== null && main.innerText.length > head.innerText.length + 20;
  };
  while (!stands() && performance.now() - start < 5000) await new Promise((drawn) => requestAnimationFrame(drawn));
  return performance.now() - start;
}

/** From a key in the field of the search to the frame with what was found by it. */
async function keyFigure(page: Page): Promise<Figure> {
  await page.keyboard.press('/');
  const field = page.getByRole('dialog').getByRole('combobox');
  await field.waitFor();
  const times: number[] = [];
  for (const word of ['novak', 'ruiz', 'freight']) {
    for (const letter of word) {
      await page.evaluate(watchForAnswer);
      await page.keyboard.type(letter);
      times.push(await page.evaluate(answered));
    }
    await field.fill('');
    await page.waitForTimeout(300);
  }
  await page.keyboard.press('Escape');
  return {
    name: 'A keystroke in search, 5,000 people',
    value: quantile(times, 0.5),
    unit: 'ms',
    target: keyMs,
    how: `median of ${times.length}, p95 ${quantile(times, 0.95).toFixed(0)} ms`,
  };
}

interface Watching {
  awaited?: Promise<number>;
}

/** In the page: found is what the server answered to this key, once it is drawn. */
function watchForAnswer(): void {
  (globalThis as Watching).awaited = new Promise((resolve) => {
    let pressed = 0;
    document.addEventListener('keydown', () => (pressed = performance.now()), { once: true, capture: true });
    const observer = new PerformanceObserver((list) => {
      if (!list.getEntries().some(({ name }) => name.includes('/api/search'))) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - pressed));
    });
    observer.observe({ type: 'resource' });
  });
}

async function answered(): Promise<number> {
  return (await (globalThis as Watching).awaited) ?? Number.NaN;
}

/** The longest pause between two frames while the list runs from its top to its foot. */
async function scrollFigure(page: Page): Promise<Figure> {
  await page.locator('[data-index]').first().waitFor();
  await page.waitForTimeout(500);
  const pauses = await page.evaluate(async () => {
    const taken: number[] = [];
    const step = Math.max(400, document.documentElement.scrollHeight / 240);
    let before = await new Promise<number>((drawn) => requestAnimationFrame(drawn));
    while (scrollY + innerHeight < document.documentElement.scrollHeight - 1) {
      scrollBy(0, step);
      const now = await new Promise<number>((drawn) => requestAnimationFrame(drawn));
      taken.push(now - before);
      before = now;
    }
    return taken;
  });
  return {
    name: 'Longest frame while 5,000 people scroll by',
    value: Math.max(...pauses),
    unit: 'ms',
    target: frameMs,
    how: `of ${pauses.length} frames, median ${quantile(pauses, 0.5).toFixed(1)} ms`,
  };
}
