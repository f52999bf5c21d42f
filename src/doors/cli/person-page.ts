/** A person's card for people to read: facts, what is owed, what happened. */

import type { Almanac } from '../../core/engine/almanac.ts';
import { stepTitle } from '../../core/playbooks/step-title.ts';
import type { InstantText } from '../../core/facts/time.ts';
import type { Home } from './open-home.ts';
import { oneLine } from './table.ts';
import { longDay, timeWords } from './time-words.ts';

type Shown = Awaited<ReturnType<Home['say']['showPerson']>>;
type Touch = Shown['touches'][number];

const touchesShown = 10;

interface Reader {
  readonly almanac: Almanac;
  readonly now: InstantText;
}

export function personPage(shown: Shown, { almanac, now }: Reader): string {
  const { person, organization, stopped, followUps, touches, touchCount } = shown;
  const where = [person.title, organization?.name].filter((part) => part !== undefined).join(', ');
  const lines = [
    person.name,
    ...(where === '' ? [] : [where]),
    ...facts(shown),
    ...(stopped === undefined ? [] : [`Stopped since ${longDay(stopped.since.slice(0, 10), 'numeric')}`]),
    ...(followUps.length === 0 ? [] : ['', 'Owed']),
    ...followUps.map((owed) => `  ${stepTitle(owed)} (${owed.state}, due ${timeWords(owed.due, now)})`),
    ...(touches.length === 0 ? [] : ['', `What happened (${touchCount})`]),
    ...touches
      .slice(0, touchesShown)
      .map((touch) => `  ${touchLine({ ...touch, at: almanac.instantText(almanac.instant(touch.at)) }, now)}`),
  ];
  return `${lines.map((line) => oneLine(line)).join('\n')}\n`;
}

function facts({ person }: Shown): readonly string[] {
  const rows: ReadonlyArray<readonly [string, string | undefined]> = [
    ['Phone', person.phones?.join(', ')],
    ['E-mail', person.emails?.join(', ')],
    ['Address', person.addresses?.join(' / ')],
    ['Links', person.links?.join(' ')],
    ['Circle', person.circle],
    ['Tags', person.tags?.join(', ')],
    ['Met', person.howMet],
    ['Background', person.background],
    ['Value', person.value],
    ['Notes', person.notes],
    ['Id', `@${person.id}`],
  ];
  return rows.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`${name}: ${value}`]));
}

function touchLine({ at, channel, direction, occasion, outcome, summary }: Touch, now: InstantText): string {
  const what = [channel, direction, occasion, outcome].filter((part) => part !== undefined).join(', ');
  return `${timeWords(at, now)}: ${what}${summary === undefined ? '' : `. ${summary}`}`;
}
