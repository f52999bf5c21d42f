/** "Show this in my calendar": turns the calendar feed on or off, gives it a new address, or changes what it shows. */

import { randomBytes } from 'node:crypto';
import { keepFeed, type KeptFeed } from '../store/queries/calendar-feed.ts';
import { feedOf, feedShown } from './calendar/feed-of.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

/** Twice what cannot be guessed, and still an address that fits on a line. */
const secretBytes = 32;

export async function changeCalendarFeed(
  { store, notebook }: World,
  asked: Asked<'changeCalendarFeed'>,
): Promise<Answer<'changeCalendarFeed'>> {
  return store.transaction(notebook, async (tx) => {
    const feed = feedChanged(await feedOf(tx), asked);
    await keepFeed(tx, feed);
    return feedShown(feed);
  });
}

/** Whoever turns it off and on again gets a new secret: the old one may be why it was turned off. */
function feedChanged(before: KeptFeed, asked: Asked<'changeCalendarFeed'>): KeptFeed {
  const { secret: former, ...choices } = before;
  const { followUps = choices.followUps, alarmMinutes = choices.alarmMinutes } = asked;
  const isOn = asked.isOn ?? former !== undefined;
  const kept = asked.newAddress === true ? undefined : former;
  return {
    followUps,
    alarmMinutes,
    ...(isOn ? { secret: kept ?? randomBytes(secretBytes).toString('base64url') } : {}),
  };
}
