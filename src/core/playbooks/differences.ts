/** What a version of a playbook has otherwise than another, in words. */

import { inPlainWords, type PlaybookTold, valuesIn } from './in-plain-words/in-plain-words.ts';
import { textOf } from './in-plain-words/part.ts';
import type { Playbook } from './playbook.ts';

export interface Difference {
  /** What it is about: a step by its title, or a word for the part. */
  readonly what: string;
  readonly ours: string;
  readonly yours: string;
}

/** Numbers where only numbers differ, whole sentences otherwise. */
export function differences(ours: Playbook, yours: Playbook): readonly Difference[] {
  const [before, after] = [inPlainWords(ours), inPlainWords(yours)];
  const titled = ours.title === yours.title ? [] : [{ what: 'Its name', ours: ours.title, yours: yours.title }];
  const told =
    shapeOf(before) === shapeOf(after) ? valueDifferences(before, after) : sentenceDifferences(before, after);
  return [...titled, ...told];
}

/** The words with their numbers and dates left out. */
function shapeOf({ beginning, steps, silence, endings, notes }: PlaybookTold): string {
  const bare = [beginning, ...steps.map(({ parts }) => parts), silence].map((parts) =>
    parts.map((part) => (typeof part === 'string' ? part : part.at)),
  );
  return JSON.stringify([bare, steps.map(({ title }) => title), endings, notes]);
}

function valueDifferences(before: PlaybookTold, after: PlaybookTold): readonly Difference[] {
  const saidBefore = new Map(valuesIn(before).map(({ at, said }) => [at, said]));
  return valuesIn(after).flatMap(({ at, said }) => {
    const ours = saidBefore.get(at);
    return ours === undefined || ours === said ? [] : [{ what: partAt(at, after), ours, yours: said }];
  });
}

function partAt(at: string, { steps }: PlaybookTold): string {
  const [part, index] = at.split('.');
  if (part === 'steps') return steps[Number(index)]?.title ?? '';
  return part === 'silence' ? 'Silence' : 'The beginning';
}

function sentenceDifferences(before: PlaybookTold, after: PlaybookTold): readonly Difference[] {
  const [ours, yours] = [linesOf(before), linesOf(after)];
  const whats = [...new Set([...ours.keys(), ...yours.keys()])];
  return whats.flatMap((what) => {
    const [was, is] = [ours.get(what) ?? 'not there', yours.get(what) ?? 'not there'];
    return was === is ? [] : [{ what, ours: was, yours: is }];
  });
}

function linesOf({ beginning, steps, silence, endings, notes }: PlaybookTold): ReadonlyMap<string, string> {
  return new Map([
    ['The beginning', textOf(beginning)],
    ...steps.map(({ title, parts }): [string, string] => [title, textOf(parts)]),
    ['Silence', textOf(silence) || 'It changes nothing.'],
    ['The end', [...endings, ...notes].join(' ')],
  ]);
}
