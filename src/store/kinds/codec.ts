/** How one field of a fact lies in the columns of its table. An absent field is null; null is absent. */

import type { z } from 'zod';

export type SqlValue = string | number | null;
export type Row = Readonly<Record<string, unknown>>;

export interface Codec<Value> {
  readonly columns: readonly string[];
  write(value: Value | undefined): readonly SqlValue[];
  read(row: Row): Value | undefined;
}

/** One codec for each field of a fact: forgetting a field does not compile. */
export type Codecs<Fact> = { readonly [Field in keyof Fact]-?: Codec<Exclude<Fact[Field], undefined>> };

function column<Value>(
  name: string,
  write: (value: Value) => SqlValue,
  read: (stored: unknown) => Value,
): Codec<Value> {
  return {
    columns: [name],
    write: (value) => [value === undefined || value === null ? null : write(value)],
    read(row) {
      const stored = row[name];
      return stored === null || stored === undefined ? undefined : read(stored);
    },
  };
}

export function text<Value extends string = string>(name: string): Codec<Value> {
  return column(
    name,
    (value) => value,
    (stored) => stored as Value,
  );
}

export function number(name: string): Codec<number> {
  return column(name, (value) => value, Number);
}

export function yesNo(name: string): Codec<boolean> {
  return column(
    name,
    (value) => (value ? 1 : 0),
    (stored) => stored === 1,
  );
}

/** RFC 3339 text in a fact, UTC with milliseconds in the table, so that text sorts as time does. */
export function instant(name: string): Codec<string> {
  return column(name, utcText, String);
}

/** A date stays as it is; an instant is kept in UTC. */
export function instantOrDate(name: string): Codec<string> {
  return column(name, (value) => (value.includes('T') ? utcText(value) : value), String);
}

/** Milliseconds since 1970 in the engine's answers, UTC text in the table. */
export function moment(name: string): Codec<number> {
  return column(name, momentText, (stored) => Date.parse(String(stored)));
}

/** A list of plain values as JSON. An empty list says no more than none, and is kept as none. */
export function list<Item>(name: string, schema: z.ZodType<readonly Item[] | undefined>): Codec<readonly Item[]> {
  return column<readonly Item[]>(
    name,
    (items) => (items.length === 0 ? null : JSON.stringify(items)),
    (stored) => schema.parse(JSON.parse(String(stored))) ?? [],
  );
}

/** A value of any shape as JSON, its fields put in the order of the schema: a database may keep them in another. */
export function json<Value>(name: string, schema: z.ZodType<Value | undefined>): Codec<Value> {
  return column<Value>(
    name,
    (value) => JSON.stringify(value),
    (stored) => schema.parse(JSON.parse(String(stored))) as Value,
  );
}

/** An object of a fact laid out over columns of its own; absent where the first of its columns is null. */
export function nested<Value extends object>(fields: Codecs<Value>): Codec<Value> {
  const codecs = Object.entries<Codec<unknown>>(fields);
  const columns = codecs.flatMap(([, codec]) => codec.columns);
  const [first = ''] = columns;
  return {
    columns,
    write: (value) => codecs.flatMap(([field, codec]) => codec.write(value?.[field as keyof Value])),
    read: (row) => (row[first] === null || row[first] === undefined ? undefined : readFields(fields, row)),
  };
}

export function readFields<Value extends object>(fields: Codecs<Value>, row: Row): Value {
  const value: Record<string, unknown> = {};
  for (const [field, codec] of entriesOf(fields)) {
    const read = codec.read(row);
    if (read !== undefined) value[field] = read;
  }
  return value as Value;
}

export function columnsOf(fields: object): readonly string[] {
  return entriesOf(fields).flatMap(([, codec]) => codec.columns);
}

/** In one list, since most fields of most facts tell nothing. */
export function writeFields(fields: object, value: object): readonly SqlValue[] {
  const values: SqlValue[] = [];
  for (const [field, codec] of entriesOf(fields)) {
    const told = (value as Record<string, unknown>)[field];
    if (told === undefined) for (const _ of codec.columns) values.push(null);
    else values.push(...codec.write(told));
  }
  return values;
}

type Entries = readonly (readonly [string, Codec<unknown>])[];

const entriesByFields = new WeakMap<object, Entries>();

/** Listed once for each kind of fact: a notebook has a hundred thousand rows of one kind. */
function entriesOf(fields: object): Entries {
  const known = entriesByFields.get(fields);
  if (known !== undefined) return known;
  const entries = Object.entries(fields as Readonly<Record<string, Codec<unknown>>>);
  entriesByFields.set(fields, entries);
  return entries;
}

/** `2026-03-10T20:00:00.000Z` of any RFC 3339 instant. Whatever comes in one file has come at one instant. */
export function utcText(instantText: string): string {
  if (latest.text !== instantText) latest = { text: instantText, utc: momentText(Date.parse(instantText)) };
  return latest.utc;
}

let latest = { text: '', utc: '' };

export function momentText(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
