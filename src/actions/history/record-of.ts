/** What the history keeps of a command: what it did in words, whom it names, and what it changed. */

import { traceOfAll, type Touched } from '../../store/derived/trace.ts';
import type { KeptChange } from '../../store/queries/command-facts.ts';
import type { Command } from '../../store/queries/commands.ts';
import type { Reading } from '../../store/store.ts';
import type { CommandName } from '../sentence.ts';
import { told } from './parts.ts';
import type { Carried, Telling } from './telling.ts';
import { tellings } from './tellings.ts';
import { unsaid } from './unsaid.ts';

export interface CommandRecord {
  readonly command: Pick<Command, 'said' | 'words' | 'undoes' | 'final'>;
  readonly changes: Iterable<KeptChange>;
}

interface CarriedOut<Name extends CommandName> extends Carried<Name> {
  readonly sentence: Name;
  readonly touched: readonly Touched[];
}

export async function recordOf<Name extends CommandName>(
  tx: Reading,
  carried: CarriedOut<Name>,
): Promise<CommandRecord> {
  const { sentence, asked, touched } = carried;
  if (sentence === 'forgetPerson') return forgotten;
  const telling: Telling<Name> | undefined = tellings[sentence];
  const { said, words, people } = await told(tx, telling?.(carried) ?? unsaid(sentence));
  const { id: undoes } = sentence === 'undoCommand' ? (asked as { readonly id: string }) : { id: null };
  return {
    command: { said, words, undoes, final: null },
    changes: withNamed(carried.changes, new Set([...people, ...traceOfAll(touched).people])),
  };
}

/** So that the history of a person is found. */
function* withNamed(changes: Iterable<KeptChange>, named: ReadonlySet<string>): Generator<KeptChange> {
  const left = new Set(named);
  for (const change of changes) {
    if (change.kind === 'person') left.delete(change.id);
    yield change;
  }
  for (const id of left) yield { kind: 'person', id, change: 'named', before: null, version: null };
}

/** Nothing of them is kept: neither their name nor what was changed for their sake. */
const forgotten: CommandRecord = {
  command: { said: unsaid('forgetPerson'), words: '', undoes: null, final: 'forgotten' },
  changes: [],
};
