/** A table from elsewhere, and what its columns mean for people. */

export const columnMeanings = [
  'name',
  'first-name',
  'middle-name',
  'last-name',
  'organization',
  'title',
  'email',
  'phone',
  'address',
  'link',
  'birthday',
  'notes',
  'tags',
  'how-met',
  'background',
] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

export interface TableShown {
  readonly columns: readonly TableColumn[];
  /** Without the header. */
  readonly rowCount: number;
}

export interface TableColumn {
  /** As the header has it; empty where it has nothing. */
  readonly title: string;
  /** The first few values that are not empty, shortened. */
  readonly samples: readonly string[];
  /** Null for a column that is left out. */
  readonly meaning: ColumnMeaning | null;
}
