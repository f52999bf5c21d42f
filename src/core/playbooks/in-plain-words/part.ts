/** A sentence is made of words and of the numbers in it, which can be told apart so that a screen can let them be changed. */

import type { Bounds } from '../bounds.ts';

/** Where in the playbook a value stands: `steps.0.opens.wait.count`. */
export type ValuePath = string;

export interface NumberPart extends Bounds {
  readonly kind: 'number';
  readonly at: ValuePath;
  readonly value: number;
  /** What it counts, in the number that fits the value: `business days`. */
  readonly unit: string;
  /** The same of many. */
  readonly units: string;
  /** The word that a value other than 0 has before it. */
  readonly before?: string;
  /** Word, value and unit as a sentence has them: `three business days`. */
  readonly said: string;
}

/** A day of the year. */
export interface DatePart {
  readonly kind: 'date';
  readonly at: ValuePath;
  /** `MM-DD`. */
  readonly value: string;
  readonly said: string;
}

export type Part = string | NumberPart | DatePart;

export function textOf(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.said)).join('');
}

/** Words and parts in a row. */
export function together(...parts: readonly (Part | readonly Part[])[]): readonly Part[] {
  return parts.flat().filter((part) => part !== '');
}

/** Several, with commas and a last word in between. */
export function inARow(several: readonly (readonly Part[])[], last: string): readonly Part[] {
  return several.flatMap((parts, index) => {
    if (index === 0) return parts;
    return [index === several.length - 1 ? ` ${last} ` : ', ', ...parts];
  });
}

export function listed(words: readonly string[], last: string): string {
  return textOf(
    inARow(
      words.map((word) => [word]),
      last,
    ),
  );
}
