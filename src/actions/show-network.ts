/** "How stands my network?": a sum over all talks and one over all that was exchanged; the core says what they mean. */

import type { Almanac, Instant } from '../core/engine/almanac.ts';
import { driftOf, driftState } from '../core/network/drift.ts';
import type { DriftState } from '../core/network/drift.ts';
import { isOneSided } from '../core/network/balance.ts';
import { isMet, missingToKnow } from '../core/network/known.ts';
import type { KnownBy } from '../core/network/known.ts';
import { isSeen, isToBeSeen } from '../core/network/meetings.ts';
import { byLeastKept, countToLeave, isNewcomer, sizeBounds } from '../core/network/network-size.ts';
import { momentText } from '../store/kinds/codec.ts';
import { exchangeSums } from '../store/queries/exchange-sums.ts';
import type { ExchangeSum } from '../store/queries/exchange-sums.ts';
import { standings } from '../store/queries/standings.ts';
import type { PersonStanding } from '../store/queries/standings.ts';
import { photosOf } from './photo-address.ts';
import type { Answer, Asked } from './sentence.ts';
import { viewOf } from './view.ts';
import type { World } from './world.ts';

interface Regarded extends PersonStanding {
  readonly lacks: readonly KnownBy[];
  readonly drift: number | undefined;
  readonly exchange: ExchangeSum;
}

const nothing: ExchangeSum = { balance: 0, gave: 0, received: 0, lastGave: undefined, receivedSince: 0 };

export async function showNetwork(world: World, { limit }: Asked<'showNetwork'>): Promise<Answer<'showNetwork'>> {
  return viewOf(world, async ({ tx, almanac, owner, now }) => {
    const until = momentText(now);
    const sums = await exchangeSums(tx, until);
    const everybody = await standings(tx, { now: until, cadence: owner.cadence });
    const people = everybody
      .filter(({ isStopped }) => !isStopped)
      .map((one) => ({
        ...one,
        lacks: missingToKnow(one, now),
        drift: driftOf(one, now),
        exchange: sums.get(one.id) ?? nothing,
      }));
    const lists = listsOf(people, { almanac, now });
    const shown = Object.values(lists).flatMap((list) => list.slice(0, limit));
    const told = telling(almanac, await photosOf(tx, [...new Set(shown.map(({ id }) => id))]));
    const page = <Told>(list: readonly Regarded[], tell: (one: Regarded) => Told) => ({
      total: list.length,
      items: list.slice(0, limit).map(tell),
    });
    const close = people.filter(isToBeSeen);
    const kept = lists.known.filter(({ circle }) => circle !== undefined).length;
    return {
      people: people.length,
      stopped: everybody.length - people.length,
      size: { ...sizeBounds, kept, toLeave: countToLeave(kept) },
      known: page(lists.known, told.someone),
      toKnow: page(lists.toKnow, (one) => ({ ...told.someone(one), lacks: [...one.lacks] })),
      newInCircle: page(lists.newInCircle, (one) => ({ ...told.someone(one), circleSince: joined(one, almanac) })),
      leastKept: page(lists.leastKept, (one) => ({ ...told.exchanging(one), drift: rounded(one.drift) })),
      fresh: people.filter((one) => stateOf(one) === 'fresh').length,
      drifting: page(lists.drifting, told.drifter),
      cold: page(lists.cold, told.drifter),
      seen: close.length - lists.unseen.length,
      unseen: page(lists.unseen, told.unseen),
      owing: page(lists.owing, told.exchanging),
      giving: page(lists.giving, told.exchanging),
    };
  });
}

interface Calendar {
  readonly almanac: Almanac;
  readonly now: Instant;
}

/** Each in its order; where that says nothing, by name. */
function listsOf(people: readonly Regarded[], { almanac, now }: Calendar) {
  const isNew = (one: Regarded): boolean =>
    one.circle !== undefined && isNewcomer(almanac.startOf(almanac.day(joined(one, almanac))), now);
  const drifted = (state: DriftState): readonly Regarded[] =>
    people.filter((one) => stateOf(one) === state).toSorted((a, b) => (b.drift ?? 0) - (a.drift ?? 0));
  const oneSided = people.filter(({ exchange }) => isOneSided(exchange.balance));
  return {
    known: people.filter(({ lacks }) => lacks.length === 0),
    toKnow: people
      .filter((one) => one.lacks.length > 0 && isMet(one))
      .toSorted((a, b) => a.lacks.length - b.lacks.length || (b.lastTalkAt ?? 0) - (a.lastTalkAt ?? 0)),
    newInCircle: people.filter(isNew).toSorted((a, b) => b.since - a.since),
    leastKept: people
      .filter((one) => one.lacks.length === 0 && one.circle !== undefined && !isNew(one))
      .toSorted((a, b) => byLeastKept(keptOf(a), keptOf(b))),
    drifting: drifted('drifting'),
    cold: drifted('cold'),
    unseen: people
      .filter((one) => isToBeSeen(one) && !isSeen(one, now))
      .toSorted((a, b) => (a.lastMeetingAt ?? 0) - (b.lastMeetingAt ?? 0)),
    owing: oneSided
      .filter(({ exchange }) => exchange.balance < 0)
      .toSorted((a, b) => a.exchange.balance - b.exchange.balance),
    giving: oneSided
      .filter(({ exchange }) => exchange.balance > 0)
      .toSorted((a, b) => b.exchange.balance - a.exchange.balance),
  };
}

/** The day on which somebody came into their circle; a card that was written with one, the day of the card. */
function joined({ circleSince, since }: Regarded, almanac: Almanac): string {
  return circleSince ?? almanac.dateText(almanac.dayOf(since));
}

function stateOf({ drift }: Regarded): DriftState | undefined {
  return drift === undefined ? undefined : driftState(drift);
}

function keptOf({ drift, exchange }: Regarded) {
  return { drift: drift ?? 0, gave: exchange.gave, received: exchange.received };
}

/** People as the lists tell of them. */
function telling(almanac: Almanac, photos: ReadonlyMap<string, string>) {
  const instant = (text: string) => almanac.instantText(almanac.instant(text));
  const someone = ({ id, name, version, organizationName, circle, lastTalk }: Regarded) => {
    const photo = photos.get(id);
    return {
      id,
      name,
      version,
      ...(organizationName !== undefined && { organizationName }),
      ...(circle !== undefined && { circle }),
      ...(photo !== undefined && { photo }),
      ...(lastTalk !== undefined && { lastTalkAt: instant(lastTalk) }),
    };
  };
  return {
    someone,
    drifter: (one: Regarded) => ({ ...someone(one), drift: rounded(one.drift) }),
    unseen: (one: Regarded) => ({
      ...someone(one),
      ...(one.lastMeeting !== undefined && { lastMeetingAt: instant(one.lastMeeting) }),
    }),
    exchanging: (one: Regarded) => {
      const { balance, gave, received, lastGave, receivedSince } = one.exchange;
      const given = lastGave === undefined ? {} : { lastGaveAt: instant(lastGave) };
      return { ...someone(one), balance, gave, received, ...given, receivedSince };
    },
  };
}

function rounded(drift: number | undefined): number {
  return Math.round((drift ?? 0) * 100) / 100;
}
