/** The calendar feed as a calendar is given it, and for how long it stays so. */

import { createHash, timingSafeEqual } from 'node:crypto';
import type { Instant } from '../../core/engine/almanac.ts';
import { calendarTexts } from '../../formats/icalendar/write-calendar.ts';
import { keepEntries } from '../../store/queries/calendar-entries.ts';
import { nextChange } from '../../store/queries/next-change.ts';
import { type View, viewOf } from '../view.ts';
import type { World } from '../world.ts';
import { calendarOf, type CalendarNow } from './calendar-of.ts';
import { feedOf } from './feed-of.ts';

export interface FeedNow {
  readonly text: string;
  readonly secret: string;
  /** When time alone makes it another; exclusive, null for never. */
  readonly until: Instant | null;
}

/** What most calendars ask no sooner than anyway. */
const refreshMinutes = 15;

/** Undefined where the secret is not that of this notebook's feed, or the feed is off. */
export async function feedNow(world: World, secret: string): Promise<FeedNow | undefined> {
  const feed = await world.store.read(world.notebook, feedOf);
  if (!isSecret(secret, feed.secret)) return undefined;
  const { shown, until } = await viewOf(world, async (view) => ({
    shown: await calendarOf(view, feed),
    until: await untilWhen(view, feed.followUps === 'events'),
  }));
  await remembered(world, shown);
  return { text: [...calendarTexts({ ...shown.calendar, refreshMinutes })].join(''), secret, until };
}

/** Takes as long for any secret, so that none can be felt for. */
export function isSecret(given: string, secret: string | undefined): boolean {
  const isSame = timingSafeEqual(digest(given), digest(secret ?? ''));
  return isSame && secret !== undefined;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Events that are late move on with the day. */
async function untilWhen({ tx, almanac, now }: View, movesDaily: boolean): Promise<Instant | null> {
  const changes = await nextChange(tx);
  if (!movesDaily) return changes;
  const tomorrow = almanac.startOf(almanac.dayOf(now) + 1);
  return changes === null ? tomorrow : Math.min(changes, tomorrow);
}

/** So that what changes later counts on from here. Mostly nothing has. */
async function remembered({ store, notebook }: World, { changed }: CalendarNow): Promise<void> {
  if (changed.length > 0) await store.transaction(notebook, (tx) => keepEntries(tx, changed));
}
