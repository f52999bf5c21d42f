/** Where everybody stands once the forces between them rest. Reckoned in slices, so that the page hears its reader meanwhile. */

import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';
import { dotRadius } from './dot-radius.ts';
import type { MapModel } from './map-model.ts';
import type { Point } from './view.ts';

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
}

/** A slice leaves room in a frame for what the reader does. */
const sliceMs = 8;

/** By then the picture stands, also on a slow machine: what is left of the settling is given up. */
const patienceMs = 1_500;

const ticks = 140;

/** The places by id; the same people are always placed alike. */
export async function settled(model: MapModel, signal: AbortSignal): Promise<ReadonlyMap<string, Point> | undefined> {
  const bodies: Body[] = model.people.map(({ id, reach }) => ({ id, radius: dotRadius(reach) }));
  const links: SimulationLinkDatum<Body>[] = model.links.map(({ from, to }) => ({ source: from, target: to }));
  const simulation = forceSimulation(bodies)
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .force(
      'links',
      forceLink<Body, SimulationLinkDatum<Body>>(links)
        .id(({ id }) => id)
        .distance(42),
    )
    .force('apart', forceManyBody<Body>().strength(-70).theta(1.1).distanceMax(350))
    .force(
      'room',
      forceCollide<Body>(({ radius }) => radius + 6),
    )
    .force('left-right', forceX<Body>().strength(0.035))
    .force('up-down', forceY<Body>().strength(0.07));
  const end = performance.now() + patienceMs;
  for (let tick = 0; tick < ticks && performance.now() < end;) {
    const until = performance.now() + sliceMs;
    for (; tick < ticks && performance.now() < until; tick += 1) simulation.tick();
    await breath();
    if (signal.aborted) return undefined;
  }
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}

/** Lets the browser do whatever waits; unlike a timer it takes no longer than that. */
async function breath(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
