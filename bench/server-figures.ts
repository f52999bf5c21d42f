/** What an owner waits for: the start, a touch logged, Today shown. */

import { setTimeout as pause } from 'node:timers/promises';
import type { Notebook } from '../src/core/facts/notebook.ts';
import { bigNotebook, type Size } from './big-notebook.ts';
import { type Dice, dice } from './dice.ts';
import { told } from './engine-figures.ts';
import { type Figure, quantile } from './figure.ts';
import { filledHome, type MeasuredServer, measuredServer } from './measured-server.ts';

const starts = 7;
const asked = 300;
/** Asked first and not counted: V8 has yet to compile what answers. */
const warmUp = 50;
/** What a server holds once what it read at its start is garbage. */
const settleMs = 1500;

export async function startFigures(size: Size, folder: string): Promise<Figure[]> {
  const home = await filledHome(folder, bigNotebook(size, Date.now()));
  const ready: number[] = [];
  const resident: number[] = [];
  for (let start = 0; start <= starts; start += 1) {
    const server = await measuredServer(home);
    ready.push(server.readyMs / 1000);
    await pause(settleMs);
    resident.push(server.residentMb());
    await server.stop();
  }
  const how = `median of ${starts}, ${told(size)}`;
  return [
    { name: 'Server ready', value: quantile(ready.slice(1), 0.5), unit: 's', target: 0.7, how },
    { name: 'Server resident', value: quantile(resident.slice(1), 0.5), unit: 'MB', target: 120, how },
  ];
}

export async function answerFigures(
  size: Size,
  folder: string,
  targets: { readonly logMs: number; readonly todayMs?: number },
): Promise<Figure[]> {
  const notebook = bigNotebook(size, Date.now());
  const server = await measuredServer(await filledHome(folder, notebook));
  const roll = dice(7);
  const logged = await timesOf(() => logTouch(server, notebook, roll));
  const shown = targets.todayMs === undefined ? [] : await timesOf(() => server.askMs('GET', '/today'));
  await server.stop();
  const p95 = (what: string, times: readonly number[], target: number): Figure => ({
    name: `${what}, ${told(size)}`,
    value: quantile(times, 0.95),
    unit: 'ms',
    target,
    how: `p95 of ${asked}, median ${quantile(times, 0.5).toFixed(1)} ms`,
  });
  return [
    p95('Log a touch over HTTP', logged, targets.logMs),
    ...(targets.todayMs === undefined ? [] : [p95('Today over HTTP', shown, targets.todayMs)]),
  ];
}

/** How long the numbers of the network take, counted anew each time. */
export async function networkFigure(size: Size, folder: string): Promise<Figure> {
  const server = await measuredServer(await filledHome(folder, bigNotebook(size, Date.now())));
  const times = await timesOf(() => server.askMs('GET', '/network'));
  await server.stop();
  return {
    name: `Network over HTTP, ${told(size)}`,
    value: quantile(times, 0.95),
    unit: 'ms',
    target: 150,
    how: `p95 of ${asked}, median ${quantile(times, 0.5).toFixed(1)} ms`,
  };
}

async function timesOf(ask: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let count = 0; count < warmUp + asked; count += 1) times.push(await ask());
  return times.slice(warmUp);
}

/** Mostly a call or an e-mail with somebody; now and then about a position, or from an event. */
function logTouch(server: MeasuredServer, { people, opportunities }: Notebook, roll: Dice): Promise<number> {
  const about = () => ({ opportunity: roll.pick(opportunities).id });
  const way = roll.weighted([
    [0.4, { channel: 'email', direction: 'out' }],
    [0.25, { channel: 'phone', direction: 'out', outcome: 'voicemail' }],
    [0.2, { channel: 'phone', direction: 'both', outcome: 'reached' }],
    [0.1, { channel: 'in-person', direction: 'both', occasion: 'event' }],
    [0.05, { channel: 'portal', direction: 'out', occasion: 'application', ...about() }],
  ] as const);
  return server.askMs('POST', '/touches', {
    commandId: crypto.randomUUID(),
    at: new Date().toISOString(),
    people: [roll.pick(people).id],
    ...way,
    ...roll.sometimes(0.1, about),
  });
}
