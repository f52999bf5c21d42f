/** "I say it like this": the owner's words stand in the place of ours from now on. */

import { randomUUIDv7 } from 'node:crypto';
import { Refusal } from '../contract/refusal.ts';
import { scriptFor } from '../core/scripts/all-scripts.ts';
import { exampleFields } from '../core/scripts/example-fields.ts';
import type { OwnScript } from '../core/scripts/script.ts';
import { mergeScript, ScriptProblem } from '../formats/scripts/merge-script.ts';
import { everyFact } from '../store/queries/stored-facts.ts';
import { carryOut } from './command.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function changeScript(world: World, asked: Asked<'changeScript'>): Promise<Answer<'changeScript'>> {
  return carryOut(world, { sentence: 'changeScript', asked }, async (turn) => {
    const { commandId: _, version, ...told } = asked;
    requireKnown(told);
    const known = (await everyFact(turn.tx, 'script')).find(({ fact }) => isSamePlace(fact, told));
    const script: OwnScript = { id: known?.fact.id ?? randomUUIDv7(), ...told };
    const present = known?.version ?? 0;
    if (present !== version) {
      const stands = known === undefined ? script : shown(known);
      throw new Refusal('stale-version', { kind: 'script', id: script.id, version: present, present: stands });
    }
    requireReadable(script);
    if (known !== undefined) return { script: shown(await turn.change('script', known, script)) };
    await turn.add('script', script);
    return { script: shown({ fact: script, version: 1 }) };
  });
}

type Place = Pick<OwnScript, 'script' | 'medium' | 'playbook' | 'step'>;

/** @throws {Refusal} `not-found` where there are no words of ours that these could replace */
function requireKnown({ script, medium, step }: Place): void {
  const variants = scriptFor({ script })?.variants ?? [];
  const isKnown = variants.some((one) => one.medium === medium && (one.step === undefined || one.step === step));
  if (!isKnown) throw new Refusal('not-found', { kind: 'script', id: `${script} (${medium})` });
}

function isSamePlace(one: Place, other: Place): boolean {
  return (['script', 'medium', 'playbook', 'step'] as const).every((field) => one[field] === other[field]);
}

/** @throws {Refusal} `words-unreadable`, also for the words that are only said when it is late */
function requireReadable(script: OwnScript): void {
  try {
    mergeScript(script, exampleFields, { isLate: true });
  } catch (error) {
    if (!(error instanceof ScriptProblem)) throw error;
    const { part, line, column, message } = error;
    throw new Refusal('words-unreadable', { part, lineAt: line, column, reason: message });
  }
}
