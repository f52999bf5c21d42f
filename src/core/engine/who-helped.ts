/** Who is to hear that an offer was accepted, and why. F5 to F7 */

import type { Opportunity } from '../facts/opportunity.ts';
import type { Instant } from './almanac.ts';
import { rangOut } from './channel-fit.ts';
import { type Ledger, touchesAbout } from './ledger.ts';

export interface HelperRole {
  /** Gave a referral, an informational interview, or anything recorded as received. */
  readonly helped: boolean;
  /** One of those who mattered most. */
  readonly key: boolean;
  /** Contact of another live opportunity, from which the owner withdraws. */
  readonly elsewhere?: string;
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
  const contributions = contributionsByPerson(period, ledger);
  const key = keyHelpers(accepted, { period, contributions }, ledger);
  const elsewhere = contactsElsewhere(accepted, at, ledger);
  const roles = new Map<string, HelperRole>();
  for (const person of new Set([...contributions.keys(), ...elsewhere.keys()])) {
    const other = elsewhere.get(person);
    roles.set(person, {
      helped: contributions.has(person),
      key: key.has(person),
      ...(other === undefined ? {} : { elsewhere: other }),
    });
  }
  return roles;
}

/** The start of the opportunity's search, else of the latest one that was under way; the beginning of time where there was none. */
function searchStart({ search }: Opportunity, at: Instant, { notebook, almanac }: Ledger): Instant {
  const named = notebook.searches.find(({ id }) => id === search);
  if (named !== undefined) return almanac.instant(named.startedAt);
  const running = notebook.searches
    .filter(({ endedAt }) => endedAt === undefined || almanac.instant(endedAt) >= at)
    .map(({ startedAt }) => almanac.instant(startedAt))
    .filter((startedAt) => startedAt <= at);
  return running.length === 0 ? -Infinity : Math.max(...running);
}

function contributionsByPerson({ from, to }: Period, ledger: Ledger): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (person: string, count: number) => counts.set(person, (counts.get(person) ?? 0) + count);
  for (const { at, fact } of ledger.referrals) if (at >= from && at <= to) add(fact.from, 1);
  for (const { at, touch } of ledger.touches) {
    if (at < from || at > to) continue;
    const talk = touch.occasion === 'informational' && !rangOut(touch) ? 1 : 0;
    const count = talk + (touch.received?.length ?? 0);
    if (count > 0) for (const person of touch.people) add(person, count);
  }
  return counts;
}

function keyHelpers(
  accepted: Opportunity,
  { period, contributions }: { readonly period: Period; readonly contributions: ReadonlyMap<string, number> },
  ledger: Ledger,
): Set<string> {
  const chain = referralChain(accepted, period, ledger);
  const helpers = [...contributions.keys()];
  const key = new Set(helpers.filter((person) => ledger.people.get(person)?.key === true || chain.has(person)));
  const others = helpers
    .filter((person) => !key.has(person))
    .sort((a, b) => (contributions.get(b) ?? 0) - (contributions.get(a) ?? 0) || (a < b ? -1 : 1));
  return key.union(new Set(others.slice(0, keyByNumber)));
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
