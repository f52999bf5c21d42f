/**
 * The parts of an account of Monica as its JSON export has them: `data` is a list of collections, each with its type
 * and its values, and each value has its own fields under `properties`. What counts is Monica's public code, its
 * resources for the export (version 4, `1.0-preview.1`) and those of the version after it (`2.0-preview.1`, so far
 * only with names).
 */

import { type Loose, looseRecord, looseRecords, looseText } from '../apps/loose.ts';

export interface MonicaAccount {
  readonly contacts: readonly Loose[];
  /** By the id of the one who is something to another. */
  readonly relationsById: ReadonlyMap<string, readonly Loose[]>;
  readonly activityById: ReadonlyMap<string, Loose>;
  readonly photoById: ReadonlyMap<string, Loose>;
  readonly fieldTypeById: ReadonlyMap<string, Loose>;
  readonly user: Loose | undefined;
}

export function monicaAccount(root: Loose): MonicaAccount {
  const account = looseRecord(root['account']);
  const vaults = valuesOf(account, 'vault');
  return {
    contacts: [account, ...vaults].flatMap((holder) => valuesOf(holder, 'contact')),
    relationsById: Map.groupBy(valuesOf(account, 'relationship'), (each) => property(each, 'contact_is')),
    activityById: byId(valuesOf(account, 'activity')),
    photoById: byId(valuesOf(account, 'photo')),
    fieldTypeById: byId(looseRecords(looseRecord(account['instance'])['contact_field_types'])),
    user: valuesOf(account, 'user')[0],
  };
}

/** The values of one type among the collections of an entry. */
export function valuesOf({ data }: Loose, type: string): readonly Loose[] {
  return looseRecords(data).flatMap((each) => (each['type'] === type ? looseRecords(each['values']) : []));
}

/** Ids of what stands elsewhere in the account. */
export function idsOf({ data }: Loose, type: string): readonly string[] {
  return looseRecords(data).flatMap((each) =>
    each['type'] === type && Array.isArray(each['values']) ? each['values'].map(looseText) : [],
  );
}

export function property(entry: Loose, name: string): string {
  return looseText(looseRecord(entry['properties'])[name]);
}

export function idOf(entry: Loose): string {
  return looseText(entry['uuid']) || looseText(entry['id']);
}

function byId(entries: readonly Loose[]): ReadonlyMap<string, Loose> {
  return new Map(entries.map((entry) => [idOf(entry), entry]));
}
