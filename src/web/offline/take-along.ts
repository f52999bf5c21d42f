/**
 * Brings to this device what was not opened yet and will be asked for on the way: the list of people, those on Today,
 * and those in a circle. One after the other, so that nothing else waits for it.
 */

import { hashKey } from '@tanstack/react-query';
import type { Today } from '../client/agenda-query.ts';
import { client, codeOf } from '../client/client.ts';
import type { Answered } from '../client/client.ts';
import { connectionNow } from '../client/connection.ts';
import { personKey, personShown } from '../client/person-query.ts';
import { buildHere } from './build-here.ts';
import { device, forgetOthers } from './device.ts';
import type { Device } from './device.ts';

const hourMs = 3_600_000;
const freshMs = { today: hourMs / 4, circles: 12 * hourMs, opened: 30 * 24 * hourMs };
const pageSize = 50;
const mostAtOnce = 500;
const mostPeople = 5_000;
const mostCards = 300;
const restMs = 25;

/** @param signal stops it, for good: what it knows of by then may be stale */
export async function takeAlong(signal: AbortSignal): Promise<void> {
  await forgetOthers();
  const kept = await device();
  if (kept === undefined) return;
  const people = await takePeople(kept, signal);
  if (people === undefined) return;
  await forgetCards(kept, people);
  const circles = people.filter(({ circle }) => circle !== undefined).map(({ id }) => id);
  const cards = [
    ...(await onToday(kept, people)).map((id) => ({ id, oldestMs: freshMs.today })),
    ...circles.map((id) => ({ id, oldestMs: freshMs.circles })),
  ];
  for (const { id, oldestMs } of cards.slice(0, mostCards)) {
    if (signal.aborted || connectionNow().isGone || connectionNow().isOther) return;
    await takeCard(kept, { id, oldestMs }, signal);
  }
}

type PersonRow = Answered['findPeople']['items'][number];

/** All of them, held in the pages in which the list asks for them; undefined where they could not be had. */
async function takePeople(kept: Device, signal: AbortSignal): Promise<readonly PersonRow[] | undefined> {
  const people: PersonRow[] = [];
  let total = Infinity;
  while (people.length < Math.min(total, mostPeople)) {
    const asked = { limit: mostAtOnce, offset: people.length };
    const page = await client.findPeople(asked, { signal }).catch(() => undefined);
    if (page === undefined || signal.aborted) return undefined;
    if (page.items.length === 0) break;
    people.push(...page.items);
    total = page.total;
  }
  for (let from = 0; from < people.length && !signal.aborted; from += pageSize) {
    await hold(kept, ['people', {}, from / pageSize], { total, items: people.slice(from, from + pageSize) });
  }
  return signal.aborted ? undefined : people;
}

/** Of people who were forgotten or merged elsewhere nothing stays here; nor of those long unopened. */
async function forgetCards(kept: Device, people: readonly PersonRow[]): Promise<void> {
  if (people.length >= mostPeople) return;
  const there = new Set(people.map(({ id }) => id));
  const oldest = Date.now() - freshMs.opened;
  for (const { hash, key, at, build } of await kept.getAll('answers')) {
    const [head, kind, id] = key;
    const isGone = head === 'today' && kind === 'person' && !there.has(String(id));
    if (isGone || at < oldest || build !== buildHere) await kept.delete('answers', hash);
  }
}

/** By the day as it was held last, as far as they are still there. */
async function onToday(kept: Device, people: readonly PersonRow[]): Promise<readonly string[]> {
  const there = new Set(people.map(({ id }) => id));
  const answers = await kept.getAll('answers');
  const days = answers.filter(
    ({ key, build }) => build === buildHere && key[0] === 'today' && key.length === 2 && typeof key[1] === 'number',
  );
  const ids = days.flatMap(({ data }) => (data as Today).groups.map(({ person }) => person?.id));
  return [...new Set(ids.filter((id) => id !== undefined))].filter((id) => there.has(id));
}

interface Wanted {
  readonly id: string;
  readonly oldestMs: number;
}

async function takeCard(kept: Device, { id, oldestMs }: Wanted, signal: AbortSignal): Promise<void> {
  const known = await kept.get('answers', hashKey(personKey(id)));
  if (known?.build === buildHere && Date.now() - known.at < oldestMs) return;
  try {
    const shown = await personShown(id, signal);
    // What an emptied device held must not come back.
    if (signal.aborted) return;
    await hold(kept, personKey(id), shown);
  } catch (error) {
    if (codeOf(error) === 'not-found') await kept.delete('answers', hashKey(personKey(id)));
  }
  await new Promise((resolve) => {
    setTimeout(resolve, restMs);
  });
}

async function hold(kept: Device, key: readonly unknown[], data: unknown): Promise<void> {
  await kept.put('answers', { hash: hashKey(key), key, data, at: Date.now(), build: buildHere });
}
