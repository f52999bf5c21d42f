/** Values of a file that may be anything: what is not of the kind that is asked for is as if it were not there. */

import { plainText } from '../text/plain-text.ts';

export type Loose = Readonly<Record<string, unknown>>;

export function looseRecord(value: unknown): Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** Those of a list that are objects. PHP writes a list with gaps as an object. */
export function looseRecords(value: unknown): readonly Loose[] {
  const all: readonly unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : [];
  return all.filter((each) => typeof each === 'object' && each !== null && !Array.isArray(each)).map(looseRecord);
}

/** Texts and numbers, trimmed; empty for anything else. */
export function looseText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? plainText(`${value}`).trim() : '';
}

export function looseTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(looseText).filter((text) => text !== '') : [];
}
