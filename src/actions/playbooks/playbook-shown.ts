import { isDeepStrictEqual } from 'node:util';
import { differences } from '../../core/playbooks/differences.ts';
import { asText, inPlainWords } from '../../core/playbooks/in-plain-words/in-plain-words.ts';
import type { Playbook } from '../../core/playbooks/playbook.ts';
import { builtIn } from '../../core/playbooks/playbooks-of.ts';
import { ruleOf } from '../../core/rules/rule-book.ts';
import { threadsRunning } from '../../store/queries/threads-running.ts';
import type { Stored } from '../../store/queries/stored-facts.ts';
import type { Reading } from '../../store/store.ts';
import type { Answer } from '../sentence.ts';

export type PlaybookShown = Answer<'showPlaybook'>;

/** @param stored the owner's own version, if there is one; else the playbook as we ship it is shown. */
export async function playbookShown(
  tx: Reading,
  id: string,
  stored: Stored<Playbook> | undefined,
): Promise<PlaybookShown | undefined> {
  const ours = builtIn(id);
  const playbook = stored?.fact ?? ours;
  if (playbook === undefined) return undefined;
  const told = inPlainWords(playbook);
  return {
    playbook: copyOf(playbook),
    standing: standingOf(id, stored),
    version: stored?.version ?? 0,
    running: (await threadsRunning(tx)).get(id) ?? 0,
    words: asText(told).split('\n'),
    rules: [...new Set(told.steps.flatMap(({ rules }) => rules))].map(ruleOf),
    ...(stored !== undefined && ours !== undefined && { ours: copyOf(ours) }),
    differences: stored === undefined || ours === undefined ? [] : [...differences(ours, stored.fact)],
  };
}

export function standingOf(id: string, stored: Stored<Playbook> | undefined): PlaybookShown['standing'] {
  if (builtIn(id) === undefined) return 'own';
  return stored === undefined ? 'ours' : 'changed';
}

/** Whether a playbook says just what ours of that id says. */
export function isAsOurs(playbook: Playbook): boolean {
  return isDeepStrictEqual(builtIn(playbook.id), playbook);
}

/** The contract's lists may be changed by who receives them; ours may not. */
function copyOf(playbook: Playbook): PlaybookShown['playbook'] {
  return structuredClone(playbook) as PlaybookShown['playbook'];
}
