/** How long it takes to take everything along, and what a calendar costs that asks again and again. */

import type { Size } from './big-notebook.ts';
import { told } from './engine-figures.ts';
import { type Figure, quantile } from './figure.ts';
import { homeIn, measuredServer, type MeasuredServer } from './measured-server.ts';

const exports = 5;
const feeds = 20;
const unchanged = 300;
/** Asked first and not counted: V8 has yet to compile what answers. */
const warmUp = 5;

/** Of a home that others have filled. */
export async function takeFigures(size: Size, folder: string): Promise<Figure[]> {
  const server = await measuredServer(homeIn(folder, size.touches));
  const figures = [
    await exportFigure('Export of the notebook file', '/notebook', { server, size }),
    await exportFigure('Export of the tables as .xlsx', '/exports/xlsx', { server, size }),
    await exportFigure('Export of everything as .zip', '/exports/zip', { server, size }),
    ...(await feedFigures(server, size)),
  ];
  await server.stop();
  return figures;
}

interface Measured {
  readonly server: MeasuredServer;
  readonly size: Size;
}

async function exportFigure(what: string, path: string, { server, size }: Measured): Promise<Figure> {
  const times: number[] = [];
  for (let count = 0; count <= exports; count += 1) times.push(await server.askMs('GET', path));
  return {
    name: `${what}, ${told(size)}`,
    value: quantile(times.slice(1), 0.5) / 1000,
    unit: 's',
    target: 2,
    how: `median of ${exports} over HTTP`,
  };
}

async function feedFigures({ address }: MeasuredServer, size: Size): Promise<Figure[]> {
  const changed = await fetch(`${address}/api/calendar-feed`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ isOn: true }),
  });
  const { path } = (await changed.json()) as { readonly path: string };
  const full = await timesOf(feeds, () => answered(address + path, {}, 200));
  const etag = (await fetch(address + path)).headers.get('etag') ?? '';
  const known = await timesOf(unchanged, () => answered(address + path, { 'if-none-match': etag }, 304));
  return [
    {
      name: `Calendar feed, unchanged (304), ${told(size)}`,
      value: quantile(known, 0.95),
      unit: 'ms',
      target: 2,
      how: `p95 of ${unchanged}, median ${quantile(known, 0.5).toFixed(2)} ms`,
    },
    {
      name: `Calendar feed, all of it, ${told(size)}`,
      value: quantile(full, 0.95),
      unit: 'ms',
      target: 500,
      how: `p95 of ${feeds}, median ${quantile(full, 0.5).toFixed(0)} ms`,
    },
  ];
}

async function timesOf(count: number, ask: () => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < warmUp + count; index += 1) {
    const start = performance.now();
    await ask();
    times.push(performance.now() - start);
  }
  return times.slice(warmUp);
}

/** @throws where the answer is another than expected. */
async function answered(url: string, headers: Readonly<Record<string, string>>, expected: number): Promise<void> {
  const answer = await fetch(url, { headers });
  await answer.arrayBuffer();
  if (answer.status !== expected) throw new Error(`${url}: ${answer.status}`);
}
