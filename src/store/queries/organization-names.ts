import { sql } from 'kysely';
import type { Organization } from '../../core/facts/organization.ts';
import { type Row, readFields } from '../kinds/codec.ts';
import { organizationKind } from '../kinds/organization-kind.ts';
import type { Reading } from '../store.ts';

const { id, name, aliases } = organizationKind.fields;

export type OrganizationNames = Pick<Organization, 'id' | 'name' | 'aliases'>;

/** What every organization goes by. */
export async function organizationNames(tx: Reading): Promise<readonly OrganizationNames[]> {
  const { rows } = await sql<Row>`
    select id, name, aliases from organizations where notebook = ${tx.notebook} order by name, id
  `.execute(tx.db);
  return rows.map((row) => readFields<OrganizationNames>({ id, name, aliases }, row));
}
