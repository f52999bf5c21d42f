/** The facts that have happened by `now`, in the order in which they happened, found by whom they concern. */

import type { Decision } from '../facts/decision.ts';
import type { Group } from '../facts/group.ts';
import type { Meeting } from '../facts/meeting.ts';
import type { Notebook } from '../facts/notebook.ts';
import type { Opportunity } from '../facts/opportunity.ts';
import type { Organization } from '../facts/organization.ts';
import type { Person } from '../facts/person.ts';
import type { Referral } from '../facts/referral.ts';
import type { CallOutcome, Channel, Direction, Occasion, Touch, Verdict } from '../facts/touch.ts';
import type { Almanac, Instant } from './almanac.ts';
import { ChangeClock } from './change-clock.ts';
import { happenedBy, type Dated } from './dated.ts';

/**
 * A touch with its instants read; `end` is where what follows from it begins. What is asked of it again and again
 * stands here as well: touches come in hundreds of shapes, according to the fields that they lack, and are slow to read.
 */
export interface Happened {
  readonly at: Instant;
  readonly end: Instant;
  readonly channel: Channel;
  readonly direction: Direction;
  readonly outcome: CallOutcome | undefined;
  readonly occasion: Occasion | undefined;
  readonly opportunity: string | undefined;
  readonly verdict: Verdict | undefined;
  readonly answers: readonly string[] | undefined;
  readonly touch: Touch;
}

export interface Ledger {
  /** The facts themselves; people, opportunities and searches ordered by id. */
  readonly notebook: Notebook;
  readonly almanac: Almanac;
  readonly now: Instant;
  readonly people: ReadonlyMap<string, Person>;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly opportunities: ReadonlyMap<string, Opportunity>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly meetings: readonly Meeting[];
  readonly touches: readonly Happened[];
  readonly touchesByPerson: ReadonlyMap<string, readonly Happened[]>;
  readonly touchesByOpportunity: ReadonlyMap<string, readonly Happened[]>;
  readonly touchesByGroup: ReadonlyMap<string, readonly Happened[]>;
  readonly touchesByOccasion: ReadonlyMap<Occasion, readonly Happened[]>;
  /** Touches in which something was promised. */
  readonly promises: readonly Happened[];
  /** Touches that brought a yes or no. */
  readonly verdictsByPerson: ReadonlyMap<string, readonly Happened[]>;
  readonly verdictsByOpportunity: ReadonlyMap<string, readonly Happened[]>;
  readonly referrals: readonly Dated<Referral>[];
  readonly referralsByReferrer: ReadonlyMap<string, readonly Dated<Referral>[]>;
  readonly intents: readonly Dated<Notebook['intents'][number]>[];
  /** Decisions in the order made, by the thread that they are about. */
  readonly decisionsByThread: ReadonlyMap<string, readonly Dated<Decision>[]>;
  /** Touches that name follow-ups of a thread, by that thread. */
  readonly answersByThread: ReadonlyMap<string, readonly Happened[]>;
  /** Where everybody notes when time alone will change the answer. */
  readonly changes: ChangeClock;
}

/** The thread of a follow-up's key; a thread's id is its own. */
export function threadOf(key: string): string {
  const hash = key.indexOf('#');
  return hash === -1 ? key : key.slice(0, hash);
}

const nothing: readonly never[] = [];

/** The touches with a person, oldest first. */
export function touchesWith(ledger: Ledger, person: string): readonly Happened[] {
  return ledger.touchesByPerson.get(person) ?? nothing;
}

/** The touches about an opportunity, oldest first. */
export function touchesAbout(ledger: Ledger, opportunity: string): readonly Happened[] {
  return ledger.touchesByOpportunity.get(opportunity) ?? nothing;
}

/** The touches of certain occasions, oldest first. */
export function touchesOn(ledger: Ledger, occasions: readonly Occasion[]): readonly Happened[] {
  return occasions.reduce<readonly Happened[]>(
    (touches, occasion) => together(touches, ledger.touchesByOccasion.get(occasion) ?? nothing),
    nothing,
  );
}

/** The union of two lists of touches, oldest first. */
export function together(some: readonly Happened[], others: readonly Happened[]): readonly Happened[] {
  if (some.length === 0) return others;
  return others.length === 0 ? some : [...new Set([...some, ...others])].sort(inOrder);
}

