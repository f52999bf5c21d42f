/** A table as any spreadsheet has it, before it is written in one form or another. */

import type { ExportedTable } from './export-formats.ts';

/** A time is what the owner's clock shows, in milliseconds as if it were UTC. */
export type Cell = string | number | undefined;

export interface Column<Row> {
  readonly title: string;
  readonly isTime?: true;
  readonly of: (row: Row) => Cell;
}

export interface Table {
  readonly name: ExportedTable;
  readonly columns: readonly Pick<Column<never>, 'title' | 'isTime'>[];
  readonly rowCount: number;
  /** Made one by one when they are first asked for, each as long as the columns, and kept for the next who asks. */
  rows(): Iterable<readonly Cell[]>;
}

export function tableOf<Row>(name: ExportedTable, records: readonly Row[], columns: readonly Column<Row>[]): Table {
  const made: (readonly Cell[])[] = [];
  return {
    name,
    columns,
    rowCount: records.length,
    *rows() {
      for (const [index, record] of records.entries()) {
        const row = (made[index] ??= columns.map((column) => column.of(record)));
        yield row;
      }
    },
  };
}

/** One column for each place in a list of values, as many as the longest list needs: `Phone`, `Phone 2`. */
export function listColumns<Row>(
  title: string,
  records: readonly Row[],
  listOf: (row: Row) => readonly string[] | undefined,
): readonly Column<Row>[] {
  let most = 1;
  for (const record of records) most = Math.max(most, listOf(record)?.length ?? 0);
  return Array.from({ length: most }, (_, index) => ({
    title: index === 0 ? title : `${title} ${index + 1}`,
    of: (row) => listOf(row)?.[index],
  }));
}
