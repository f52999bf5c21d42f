/** Makes Postgres hand over the same plain values as SQLite: numbers for numbers, text for all else. */

import pg from 'pg';

const asNumber = (text: string): number => Number(text);
const asText = (text: string): string => text;

const { builtins } = pg.types;

const parsers: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [builtins.INT8, asNumber],
  [builtins.NUMERIC, asNumber],
  [builtins.DATE, asText],
  [builtins.TIMESTAMPTZ, asText],
  [builtins.TIMESTAMP, asText],
  [builtins.JSON, asText],
  [builtins.JSONB, asText],
]);

export const plainTypes: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    return parsers.get(oid) ?? pg.types.getTypeParser(oid, format);
  },
};
