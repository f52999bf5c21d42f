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

async function feedFigures({ address, askMs }: MeasuredServer, size: Size): Promise<Figure[]> {
  const changed = await fetch(`${address}/api/calendar-feed`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ isOn: true }),
  });
  const { path } = (await changed.json()) as { readonly path: string };
  const url = address + path;
  const made: number[] = [];
  for (let count = 0; count < feeds + warmUp; count += 1) {
    await askMs('POST', '/touches', aTouch());
    made.push(await feedMs(url, {}, 200));
  }
  await feedMs(url, {}, 200);
  const etag = (await fetch(url)).headers.get('etag') ?? '';
  const known: number[] = [];
  for (let count = 0; count < unchanged + warmUp; count += 1) {
    known.push(await feedMs(url, { 'if-none-match': etag }, 304));
  }
  const p95 = (what: string, times: readonly number[], target: number): Figure => ({
    name: `${what}, ${told(size)}`,
    value: quantile(times.slice(warmUp), 0.95),
    unit: 'ms',
    target,
    how: `p95 of ${times.length - warmUp}, median ${quantile(times.slice(warmUp), 0.5).toFixed(1)} ms`,
  });
  return [
    p95('Calendar feed, nothing changed (304)', known, 2),
    p95('Calendar feed, made anew after a touch', made, 500),
  ];
}

function aTouch(): object {
  const at = new Date().toISOString();
  return { commandId: crypto.randomUUID(), at, people: ['p0'], channel: 'email', direction: 'out' };
}

/** @throws where the answer is another than expected. */
async function feedMs(url: string, headers: Readonly<Record<string, string>>, expected: number): Promise<number> {
  const start = performance.now();
  const answer = await fetch(url, { headers });
  await answer.arrayBuffer();
  const tookMs = performance.now() - start;
  if (answer.status !== expected) throw new Error(`${url}: ${answer.status}`);
  return tookMs;
}
