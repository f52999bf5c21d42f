/** Where somebody does not answer, the engine names the next person there or in the field. C7 */

import { sql } from 'kysely';
import { anyOf } from '../any-of.ts';
import { momentText } from '../kinds/codec.ts';
import type { Instant } from '../../core/engine/almanac.ts';
import { related } from '../queries/related.ts';
import type { Reading } from '../store.ts';
import { relations } from './relations.ts';
import type { Touched } from './trace.ts';

/** Those stopped for their silence whose advice may name somebody else, now that these facts have changed. */
export async function unansweredBeside(tx: Reading, touched: readonly Touched[]): Promise<readonly string[]> {
  const organizations = new Set([
    ...touched.flatMap(({ kind, fact }) =>
      kind === 'person' && fact.organization !== undefined ? [fact.organization] : [],
    ),
    ...(await related(
      tx,
      relations.organizationsOfPeople,
      touched.flatMap(({ kind, fact }) => (kind === 'intent' ? [fact.person] : [])),
    )),
  ]);
  return unansweredAt(tx, organizations, touched.some(({ kind }) => kind === 'organization') ? 'anywhere' : undefined);
}

/** The same, where somebody came to these organizations, or anything may have changed anywhere. */
export async function unansweredAt(
  tx: Reading,
  organizations: ReadonlySet<string>,
  anywhere?: 'anywhere',
): Promise<readonly string[]> {
  if (organizations.size === 0 && anywhere === undefined) return [];
  const there = anyOf(tx, 'o.id', [...organizations]);
  const { rows } = await sql<{ readonly id: string }>`
    select distinct s.person_id as id from derived_stops s
    join people p on p.notebook = s.notebook and p.id = s.person_id
    join organizations o on o.notebook = p.notebook and o.id = p.organization_id
    where s.notebook = ${tx.notebook} and s.stopped_by = 'engine' and (
      ${anywhere === undefined ? 0 : 1} = 1 or ${there}
      or o.industry in (select o.industry from organizations o where o.notebook = ${tx.notebook} and ${there})
    )
  `.execute(tx.db);
  return rows.map(({ id }) => id);
}

/**
 * For people who were asked for a talk: who would be named in their stead, at their organization and in their field.
 * Where no field is known, nobody has to be looked at.
 */
export async function nextPeopleFor(tx: Reading, asked: readonly string[], now: Instant): Promise<readonly string[]> {
  if (asked.length === 0) return [];
  const free = sql`
    q.notebook = p.notebook and (q.stop_at is null or q.stop_at > ${momentText(now)}) and not exists (
      select 1 from intents i where i.notebook = q.notebook and i.person_id = q.id and i.at <= ${momentText(now)}
    )
  `;
  const { rows } = await sql<{ readonly there: string | null; readonly field: string | null }>`
    select
      (select min(q.id) from people q where ${free} and q.organization_id = p.organization_id) as there,
      (
        select min(q.id) from people q
        join organizations r on r.notebook = q.notebook and r.id = q.organization_id
        where o.industry is not null and ${free} and r.industry = o.industry
      ) as field
    from people p
    left join organizations o on o.notebook = p.notebook and o.id = p.organization_id
    where p.notebook = ${tx.notebook} and ${anyOf(tx, 'p.id', asked)}
  `.execute(tx.db);
  return rows.flatMap(({ there, field }) => [there, field].filter((id) => id !== null));
}
