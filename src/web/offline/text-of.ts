/** A deed in full, to be read again or taken elsewhere: nothing that was typed is left out. */

import type { Deed } from './deed.ts';

export function textOf({ text, about, commands }: Deed): string {
  const typed = commands.flatMap(({ input }) => typedIn(input));
  return [text, about, ...new Set(typed)].filter((part) => part !== undefined && part !== '').join('\n');
}

/** Fields that the owner fills with words of their own. */
const wordy: ReadonlySet<string> = new Set(['summary', 'what', 'reason', 'name', 'title', 'about', 'line', 'place']);

function typedIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(typedIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, held]) =>
    typeof held === 'string' ? (wordy.has(name) ? [held] : []) : typedIn(held),
  );
}
