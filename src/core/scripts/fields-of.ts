/** What the facts say to a script: what was talked about, what they did, and what has happened since. J3 J6 J11 F3 F5 */

import type { Almanac, Day, Instant } from '../engine/almanac.ts';
import type { Group } from '../facts/group.ts';
import type { Meeting } from '../facts/meeting.ts';
import type { Opportunity } from '../facts/opportunity.ts';
import type { Organization } from '../facts/organization.ts';
import type { Owner } from '../facts/owner.ts';
import type { Person } from '../facts/person.ts';
import type { Referral } from '../facts/referral.ts';
import type { Search } from '../facts/search.ts';
import type { Exchange, ExchangeKind, Touch } from '../facts/touch.ts';
import { dayWords } from './day-words.ts';
import type { ScriptFields } from './script-fields.ts';

/** The facts around one follow-up. */
export interface Told {
  readonly thread: string;
  readonly owner: Owner;
  readonly person?: Person | undefined;
  /** Theirs. */
  readonly organization?: Organization | undefined;
  readonly opportunity?: { readonly fact: Opportunity; readonly organizationName?: string | undefined } | undefined;
  readonly referral?: { readonly fact: Referral; readonly fromName: string; readonly toName: string } | undefined;
  readonly group?: Group | undefined;
  /** The next one with them. */
  readonly meeting?: Meeting | undefined;
  /** With them, newest first. */
  readonly touches: readonly Touch[];
  /** To whom else they have led the owner, by name. */
  readonly ledTo: readonly string[];
  readonly news: {
    readonly joined: readonly Group[];
    readonly searches: readonly Search[];
    readonly accepted: { readonly fact: Opportunity; readonly organizationName?: string | undefined } | undefined;
  };
}

export function fieldsOf(told: Told, almanac: Almanac, now: Instant): ScriptFields {
  const { owner, person, organization, opportunity, referral, group, meeting, news } = told;
  const today = almanac.dayOf(now);
  const when = (at: string): string => wordsFor(almanac, almanac.dayOf(almanac.instant(at)), today);
  const touch = touchMeant(told);
  return {
    owner: {
      name: owner.name ?? null,
      first_name: firstName(owner.name),
      email: owner.email ?? null,
      phone: owner.phone ?? null,
      headline: owner.headline ?? null,
    },
    person: {
      name: person?.name ?? null,
      first_name: firstName(person?.name),
      title: person?.title ?? null,
      gave: given(told),
    },
    organization: { name: organization?.name ?? null, research: organization?.research ?? null },
    opportunity: { title: opportunity?.fact.title ?? null, organization: opportunity?.organizationName ?? null },
    referral: {
      from: referral?.fromName ?? null,
      from_first: firstName(referral?.fromName),
      to: referral?.toName ?? null,
      to_first: firstName(referral?.toName),
      about: withinSentence(referral?.fact.about),
    },
    touch: {
      about: touch?.summary ?? null,
      when: touch === undefined ? null : when(touch.at),
      promised: promisedIn(touch, told.thread),
      later_round: (touch?.round ?? 1) > 1,
    },
    group: { name: group?.name ?? null },
    meeting: { place: meeting?.place ?? null, when: meeting === undefined ? null : when(meeting.starts) },
    news: newsSince(told, almanac, today),
    landed: { title: news.accepted?.fact.title ?? null, organization: news.accepted?.organizationName ?? null },
  };
}

/** The touch from which the thread began, or else the last talk, or else whatever came last. */
function touchMeant({ thread, touches }: Told): Touch | undefined {
  const named = new Set(thread.split('/'));
  return touches.find(({ id }) => named.has(id)) ?? touches.find(({ direction }) => direction !== 'out') ?? touches[0];
}

/** Of several promises in one touch the one that the thread is about: it is named `promise/<touch>/<position>`. */
function promisedIn(touch: Touch | undefined, thread: string): string | null {
  const promised = (touch?.promised ?? []).map(({ what }) => what);
  const [playbook, , position] = thread.split('/');
  if (playbook === 'promise') return promised[Number(position) - 1] ?? null;
  return promised.length === 0 ? null : promised.join(' and ');
}

const gifts: Readonly<Record<ExchangeKind, string | undefined>> = {
  advice: 'your advice',
  information: 'what you told me',
  introduction: 'your introduction',
  reference: 'your reference',
  article: 'the article you sent',
  invitation: 'your invitation',
  feedback: 'your honest view',
  other: undefined,
};

/** In the order in which they came, each once. */
function given({ touches, ledTo }: Told): readonly string[] {
  const received: readonly Exchange[] = touches.toReversed().flatMap((touch) => touch.received ?? []);
  const talks = touches.some(({ occasion }) => occasion === 'informational') ? ['the time you took for me'] : [];
  const referrals = ledTo.map((name) => `your word to ${name} for me`);
  return [...new Set([...talks, ...received.flatMap(({ kind }) => gifts[kind] ?? []), ...referrals])];
}

/** What is older than this is no news to anybody. */
const newsDays = 365;

/** Each a whole sentence. Only what came after the last touch: they know the rest. */
function newsSince({ touches: [last], news }: Told, almanac: Almanac, today: Day): readonly string[] {
  const { joined, searches, accepted } = news;
  const since = Math.max(last === undefined ? 0 : almanac.instant(last.at), almanac.startOf(today - newsDays));
  const isNew = (at: string | undefined): boolean => at !== undefined && almanac.instant(at) > since;
  const at = accepted?.organizationName === undefined ? '' : ` at ${accepted.organizationName}`;
  return [
    ...(accepted !== undefined && isNew(accepted.fact.outcome?.at) ? [`I am now ${accepted.fact.title}${at}.`] : []),
    ...searches.filter(({ startedAt, endedAt }) => endedAt === undefined && isNew(startedAt)).map(searchNews),
    ...joined.filter(({ joinedAt }) => isNew(joinedAt)).map(({ name }) => `I have joined ${name}.`),
  ];
}

function searchNews({ goal }: Search): string {
  return `I have begun to look for something new: ${goal}.`;
}

function wordsFor(almanac: Almanac, day: Day, today: Day): string {
  return dayWords(day, today, almanac.dateText(day));
}

/** "The analytics post" stands in the middle of a sentence here. */
function withinSentence(text: string | undefined): string | null {
  return text?.replace(/^(?:The|A|An|Their|Your|My|How|What)\b/, (word) => word.toLowerCase()) ?? null;
}

/** The first word, or the one after a title: "Dr. Ana Ruiz" is Ana. */
function firstName(name: string | undefined): string | null {
  const words = (name ?? '').split(/\s+/).filter((word) => word !== '' && !/^(?:dr|prof|mr|mrs|ms|mx)\.?$/i.test(word));
  return words[0] ?? null;
}
