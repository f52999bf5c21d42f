/** What a line was understood to say, for people to read: a row for each piece. */

import type { PersonRead, Understanding, WhenRead } from '../../core/capture/understanding.ts';
import type { InstantText } from '../../core/facts/time.ts';
import { oneLine } from './table.ts';
import { clockOf, longDay, timeWords } from './time-words.ts';

type Row = readonly [label: string, text: string | undefined];

export function capturePage(read: Understanding, now: InstantText): string {
  const isTouch = read.reads.includes('touch');
  const rows: readonly Row[] = [
    ...read.people.map((person): Row => [partWords[person.part], personWords(person, read)]),
    ...read.organizations.map((organization): Row => ['organization', withNews(organization.name, organization)]),
    ['position', read.opportunity === undefined ? undefined : withNews(read.opportunity.title, read.opportunity)],
    ['occasion', read.occasion === undefined ? undefined : `${read.occasion.value}${roundWords(read)}`],
    ['channel', isTouch ? guessed(read.channel) : undefined],
    ['direction', isTouch ? read.direction.value : undefined],
    ['outcome', read.outcome?.value],
    ['answer', read.verdict?.value],
    ['when', isTouch && read.when !== undefined ? whenWords(read.when, now) : undefined],
    ['when', isTouch && read.when === undefined && read.unclearWhen === undefined ? 'now' : undefined],
    ['when', read.unclearWhen === undefined ? undefined : `unclear: "${read.unclearWhen.value}" is in no calendar`],
    ['where', read.place?.value],
    ...read.promised.map(({ what, by }): Row => [
      'promised',
      by === undefined ? what : `${what}, by ${longDay(by.value, undefined)}`,
    ]),
    ['referral', referralWords(read)],
    ['to meet', meetingWords(read, now)],
    ['to ask', read.intent?.value],
  ];
  const told = rows.filter(([, text]) => text !== undefined);
  const widest = Math.max(0, ...told.map(([label]) => label.length));
  return told.map(([label, text = '']) => `  ${label.padEnd(widest)}  ${oneLine(text)}\n`).join('');
}

const partWords = { with: 'with', referrer: 'from', referred: 'to', mentioned: 'spoken of' } as const;

function personWords({ name, id, candidates, organization }: PersonRead, { organizations }: Understanding): string {
  const place = organizations[organization ?? -1]?.name;
  if (candidates !== undefined && id === undefined) return `${name} (one of ${candidates.length})`;
  return id === undefined ? `${name} (new${place === undefined ? '' : `, of ${place}`})` : name;
}

function withNews(name: string, { id }: { readonly id?: string }): string {
  return id === undefined ? `${name} (new)` : name;
}

function guessed({ value, spans }: Understanding['channel']): string {
  return spans.length === 0 ? `${value} (a guess)` : value;
}

function roundWords({ round }: Understanding): string {
  return round === undefined ? '' : `, round ${round.value}`;
}

function whenWords({ at, precision }: WhenRead, now: InstantText): string {
  const words = timeWords(at, now);
  return precision === 'day' ? words.replace(` ${clockOf(at)}`, '') : words;
}

function referralWords({ referral, people }: Understanding): string | undefined {
  const [from, to] = [people[referral?.from ?? -1]?.name, people[referral?.to ?? -1]?.name];
  return from === undefined || to === undefined ? undefined : `${from} sent you to ${to}`;
}

function meetingWords({ meeting }: Understanding, now: InstantText): string | undefined {
  if (meeting === undefined) return undefined;
  return `${meeting.kind}, ${meeting.starts === undefined ? 'no day named' : whenWords(meeting.starts, now)}`;
}
