/** What happened in conversations on LinkedIn: one happening for each of them and day, with all who took part in it. */

import type { DateText, TimeZone } from '../../core/facts/time.ts';
import type { ImportedHappening, Met } from '../brought/brought.ts';
import { happeningKey } from './happening-key.ts';
import { memberKey, nameKeyOf } from './member.ts';
import { messageWords } from './message-words.ts';
import type { Message } from './messages.ts';
import type { ArchiveOwner, Written } from './owner-among.ts';

export interface DayChoices {
  readonly timeZone: TimeZone;
  readonly withText: boolean;
  readonly owner: ArchiveOwner;
}

const mostPeople = 500;

/** A day is one of the owner's zone. Messages of other days change nothing of it, nor does the order of the file. */
export function conversationDays(written: readonly Written[], choices: DayChoices): readonly ImportedHappening[] {
  const dayOf = daysIn(choices.timeZone);
  const byKey = Map.groupBy(written, (each) =>
    happeningKey('messages', conversationOf(each, choices.owner), dayOf(each)),
  );
  return [...byKey].flatMap(([key, ofDay]) => happeningOf(key, ofDay.toSorted(inOrder), choices) ?? []);
}

function happeningOf(key: string, ofDay: readonly Written[], choices: DayChoices): ImportedHappening | undefined {
  const { owner, withText } = choices;
  const people = othersIn(ofDay, owner);
  const messages = ofDay.map(({ message }) => message);
  const last = messages.at(-1);
  if (people.length === 0 || last === undefined) return undefined;
  const isOwn = ({ direction, from }: Message) => direction === 'out' || owner.is(from);
  const words = withText ? messageWords(messages, (each) => (isOwn(each) ? 'Me' : (each.from.name ?? 'Somebody'))) : '';
  return {
    key,
    line: last.line,
    at: last.at,
    people,
    channel: 'linkedin',
    direction: messages.every(isOwn) ? 'out' : messages.some(isOwn) ? 'both' : 'in',
    ...(words !== '' && { summary: words }),
  };
}

/** Who wrote comes before who only read. Whoever is named with a page here, and without one there, is one. */
function othersIn(ofDay: readonly Written[], owner: ArchiveOwner): readonly Met[] {
  const members = [...ofDay.map(({ message }) => message.from), ...ofDay.flatMap(({ recipients }) => recipients)];
  const withPage = members.filter(({ name, link }) => name !== undefined && link !== undefined);
  const byName = new Map(withPage.map((member) => [nameKeyOf(member), member]));
  const others = new Map<string, Met>();
  for (const member of members.filter((each) => !owner.is(each))) {
    const known = (member.link === undefined ? byName.get(nameKeyOf(member)) : undefined) ?? member;
    const key = memberKey(known);
    if (!others.has(key)) others.set(key, known);
  }
  return [...others.values()].slice(0, mostPeople);
}

/** The oldest archives know no conversations, only who wrote to whom. */
function conversationOf({ message, recipients }: Written, owner: ArchiveOwner): string {
  if (message.conversation !== '') return message.conversation;
  const others = [message.from, ...recipients].filter((member) => !owner.is(member));
  return others.map(memberKey).toSorted().join(' ');
}

function inOrder({ message: left }: Written, { message: right }: Written): number {
  if (left.at !== right.at) return left.at < right.at ? -1 : 1;
  const [first, second] = [left, right].map(({ from, to, content }) => [memberKey(from), to, content].join('\n'));
  return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1;
}

const quarterHourMs = 15 * 60 * 1000;

/** No zone changes its date between the quarters of an hour. */
function daysIn(timeZone: TimeZone): (written: Written) => DateText {
  const dates = new Map<number, DateText>();
  return ({ message }) => {
    const quarter = Math.floor(Date.parse(message.at) / quarterHourMs);
    const known = dates.get(quarter);
    if (known !== undefined) return known;
    const instant = Temporal.Instant.fromEpochMilliseconds(quarter * quarterHourMs);
    const date = instant.toZonedDateTimeISO(timeZone).toPlainDate().toString();
    dates.set(quarter, date);
    return date;
  };
}
