/** A table as any spreadsheet has it, before it is written in one form or another. */

import type { ExportedTable } from './export-formats.ts';

/** A time is what the owner's clock shows, in milliseconds as if it were UTC. */
export type Cell = string | number | undefined;

/** As long as the columns. */
export type Row = readonly Cell[];

export interface Column<Of> {
  readonly title: string;
  readonly isTime?: true;
  readonly of: (record: Of) => Cell;
}

export interface Table {
  readonly name: ExportedTable;
  readonly columns: readonly Pick<Column<never>, 'title' | 'isTime'>[];
  /** Made as they are asked for, some at a time. */
  rows(): AsyncIterable<readonly Row[]>;
}

/** Of records of which some come at a time. */
export function tableOf<Of>(
  name: ExportedTable,
  slices: AsyncIterable<readonly Of[]> | Iterable<readonly Of[]>,
  columns: readonly Column<Of>[],
): Table {
  return {
    name,
    columns,
    async *rows() {
      for await (const records of slices) yield records.map((record) => columns.map((column) => column.of(record)));
    },
  };
}

/** One column for each place in a list of values, as many as the longest list needs: `Phone`, `Phone 2`. */
export function listColumns<Of>(
  title: string,
  records: readonly Of[],
  listOf: (record: Of) => readonly string[] | undefined,
): readonly Column<Of>[] {
  let most = 1;
  for (const record of records) most = Math.max(most, listOf(record)?.length ?? 0);
  return Array.from({ length: most }, (_, index) => ({
    title: index === 0 ? title : `${title} ${index + 1}`,
    of: (record) => listOf(record)?.[index],
  }));
}
