/** Reads a table of people as it is brought; for tests. */

import assert from 'node:assert/strict';
import type { ReadingChoices } from '../../src/formats/brought/brought.ts';
import { readBrought } from '../../src/formats/brought/read-brought.ts';

export const choices: ReadingChoices = {
  timeZone: 'UTC',
  window: { from: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z' },
  ownAddresses: [],
  withText: false,
};

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** With the people in a list. Asserts that it can be read. */
export async function readTable(file: string | Uint8Array, more: Partial<ReadingChoices> = {}) {
  const bytes = typeof file === 'string' ? bytesOf(file) : file;
  const brought = await readBrought({ name: 'list.csv', bytes }, { ...choices, ...more });
  assert.ok('people' in brought, JSON.stringify(brought));
  return { ...brought, people: [...brought.people] };
}
