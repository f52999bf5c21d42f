/** A touch from the words and options of `sundown log`. */

import type { Almanac, Instant } from '../../core/engine/almanac.ts';
import { BadInput } from './bad-input.ts';
import type { Given } from './command.ts';
import type { logOptions } from './log-options.ts';
import { wholeNumber } from './numbers.ts';
import type { Home } from './open-home.ts';
import { groupNamed, opportunityNamed } from './things-named.ts';
import { personMaybeNamed } from './people-named.ts';
import { whenGiven } from './when-given.ts';

type LogTouch = Parameters<Home['say']['logTouch']>[0];
type Values = Given<typeof logOptions>['values'];

interface Setting {
  readonly home: Home;
  readonly almanac: Almanac;
  readonly now: Instant;
}

/** Fields of a closed set go as they were given: the contract tells what they may be, and says so where they are not. */
export async function touchGiven(names: readonly string[], values: Values, setting: Setting): Promise<LogTouch> {
  if (values.channel === undefined)
    throw new BadInput('--channel is missing: how did it happen? email, phone, in-person …');
  const { home, almanac, now } = setting;
  const people = await Promise.all(names.map((name) => someone(home, name, values.new === true)));
  const newPeople = people.flatMap(({ id, name }) => (name === undefined ? [] : [{ id, name }]));
  const when = (option: string, text: string): string => whenGiven(option, text, almanac);
  const touch = {
    commandId: crypto.randomUUID(),
    at: values.at === undefined ? almanac.instantText(now) : when('at', values.at),
    people: people.map(({ id }) => id),
    channel: values.channel,
    direction: values.direction ?? likelyDirection(values),
    ...(newPeople.length > 0 && { newPeople }),
    ...(values.ends !== undefined && { ends: when('ends', values.ends) }),
    ...given(values, ['occasion', 'outcome', 'verdict', 'summary', 'meeting', 'referral', 'answers']),
    ...(values.opportunity !== undefined && { opportunity: await opportunityNamed(home, values.opportunity) }),
    ...(values.group !== undefined && { group: await groupNamed(home, values.group) }),
    ...(values.round !== undefined && { round: wholeNumber('round', values.round) }),
    ...(values.promise !== undefined && { promised: values.promise.map(promised) }),
    ...(values.gave !== undefined && { gave: values.gave.map((text) => exchange('gave', text)) }),
    ...(values.received !== undefined && { received: values.received.map((text) => exchange('received', text)) }),
  };
  return touch as LogTouch;
}

function given(values: Values, names: ReadonlyArray<keyof Values>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])));
}

interface Someone {
  readonly id: string;
  /** Of somebody who is to be added. */
  readonly name?: string;
}

async function someone(home: Home, name: string, mayAdd: boolean): Promise<Someone> {
  const id = await personMaybeNamed(home, name);
  if (id !== undefined) return { id };
  if (mayAdd) return { id: crypto.randomUUID(), name };
  throw new BadInput(`Nobody in your notebook is called "${name}". Add them with --new.`);
}

/** A talk is of both; anything else goes out unless it is said to have come in. */
function likelyDirection({ channel = '', outcome, occasion }: Values): string {
  const isTalk = outcome === 'reached' || ['in-person', 'video'].includes(channel);
  const isMeeting = ['interview', 'informational', 'event', 'meeting'].includes(occasion ?? '');
  return isTalk || isMeeting ? 'both' : 'out';
}

function promised(text: string): { readonly what: string; readonly by?: string } {
  const [, what, by] = /^(.*\S)\s+by\s+(\d{4}-\d{2}-\d{2})$/s.exec(text) ?? [];
  return what === undefined || by === undefined ? { what: text } : { what, by };
}

function exchange(option: string, text: string): { readonly kind: string; readonly what: string } {
  const [, kind, what] = /^([a-z]+):\s*(.+)$/s.exec(text) ?? [];
  if (kind === undefined || what === undefined)
    throw new BadInput(`--${option} must be KIND:WHAT, such as advice:ask Bo: ${text}`);
  return { kind, what };
}
