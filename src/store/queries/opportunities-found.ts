import { sql } from 'kysely';
import type { Opportunity, Route, Stage } from '../../core/facts/opportunity.ts';
import { opportunityKind } from '../kinds/opportunity-kind.ts';
import { isToldOf } from '../named-like.ts';
import type { Reading } from '../store.ts';
import { equals, foundPage, type PageAsked, type PageFound } from './found-page.ts';

export interface OpportunityQuestion extends PageAsked {
  readonly text?: string;
  readonly stage?: Stage;
  readonly live?: 'yes' | 'no';
  readonly organization?: string;
  /** A contact, or somebody with whom something happened about it. */
  readonly person?: string;
  readonly search?: string;
  readonly route?: Route;
  /** The newest first, unless said otherwise. */
  readonly order?: 'newest' | 'urgent';
}

/** The newest first, or by what is due first; what owes nothing comes last then. */
export async function opportunitiesFound(tx: Reading, asked: OpportunityQuestion): Promise<PageFound<Opportunity>> {
  const { text, stage, live, organization, person, search, route, order = 'newest', limit, offset } = asked;
  const { contacts } = opportunityKind.lists;
  const firstDue = sql`(
    select min(d.due) from derived_follow_ups d where d.notebook = f.notebook and d.opportunity_id = f.id
  )`;
  const newest = sql`f.opened_at desc, f.id`;
  return foundPage(tx, 'opportunity', {
    limit,
    offset,
    order: order === 'newest' ? newest : sql`coalesce(${firstDue}, '9999'), ${newest}`,
    where: [
      text === undefined ? undefined : isToldOf(tx, text, { kind: 'opportunity', id: 'f.id' }),
      equals('stage', stage),
      live === undefined ? undefined : sql`f.outcome_verdict is ${live === 'yes' ? sql`null` : sql`not null`}`,
      equals('organization_id', organization),
      equals('search_id', search),
      equals('route', route),
      person === undefined
        ? undefined
        : sql`f.id in (
            select c.opportunity_id from ${sql.table(contacts.table)} c
            where c.notebook = ${tx.notebook} and c.person_id = ${person}
            union
            select t.opportunity_id from touch_people p
            join touches t on t.notebook = p.notebook and t.id = p.touch_id
            where p.notebook = ${tx.notebook} and p.person_id = ${person} and t.opportunity_id is not null
          )`,
    ],
  });
}
