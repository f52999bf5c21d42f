/** Who is to hear that an offer was accepted, and why. F5 to F7 */

import type { Opportunity } from '../facts/opportunity.ts';
import type { Search } from '../facts/search.ts';
import type { ExchangeKind, Touch } from '../facts/touch.ts';
import type { Instant } from './almanac.ts';
import { rangOut } from './channel-fit.ts';
import { type Ledger, touchesAbout } from './ledger.ts';

/** Why somebody counts among those who mattered most: the owner says so, they led to the position, or they did the most. */
export type KeyReason = 'marked' | 'led-there' | 'did-most';

export interface HelperRole {
  /** Gave a referral, an informational interview, or anything recorded as received. */
  readonly helped: boolean;
  /** One of those who mattered most. */
  readonly key: boolean;
  readonly keyBecause?: KeyReason;
  /** In the order in which it was done. */
  readonly did: readonly Help[];
  /** Contact of another live opportunity, from which the owner withdraws. */
  readonly elsewhere?: string;
}

/** One thing that somebody did for the owner. */
export interface Help {
  readonly at: Instant;
  readonly kind: ExchangeKind | 'referral' | 'informational';
  readonly what?: string;
  /** Of a referral: to whom. */
  readonly to?: string;
}

/** Besides those marked and those on the chain of referrals, this many by number of contributions. */
const keyByNumber = 3;

interface Period {
  readonly from: Instant;
  readonly to: Instant;
}

/** Roles by person, for an offer accepted at an instant. */
export function whoHelped(accepted: Opportunity, at: Instant, ledger: Ledger): Map<string, HelperRole> {
  const period = { from: searchStart(accepted, at, ledger), to: at };
  const contributions = helpByPerson(period, ledger);
  const key = keyHelpers(accepted, { period, contributions }, ledger);
  const elsewhere = contactsElsewhere(accepted, at, ledger);
  const roles = new Map<string, HelperRole>();
  for (const person of new Set([...contributions.keys(), ...elsewhere.keys()])) {
    const other = elsewhere.get(person);
    const keyBecause = key.get(person);
    roles.set(person, {
      helped: contributions.has(person),
      key: keyBecause !== undefined,
      did: contributions.get(person) ?? [],
      ...(keyBecause === undefined ? {} : { keyBecause }),
      ...(other === undefined ? {} : { elsewhere: other }),
    });
  }
  return roles;
}

/** The opportunity's search, else the latest one that was under way. */
export function searchToward({ search }: Opportunity, at: Instant, { notebook, almanac }: Ledger): Search | undefined {
  const named = notebook.searches.find(({ id }) => id === search);
  if (named !== undefined) return named;
  return notebook.searches
    .filter(({ endedAt }) => endedAt === undefined || almanac.instant(endedAt) >= at)
    .filter(({ startedAt }) => almanac.instant(startedAt) <= at)
    .toSorted((a, b) => almanac.instant(b.startedAt) - almanac.instant(a.startedAt))[0];
}

/** The beginning of time where there was no search. */
function searchStart(accepted: Opportunity, at: Instant, ledger: Ledger): Instant {
  const search = searchToward(accepted, at, ledger);
  return search === undefined ? -Infinity : ledger.almanac.instant(search.startedAt);
}

function helpByPerson({ from, to }: Period, ledger: Ledger): Map<string, readonly Help[]> {
  const help = new Map<string, Help[]>();
  const add = (person: string, one: Help): void => {
    const known = help.get(person);
    if (known === undefined) help.set(person, [one]);
    else known.push(one);
  };
  for (const { at, fact } of ledger.referrals) {
    if (at < from || at > to) continue;
    add(fact.from, { at, kind: 'referral', to: fact.to, ...(fact.about === undefined ? {} : { what: fact.about }) });
  }
  for (const { at, touch } of ledger.touches) {
    const done = at < from || at > to ? [] : helpIn(touch, at);
    for (const one of done) for (const person of touch.people) add(person, one);
  }
  return new Map([...help].map(([person, list]) => [person, list.toSorted((a, b) => a.at - b.at)]));
}

function helpIn(touch: Touch, at: Instant): Help[] {
  const talked = touch.occasion === 'informational' && !rangOut(touch);
  const what = touch.summary === undefined || touch.summary === '' ? {} : { what: touch.summary };
  return [
    ...(talked ? [{ at, kind: 'informational' as const, ...what }] : []),
    ...(touch.received ?? []).map((received) => ({ at, kind: received.kind, what: received.what })),
  ];
}

function keyHelpers(
  accepted: Opportunity,
  { period, contributions }: { readonly period: Period; readonly contributions: ReadonlyMap<string, readonly Help[]> },
  ledger: Ledger,
): Map<string, KeyReason> {
  const chain = referralChain(accepted, period, ledger);
  const key = new Map<string, KeyReason>();
  for (const person of contributions.keys()) {
    if (ledger.people.get(person)?.key === true) key.set(person, 'marked');
    else if (chain.has(person)) key.set(person, 'led-there');
  }
  const count = (person: string): number => contributions.get(person)?.length ?? 0;
  const others = [...contributions.keys()]
    .filter((person) => !key.has(person))
    .sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
  for (const person of others.slice(0, keyByNumber)) key.set(person, 'did-most');
  return key;
}

/** Everyone whose referral led, at last, to somebody on the accepted opportunity. */
function referralChain(accepted: Opportunity, { from, to }: Period, ledger: Ledger): Set<string> {
  const reached = [...peopleOn(accepted, ledger)];
  const chain = new Set<string>();
  for (let person = reached.pop(); person !== undefined; person = reached.pop()) {
    for (const { at, fact } of ledger.referrals) {
      if (fact.to !== person || at < from || at > to || chain.has(fact.from)) continue;
      chain.add(fact.from);
      reached.push(fact.from);
    }
  }
  return chain;
}

function contactsElsewhere(accepted: Opportunity, at: Instant, ledger: Ledger): Map<string, string> {
  const { notebook, almanac } = ledger;
  const contacts = new Map<string, string>();
  for (const other of notebook.opportunities) {
    const live = other.outcome === undefined || almanac.instant(other.outcome.at) > at;
    if (other.id === accepted.id || !live || almanac.instant(other.openedAt) > at) continue;
    const people = other.contacts?.length ? other.contacts : peopleOn(other, ledger);
    for (const person of people) if (!contacts.has(person)) contacts.set(person, other.id);
  }
  return contacts;
}

function peopleOn({ id, contacts }: Opportunity, ledger: Ledger): Set<string> {
  return new Set([...(contacts ?? []), ...touchesAbout(ledger, id).flatMap(({ touch }) => touch.people)]);
}
