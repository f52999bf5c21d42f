/** The map of who led to whom in a real Chromium: how soon everybody stands, and for how long the page did not hear. F3 */

import { bigNotebook } from './big-notebook.ts';
import { dice } from './dice.ts';
import { type Figure, quantile } from './figure.ts';
import { measuredBrowser } from './measured-browser.ts';
import { filledHome, measuredServer } from './measured-server.ts';

const people = 500;
const rounds = 5;
/** By then the other screens are fetched, as they are for everybody. */
const fetchedAfterMs = 4000;

export async function mapFigures(folder: string): Promise<Figure[]> {
  const server = await measuredServer(await filledHome(folder, ledNetwork()));
  const browser = await measuredBrowser();
  try {
    const measured: Settling[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const page = await browser.open(`${server.address}/`);
      await page.waitForTimeout(fetchedAfterMs);
      measured.push(await page.evaluate(untilSettled));
      await page.context().close();
    }
    const how = `median of ${rounds}, all links and dots drawn`;
    const settled = quantile(
      measured.map(({ settledMs }) => settledMs),
      0.5,
    );
    const deaf = quantile(
      measured.map(({ longestMs }) => longestMs),
      0.5,
    );
    return [
      { name: `Map of ${people} people settled`, value: settled / 1000, unit: 's', target: 2, how },
      {
        name: `Longest task meanwhile, map of ${people}`,
        value: deaf,
        unit: 'ms',
        target: 50,
        how: `median of ${rounds}`,
      },
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Everybody but a few was named by somebody who came before. */
function ledNetwork() {
  const roll = dice(people);
  const notebook = bigNotebook({ people, touches: 1000 }, Date.now());
  const referrals = notebook.people.slice(12).map(({ id, addedAt }, index) => ({
    id: `led${index}`,
    from: `p${Math.floor(roll.number() ** 2 * (index + 12))}`,
    to: id,
    at: addedAt,
  }));
  return { ...notebook, referrals };
}

interface Settling {
  readonly settledMs: number;
  readonly longestMs: number;
}

/** In the page: from the head of the map, which stands when its code and the links are there, to the last dot. */
async function untilSettled(): Promise<Settling> {
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  const link = [...document.querySelectorAll('a')].find((one) => one.getAttribute('href') === '/network');
  if (link === undefined) document.querySelector<HTMLElement>('nav.screens button')?.click();
  await frame();
  const tasks: number[] = [];
  document.querySelector<HTMLElement>('a[href="/network"]')?.click();
  while (document.querySelector('.network-map') === null) await frame();
  const begun = performance.now();
  const watch = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  watch.observe({ type: 'longtask' });
  while (document.querySelector('.map-box [data-settled]') === null && performance.now() - begun < 20_000)
    await frame();
  await frame();
  const settledMs = performance.now() - begun;
  await new Promise((heard) => {
    setTimeout(heard, 300);
  });
  watch.disconnect();
  // A task is told of from 50 ms on.
  return { settledMs, longestMs: Math.max(0, ...tasks) };
}