export function ledgerOf(notebook: Notebook, almanac: Almanac, now: Instant): Ledger {
  const changes = new ChangeClock(now);
  const touches = happenedTouches(notebook, almanac, changes);
  const touchesByPerson = new Map<string, Happened[]>();
  const touchesByOpportunity = new Map<string, Happened[]>();
  const touchesByGroup = new Map<string, Happened[]>();
  const touchesByOccasion = new Map<Occasion, Happened[]>();
  const promises: Happened[] = [];
  const verdicts: Happened[] = [];
  const answersByThread = new Map<string, Happened[]>();
  for (const happened of touches) {
    const { opportunity, occasion, verdict, answers } = happened;
    const { people, group, promised } = happened.touch;
    for (const person of people) collect(touchesByPerson, person, happened);
    if (opportunity !== undefined) collect(touchesByOpportunity, opportunity, happened);
    if (group !== undefined) collect(touchesByGroup, group, happened);
    if (occasion !== undefined) collect(touchesByOccasion, occasion, happened);
    if (promised !== undefined) promises.push(happened);
    if (verdict !== undefined) verdicts.push(happened);
    for (const key of answers ?? nothing) collect(answersByThread, threadOf(key), happened);
  }
  const decisionsByThread = new Map<string, Dated<Decision>[]>();
  for (const decision of happenedBy(notebook.decisions, (fact) => almanac.instant(fact.at), changes)) {
    collect(decisionsByThread, threadOf(decision.fact.key), decision);
  }
  const referrals = happenedBy(notebook.referrals, (fact) => almanac.instant(fact.at), changes);
  const people = orderedById(notebook.people);
  const opportunities = orderedById(notebook.opportunities);
  return {
    notebook: { ...notebook, people, opportunities, searches: orderedById(notebook.searches) },
    almanac,
    now,
    people: byId(people),
    organizations: byId(notebook.organizations),
    opportunities: byId(opportunities),
    groups: byId(notebook.groups),
    meetings: happenedBy(notebook.meetings, (fact) => almanac.instant(fact.scheduledAt), changes).map(
      ({ fact }) => fact,
    ),
    touches,
    touchesByPerson,
    touchesByOpportunity,
    touchesByGroup,
    touchesByOccasion,
    promises,
    verdictsByPerson: byEach(verdicts, ({ touch }) => touch.people),
    verdictsByOpportunity: byEach(verdicts, ({ opportunity }) => (opportunity === undefined ? [] : [opportunity])),
    referrals,
    referralsByReferrer: byEach(referrals, ({ fact }) => [fact.from]),
    intents: happenedBy(notebook.intents, (fact) => almanac.instant(fact.at), changes),
    decisionsByThread,
    answersByThread,
    changes,
  };
}

function happenedTouches(notebook: Notebook, almanac: Almanac, changes: ChangeClock): Happened[] {
  const happened: Happened[] = [];
  for (const touch of notebook.touches) {
    const at = almanac.instant(touch.at);
    if (at > changes.now) {
      changes.noteForAll(at);
      continue;
    }
    const one = asHappened(touch, at, almanac);
    // What follows from a talk that is still going on follows at its end.
    if (one.end > changes.now) changes.noteForAll(one.end);
    happened.push(one);
  }
  return happened.sort(inOrder);
}

function asHappened(touch: Touch, at: Instant, almanac: Almanac): Happened {
  const { ends, channel, direction, outcome, occasion, opportunity, verdict, answers } = touch;
  const end = ends === undefined ? at : almanac.instant(ends);
  return { at, end, channel, direction, outcome, occasion, opportunity, verdict, answers, touch };
}

/** As it happened; what happened at one instant, by id. */
function inOrder(a: Happened, b: Happened): number {
  return a.at - b.at || (a.touch.id < b.touch.id ? -1 : 1);
}

/** What has no date of its own goes by id, so that the order in which it was noted does not show. */
function orderedById<Fact extends { readonly id: string }>(facts: readonly Fact[]): readonly Fact[] {
  return facts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function byId<Fact extends { readonly id: string }>(facts: readonly Fact[]): Map<string, Fact> {
  return new Map(facts.map((fact) => [fact.id, fact]));
}

function byEach<Value>(values: readonly Value[], keysOf: (value: Value) => readonly string[]): Map<string, Value[]> {
  const byKey = new Map<string, Value[]>();
  for (const value of values) for (const key of keysOf(value)) collect(byKey, key, value);
  return byKey;
}

function collect<Key, Value>(byKey: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = byKey.get(key);
  if (values === undefined) byKey.set(key, [value]);
  else if (values.at(-1) !== value) values.push(value);
}
