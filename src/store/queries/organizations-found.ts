import { sql } from 'kysely';
import type { Organization } from '../../core/facts/organization.ts';
import { wanted } from '../any-of.ts';
import { isToldOf } from '../named-like.ts';
import type { Reading } from '../store.ts';
import { byName, equals, foundPage, type PageAsked, type PageFound } from './found-page.ts';

/** By name. */
export async function organizationsFound(
  tx: Reading,
  { text, id, ...page }: PageAsked & { readonly text?: string; readonly id?: string },
): Promise<PageFound<Organization>> {
  return foundPage(tx, 'organization', {
    ...page,
    order: byName(tx, 'organization'),
    where: [
      text === undefined ? undefined : isToldOf(tx, text, { kind: 'organization', id: 'f.id' }),
      equals('id', id),
    ],
  });
}

/** How many people, or opportunities, each organization has; those with none are left out. */
export async function countsByOrganization(
  tx: Reading,
  table: 'people' | 'opportunities',
  organizations: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ readonly id: string; readonly count: number }>`
    select t.organization_id as id, count(*) as count from ${wanted(tx, organizations)}
    cross join ${sql.table(table)} t
    where t.notebook = ${tx.notebook} and t.organization_id = wanted.value
    group by t.organization_id
  `.execute(tx.db);
  return new Map(rows.map(({ id, count }) => [id, count]));
}
