/** The facts that an understanding tells, ready to be said to the contract in this order. V1 F1 F4 */

import type { IntentKind } from '../facts/intent.ts';
import type { Meeting } from '../facts/meeting.ts';
import type { Opportunity } from '../facts/opportunity.ts';
import type { InstantText } from '../facts/time.ts';
import type { Touch } from '../facts/touch.ts';
import type { CardDetails, PersonRead, Understanding } from './understanding.ts';

export interface NewPersonTold extends CardDetails {
  readonly id: string;
  readonly name: string;
  readonly organization?: string;
}

/** What a card adds to somebody who is known. */
export interface CardTold {
  readonly person: string;
  readonly details: CardDetails;
  readonly organization?: string;
}

export interface ReferralTold {
  readonly from: string;
  readonly to: string;
  readonly at: InstantText;
  readonly about?: string;
}

/** What is missing was not told. New records bring their ids, so that those after them can name them. */
export interface ToldFacts {
  readonly organizations: readonly { readonly id: string; readonly name: string }[];
  readonly opportunity?: Opportunity;
  /** Those who are new. */
  readonly people: readonly NewPersonTold[];
  readonly cards: readonly CardTold[];
  readonly touch?: Omit<Touch, 'id'>;
  readonly referral?: ReferralTold;
  readonly meeting?: Omit<Meeting, 'id' | 'scheduledAt'>;
  readonly intents: readonly { readonly kind: IntentKind; readonly person: string; readonly about?: string }[];
}

export interface Maker {
  readonly now: InstantText;
  readonly newId: () => string;
}

/** Whoever could be several: to be settled (given an `id`) before the facts are told, since they are left out of them. */
export function doubtfulPeople({ people }: Understanding): readonly PersonRead[] {
  return people.filter(({ id, candidates }) => id === undefined && candidates !== undefined);
}

export function toldFacts(read: Understanding, { now, newId }: Maker): ToldFacts {
  const organizationIds = read.organizations.map(({ id }) => id ?? newId());
  const at = (position: number | undefined): { readonly organization?: string } => {
    const organization = position === undefined ? undefined : organizationIds[position];
    return organization === undefined ? {} : { organization };
  };
  const isDoubtful = new Set(doubtfulPeople(read));
  const everybody = read.people.map((person) =>
    isDoubtful.has(person) ? undefined : { person, id: person.id ?? newId() },
  );
  const placed = everybody.filter((one) => one !== undefined);
  const takingPart = placed.filter(({ person }) => person.part === 'with').map(({ id }) => id);
  const { opportunity: position, when } = read;
  const opportunity =
    position === undefined ? undefined : { id: position.id ?? newId(), isNew: position.id === undefined };
  const touch = touchTold(read, { people: takingPart, opportunity: opportunity?.id, now });
  const [from, to] = [everybody[read.referral?.from ?? -1]?.id, everybody[read.referral?.to ?? -1]?.id];
  return {
    organizations: read.organizations.flatMap(({ id, name }, index) =>
      id === undefined ? [{ id: organizationIds[index] ?? '', name }] : [],
    ),
    people: placed
      .filter(({ person }) => person.id === undefined && person.part !== 'mentioned')
      .map(({ person, id }) => ({ id, name: person.name, ...person.card, ...at(person.organization) })),
    cards: placed.flatMap(({ person: { id, card, organization } }) =>
      id === undefined || card === undefined ? [] : [{ person: id, details: card, ...at(organization) }],
    ),
    intents: read.intent === undefined ? [] : takingPart.map((person) => intentTold(read, person)),
    ...(position !== undefined &&
      opportunity?.isNew === true && {
        opportunity: {
          id: opportunity.id,
          title: position.title,
          openedAt: when?.at ?? now,
          route: 'direct',
          stage: stageOf(read),
          ...at(position.organization),
          ...(takingPart.length > 0 && { contacts: takingPart }),
        },
      }),
    ...(touch !== undefined && { touch }),
    ...(from !== undefined &&
      to !== undefined &&
      from !== to && { referral: { from, to, at: when?.at ?? now, ...about(read) } }),
    ...meetingTold(read, takingPart, opportunity?.id),
  };
}

interface About {
  readonly people: readonly string[];
  readonly opportunity: string | undefined;
  readonly now: InstantText;
}

function touchTold(read: Understanding, { people, opportunity, now }: About): Omit<Touch, 'id'> | undefined {
  const { occasion, round, outcome, verdict, promised } = read;
  const isTouch = read.reads.includes('touch');
  if (!(isTouch || promised.length > 0) || (people.length === 0 && opportunity === undefined)) return undefined;
  return {
    at: read.when?.at ?? now,
    people,
    // A promise of which no talk is told is owed, but nobody was reached by it.
    channel: isTouch ? read.channel.value : 'task',
    direction: isTouch ? read.direction.value : 'out',
    ...(read.summary !== '' && { summary: read.summary }),
    ...(opportunity !== undefined && { opportunity }),
    ...(occasion !== undefined && isTouch && { occasion: occasion.value }),
    ...(round !== undefined && { round: round.value }),
    ...(outcome !== undefined && { outcome: outcome.value }),
    ...(verdict !== undefined && { verdict: verdict.value }),
    ...(promised.length > 0 && {
      promised: promised.map(({ what, by }) => (by === undefined ? { what } : { what, by: by.value })),
    }),
  };
}

function intentTold(read: Understanding, person: string): ToldFacts['intents'][number] {
  return { kind: read.intent?.value ?? 'reconnect', person, ...about(read) };
}

function about({ summary }: Understanding): { readonly about?: string } {
  return summary === '' ? {} : { about: summary };
}

function meetingTold(
  { meeting, place }: Understanding,
  people: readonly string[],
  opportunity: string | undefined,
): Pick<ToldFacts, 'meeting'> {
  if (meeting?.starts === undefined || meeting.ends === undefined || people.length === 0) return {};
  return {
    meeting: {
      kind: meeting.kind,
      people,
      starts: meeting.starts.at,
      ends: meeting.ends,
      ...(place !== undefined && { place: place.value }),
      ...(opportunity !== undefined && { opportunity }),
    },
  };
}

function stageOf({ occasion }: Understanding): Opportunity['stage'] {
  if (occasion?.value === 'application') return 'applied';
  return occasion?.value === 'interview' ? 'interview' : 'need';
}
