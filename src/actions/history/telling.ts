/** How a command is told in the history: of what was asked and answered, and of the facts as they were before. */

import type { Facts, KindName } from '../../store/kinds/every-kind.ts';
import type { KeptChange } from '../../store/queries/command-facts.ts';
import type { Answer, Asked, CommandName } from '../sentence.ts';
import type { Part } from './parts.ts';

export interface Carried<Name extends CommandName> {
  readonly asked: Asked<Name>;
  readonly answer: Answer<Name>;
  /** To be gone through as often as one likes. */
  readonly changes: Iterable<KeptChange>;
}

export type Telling<Name extends CommandName> = (carried: Carried<Name>) => Part;

/** A fact as it was before; undefined where it was not changed. */
export function factBefore<Kind extends KindName>(
  { changes }: { readonly changes: Iterable<KeptChange> },
  kind: Kind,
  id: string,
): Facts[Kind] | undefined {
  const kept = Iterator.from(changes).find((change) => change.kind === kind && change.id === id);
  return kept === undefined || kept.before === null ? undefined : (JSON.parse(kept.before) as Facts[Kind]);
}

/** "title, e-mail": the fields that were changed, in words. */
export function fieldsOf(changes: object): string {
  const fields = Object.keys(changes).map((field) => fieldWords[field] ?? spelled(field));
  return fields.length === 0 ? '' : `: ${fields.join(', ')}`;
}

const fieldWords: Readonly<Record<string, string>> = {
  email: 'e-mail',
  emails: 'e-mail',
  linkedinConnected: 'LinkedIn',
  howMet: 'how you met',
  value: 'what they value in you',
  key: 'mattered most',
  vcard: 'vCard',
  cadenceDays: 'how often to be in touch',
  circleSince: 'in the circle since',
  at: 'when',
  ends: 'end',
  starts: 'start',
  begunAt: 'begun',
  endedAt: 'ended',
  gave: 'what you gave',
  received: 'what you got',
  promised: 'promises',
  answers: 'what it answered',
  addTags: 'more tags',
  removeTags: 'fewer tags',
  hasLocalChapter: 'local chapter',
  meets: 'when it meets',
  parent: 'belongs to',
};

/** `businessHours` is "business hours". */
export function spelled(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
