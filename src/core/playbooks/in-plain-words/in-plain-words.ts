/** A playbook as a person would tell it, made from its data alone. */

import type { Playbook } from '../playbook.ts';
import { beginningInWords } from './beginning-words.ts';
import { endingsInWords, notesInWords, silenceInWords } from './ending-words.ts';
import { titleIn } from './moment-words.ts';
import { type Part, textOf } from './part.ts';
import { stepInWords } from './step-words.ts';

export interface StepTold {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly Part[];
  readonly rules: readonly string[];
}

export interface PlaybookTold {
  readonly beginning: readonly Part[];
  readonly steps: readonly StepTold[];
  /** Empty where silence changes nothing. */
  readonly silence: readonly Part[];
  readonly endings: readonly string[];
  readonly notes: readonly string[];
}

export function inPlainWords(playbook: Playbook): PlaybookTold {
  return {
    beginning: beginningInWords(playbook.begins),
    steps: playbook.steps.map((step, index) => ({
      id: step.id,
      title: titleIn(playbook, step.id),
      parts: stepInWords(step, `steps.${index}`, playbook),
      rules: [...new Set([...step.rules, ...(step.laterRounds ?? [])])],
    })),
    silence: silenceInWords(playbook),
    endings: endingsInWords(playbook),
    notes: notesInWords(playbook),
  };
}

/** A line for each of its parts. */
export function asText({ beginning, steps, silence, endings, notes }: PlaybookTold): string {
  return [
    textOf(beginning),
    ...steps.map(({ title, parts }) => `${title}${/[.?!…]$/.test(title) ? '' : '.'} ${textOf(parts)}`),
    ...(silence.length === 0 ? [] : [textOf(silence)]),
    ...endings,
    ...notes,
  ].join('\n');
}

/** The numbers and dates in it, in the order in which they are told. */
export function valuesIn({ beginning, steps, silence }: PlaybookTold): readonly Exclude<Part, string>[] {
  return [...beginning, ...steps.flatMap(({ parts }) => parts), ...silence].filter((part) => typeof part !== 'string');
}
