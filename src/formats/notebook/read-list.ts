/** One list of a notebook file: its records, and what is wrong with them. */

import { problemsIn } from './problem.ts';
import type { Problem } from './problem.ts';
import { recordSchemas } from './records.ts';
import type { RecordKind } from './records.ts';
import type { AnyRecord } from './references.ts';

export interface Entry {
  /** The place in the list, from 0. */
  readonly index: number;
  /** Whole, unless the list has problems: what a broken one refers to is to be looked up all the same. */
  readonly record: AnyRecord;
}

export interface ListRead {
  readonly kind: RecordKind;
  readonly entries: readonly Entry[];
  /** Of broken records too, so that what refers to them is not called astray. */
  readonly ids: ReadonlySet<unknown>;
  readonly problems: readonly Problem[];
}

/** A list that is left out is empty. */
export function readList(kind: RecordKind, list: unknown = []): ListRead {
  if (!Array.isArray(list)) {
    const finding = { code: 'invalid_type', expected: 'array', message: '' };
    return { kind, entries: [], ids: new Set(), problems: problemsIn(list, [finding], `$.${kind}`) };
  }
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  const placeById = new Map<unknown, number>();
  for (const [index, value] of list.entries()) {
    const read = recordSchemas[kind].safeParse(value);
    entries.push({ index, record: read.success ? read.data : Object(value) });
    if (!read.success) problems.push(...problemsIn(value, read.error.issues, `$.${kind}[${index}]`));
    problems.push(...idTaken(kind, value, { index, placeById }));
  }
  return { kind, entries, ids: new Set(placeById.keys()), problems };
}

interface Places {
  readonly index: number;
  readonly placeById: Map<unknown, number>;
}

function idTaken(kind: RecordKind, value: unknown, { index, placeById }: Places): readonly Problem[] {
  const id: unknown = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  if (typeof id !== 'string') return [];
  const first = placeById.get(id);
  if (first === undefined) placeById.set(id, index);
  return first === undefined
    ? []
    : [{ path: `$.${kind}[${index}].id`, message: `is already the id of $.${kind}[${first}]` }];
}
