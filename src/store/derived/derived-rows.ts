/** How the engine's answers lie in the derived tables. */

import type { About, Advice, FollowUp, Stopped, Thread } from '../../core/engine/follow-up.ts';
import { moment, number, text, yesNo, type Codec, type Codecs } from '../kinds/codec.ts';

/** A list that is never absent. */
function plainList<Item extends string>(name: string): Codec<readonly Item[]> {
  return {
    columns: [name],
    write: (items) => [JSON.stringify(items ?? [])],
    read: (row) => JSON.parse(String(row[name])) as readonly Item[],
  };
}

/** Where null is an answer of its own. */
function orNull<Value>(codec: Codec<Value>): Codec<Value | null> {
  return {
    columns: codec.columns,
    write: (value) => codec.write(value ?? undefined),
    read: (row) => codec.read(row) ?? null,
  };
}

const aboutColumns = {
  opportunity: 'opportunity_id',
  referral: 'referral_id',
  group: 'group_id',
  organization: 'organization_id',
} as const satisfies Record<keyof About, string>;

const about: Codec<About> = {
  columns: Object.values(aboutColumns),
  write: (value) => Object.keys(aboutColumns).map((field) => value?.[field as keyof About] ?? null),
  read: (row) =>
    Object.fromEntries(
      Object.entries(aboutColumns).flatMap(([field, column]) =>
        typeof row[column] === 'string' ? [[field, row[column]]] : [],
      ),
    ),
};

/** Absent where it names nothing. */
const aboutIfAny: Codec<About> = {
  ...about,
  read: (row) =>
    Object.values(aboutColumns).some((column) => typeof row[column] === 'string') ? about.read(row) : undefined,
};

/** Only what is still owed is kept, so there is no end to write down. */
export const followUpFields: Codecs<Omit<FollowUp, 'endedAt'>> = {
  key: text('key'),
  thread: text('thread'),
  playbook: text('playbook'),
  step: text('step'),
  n: number('n'),
  title: text('title'),
  person: orNull(text('person_id')),
  about,
  channels: plainList('channels'),
  opens: moment('opens'),
  due: moment('due'),
  lapses: orNull(moment('lapses')),
  state: text('state'),
  atRisk: yesNo('at_risk'),
  rules: plainList('rules'),
  why: text('why'),
  script: text('script'),
  rank: number('rank'),
};

export const threadFields: Codecs<Thread> = {
  id: text('id'),
  playbook: text('playbook'),
  person: orNull(text('person_id')),
  about,
  state: text('state'),
  since: moment('since'),
};

export const stoppedFields: Codecs<Stopped> = {
  person: text('person_id'),
  since: moment('since'),
  by: text('stopped_by'),
  thread: text('thread'),
};

export const adviceFields: Codecs<Advice> = {
  key: text('key'),
  guard: text('guard'),
  person: text('person_id'),
  about: aboutIfAny,
  text: text('text'),
};
