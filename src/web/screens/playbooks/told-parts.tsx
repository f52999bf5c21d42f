/** A sentence with its numbers and dates, each to be changed where it stands. */

import { Fragment } from 'react';
import type { Part } from '../../../core/playbooks/in-plain-words/part.ts';
import { DateInPlace } from './date-in-place.tsx';
import { NumberInPlace } from './number-in-place.tsx';

export type SetValue = (path: string, value: number | string) => void;

interface ToldPartsProps {
  readonly parts: readonly Part[];
  /** What it is about: the title of the step. */
  readonly what: string;
  /** How the numbers were said before, by their path, where they were otherwise. */
  readonly was: ReadonlyMap<string, string>;
  readonly onValue: SetValue;
}

export function ToldParts({ parts, what, was, onValue }: ToldPartsProps) {
  return parts.map((part, index) => {
    if (typeof part === 'string') return <Fragment key={`${index}-words`}>{part}</Fragment>;
    const known = { what, was: was.get(part.at) };
    return part.kind === 'number' ? (
      <NumberInPlace key={part.at} {...known} part={part} onValue={(value) => onValue(part.at, value)} />
    ) : (
      <DateInPlace key={part.at} {...known} part={part} onValue={(value) => onValue(part.at, value)} />
    );
  });
}
