/** How and when a step is to be done, in a few sentences. */

import type { Channel } from '../../facts/touch.ts';
import { bounds } from '../bounds.ts';
import type { Lapse, OpeningWay, Playbook, Step } from '../playbook.ts';
import { clauseOf, nounBySeries, nounOf, prefixByCondition, quoted } from './moment-words.ts';
import { capital, timesInWords } from './number-words.ts';
import { listed, type Part, textOf, together, type ValuePath } from './part.ts';
import { circlesLeftOut, datePart, daysPart, dueBy, lengthOf, numberPart } from './wait-words.ts';

/** With nobody named, and to somebody who is. */
const deedByChannel: Readonly<Record<Channel, readonly [string, string]>> = {
  email: ['send an e-mail', 'send an e-mail to'],
  phone: ['call', 'call'],
  text: ['send a text message', 'send a text message to'],
  linkedin: ['write on LinkedIn', 'write on LinkedIn to'],
  note: ['write a note by hand', 'write a note by hand to'],
  letter: ['write a letter', 'write a letter to'],
  card: ['send a card', 'send a card to'],
  gift: ['send a gift', 'send a gift to'],
  'in-person': ['meet face to face', 'meet face to face with'],
  video: ['meet by video', 'meet by video with'],
  portal: ['go to their portal', 'go to the portal of'],
  task: ['see to it yourself', 'see to it yourself, for'],
};

export function stepInWords(step: Step, at: ValuePath, playbook: Playbook): readonly Part[] {
  return [
    ...firstSentence(step, at, playbook),
    ...endlessFor(step),
    ...lapseOf(step.lapses, at, playbook),
    ...(step.metBy === undefined ? [] : [` It counts as done, too, once ${clauseOf(step.metBy, playbook)}.`]),
    ...(step.voidBy === undefined ? [] : [` It is no longer owed once ${clauseOf(step.voidBy, playbook)}.`]),
  ];
}

function firstSentence(step: Step, at: ValuePath, playbook: Playbook): readonly Part[] {
  const prefix = step.only === undefined ? '' : `${prefixByCondition[step.only]} `;
  const rest = together(
    deedOf(step),
    timesOf(step, at),
    howeverOf(step),
    openingOf(step, at, playbook),
    dueOf(step, at),
    '.',
  );
  const [first, ...others] = rest;
  const begun = typeof first === 'string' && prefix === '' ? capital(first) : (first ?? '');
  return together(prefix, begun, others);
}

function deedOf({ channels, to }: Step): string {
  const toReferrer = to === 'referrer';
  if (channels === 'any') return toReferrer ? 'be in touch with whoever referred you' : 'be in touch';
  const deeds = listed(
    channels.map((channel) => deedByChannel[channel][toReferrer ? 1 : 0]),
    'or',
  );
  return toReferrer
    ? `${deeds} whoever referred you`
    : deeds.replace(' face to face or meet by video', ' face to face or by video');
}

function howeverOf({ channels }: Step): string {
  return channels === 'any' ? ', in whichever way suits' : '';
}

function timesOf({ times }: Step, at: ValuePath): readonly Part[] {
  if (times === undefined) return [];
  if (times === 'until-ended') return [' again and again'];
  const said = `${times > 1 ? 'up to ' : ''}${timesInWords(times)}`;
  return [' ', numberPart(`${at}.times`, { value: times, noun: 'time', said, within: bounds.times })];
}

function openingOf({ opens, times }: Step, at: ValuePath, playbook: Playbook): readonly Part[] {
  const repeats = times === 'until-ended' || (times ?? 1) > 1;
  const first = wayOf(opens, `${at}.opens`, { playbook, repeats });
  if (opens.or === undefined) return [', ', ...first];
  const other = wayOf(opens.or, `${at}.opens.or`, { playbook, repeats: false });
  return [', ', ...first, ', or ', ...other, ' if that comes first'];
}

interface Telling {
  readonly playbook: Playbook;
  readonly repeats: boolean;
}

function wayOf({ after, wait }: OpeningWay, at: ValuePath, { playbook, repeats }: Telling): readonly Part[] {
  if (typeof after === 'object' && 'latest' in after) {
    const since =
      after.from === undefined || after.from === 'begin' ? '' : `, counted from ${nounOf(after.from, playbook)} on`;
    return together(
      wait === undefined ? 'right' : lengthOf(wait, `${at}.wait`),
      ` after ${nounBySeries[after.latest]}${since}`,
    );
  }
  if (wait === undefined) return [after === 'begin' ? 'at once' : `as soon as ${clauseOf(after, playbook)}`];
  const since = after === 'begin' ? '' : ` after ${nounOf(after, playbook)}`;
  if (wait.unit === 'date') return together('on ', datePart(`${at}.wait.on`, wait.on), since);
  const toBusinessDay = wait.unit === 'days' && wait.business === true ? ', or on the next business day' : '';
  const length = lengthOf(wait, `${at}.wait`);
  if (repeats) {
    const apart =
      wait.unit === 'cadence' || wait.unit === 'circle'
        ? together('each time after ', length)
        : together(length, ' apart');
    return together(apart, toBusinessDay, `, counted from ${nounOf(after, playbook)}`);
  }
  return together(length, since === '' ? ' later' : since, toBusinessDay);
}

/** A due time that is left out is the day on which the step comes up. */
function dueOf({ due, opens }: Step, at: ValuePath): readonly Part[] {
  if (due === undefined) return [];
  const by = dueBy(due.wait, `${at}.due.wait`);
  if (!isLength(textOf(by))) return together('; due ', by);
  if (due.from === 'opening') return together('; due ', by, ' from then');
  return together('; due ', by, opens.wait === undefined ? '' : ', counted from the same start');
}

function isLength(text: string): boolean {
  return text.startsWith('within ');
}

function endlessFor({ opens }: Step): readonly Part[] {
  const left = circlesLeftOut(opens.wait);
  return left.length === 0 ? [] : [` Never for the ${listed(left, 'or')} circle.`];
}

function lapseOf(lapses: Lapse | undefined, at: ValuePath, playbook: Playbook): readonly Part[] {
  if (lapses === undefined) return [];
  if ('days' in lapses) return [' It lapses ', daysPart(`${at}.lapses.days`, lapses.days), ' after it was due.'];
  if ('on' in lapses) return [' It lapses after ', datePart(`${at}.lapses.on`, lapses.on), '.'];
  if ('at' in lapses) return [` It lapses once ${clauseOf(lapses.at, playbook)}.`];
  return [` It lapses when ${quoted(lapses.whenOpens, playbook)} comes up.`];
}
