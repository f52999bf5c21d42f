/** The page as it is used: how soon it stands, how fast it moves from screen to screen, and how it scrolls and searches. */

import { type Size } from './big-notebook.ts';
import { type Figure } from './figure.ts';
import { lighthouseFigures } from './lighthouse-figures.ts';
import { measuredBrowser } from './measured-browser.ts';
import { homeIn, measuredServer } from './measured-server.ts';
import { scriptFigure } from './script-figure.ts';
import { moveFigures } from './move-figures.ts';

/** Asks for the home that the figures of the server left in the folder. */
export async function pageFigures(size: Size, folder: string): Promise<Figure[]> {
  const browser = await measuredBrowser();
  try {
    return [
      scriptFigure(),
      ...(await on(undefined, ({ address }) => lighthouseFigures('Today, sample', `${address}/`, browser.port))),
      ...(await on(homeIn(folder, size.touches), async ({ address }) => [
        ...(await lighthouseFigures('People, 5,000', `${address}/people`, browser.port)),
        ...(await moveFigures(browser, address)),
      ])),
    ];
  } finally {
    await browser.close();
  }
}

async function on(
  home: string | undefined,
  measure: (server: Awaited<ReturnType<typeof measuredServer>>) => Promise<Figure[]>,
): Promise<Figure[]> {
  const server = await measuredServer(home);
  try {
    return await measure(server);
  } finally {
    await server.stop();
  }
}
