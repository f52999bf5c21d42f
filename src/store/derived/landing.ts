/** Who is to hear of an accepted offer depends on everybody who helped. Here is what that takes. F5 to F7 */

import { sql } from 'kysely';
import type { Reading } from '../store.ts';
import type { Touched } from './trace.ts';

/**
 * Whether facts may change who helped toward an offer that was accepted, and how much: then anybody's part in it
 * may change. It takes a fact from before the acceptance, so that this is rare.
 */
export async function movesLanding(tx: Reading, touched: readonly Touched[]): Promise<boolean> {
  if (touched.some(({ kind, fact }) => kind === 'opportunity' && fact.outcome?.verdict === 'accepted')) return true;
  const candidates = touched.filter(mayCount);
  if (candidates.length === 0) return false;
  const lastAccepted = await lastAcceptance(tx);
  if (lastAccepted === undefined) return false;
  if (isKeyMarkMoved(candidates)) return true;
  for (const one of candidates) if (await isFromBefore(tx, one, lastAccepted)) return true;
  return false;
}

function mayCount({ kind, fact }: Touched): boolean {
  if (kind === 'touch')
    return fact.occasion === 'informational' || fact.received !== undefined || fact.opportunity !== undefined;
  return kind === 'referral' || kind === 'opportunity' || kind === 'search' || kind === 'person';
}

/** Whether a change gives somebody the mark of having mattered most, or takes it. */
function isKeyMarkMoved(touched: readonly Touched[]): boolean {
  const people = touched.flatMap(({ kind, fact }) => (kind === 'person' ? [fact] : []));
  const marks = new Set(people.map(({ id, key }) => `${id} ${key === true}`));
  return marks.size > new Set(people.map(({ id }) => id)).size;
}

async function isFromBefore(tx: Reading, { kind, fact }: Touched, accepted: number): Promise<boolean> {
  if (kind === 'search') return true;
  if (kind === 'referral') return Date.parse(fact.at) <= accepted;
  if (kind === 'opportunity') return Date.parse(fact.openedAt) <= accepted;
  if (kind !== 'touch') return false;
  const gave = fact.occasion === 'informational' || fact.received !== undefined;
  if (gave && Date.parse(fact.at) <= accepted) return true;
  return fact.opportunity !== undefined && (await openedAt(tx, fact.opportunity)) <= accepted;
}

async function lastAcceptance({ db, notebook }: Reading): Promise<number | undefined> {
  const { rows } = await sql<{ readonly at: string | null }>`
    select max(outcome_at) as at from opportunities where notebook = ${notebook} and outcome_verdict = 'accepted'
  `.execute(db);
  const at = rows[0]?.at;
  return typeof at === 'string' ? Date.parse(at) : undefined;
}

async function openedAt({ db, notebook }: Reading, opportunity: string): Promise<number> {
  const { rows } = await sql<{ readonly at: string }>`
    select opened_at as at from opportunities where notebook = ${notebook} and id = ${opportunity}
  `.execute(db);
  return Date.parse(rows[0]?.at ?? '');
}

/** Everything from which the parts of all helpers are worked out. */
export interface LandingFacts {
  readonly touches: readonly string[];
  readonly referrals: readonly string[];
  readonly opportunities: readonly string[];
}

export async function landingFacts({ db, notebook }: Reading): Promise<LandingFacts> {
  const ids = async (query: ReturnType<typeof sql<{ readonly id: string }>>): Promise<readonly string[]> =>
    (await query.execute(db)).rows.map(({ id }) => id);
  return {
    touches: await ids(sql<{ readonly id: string }>`
      select id from touches where notebook = ${notebook} and (received is not null or occasion = 'informational')
      union
      select t.id from touches t
      join opportunities o on o.notebook = t.notebook and o.id = t.opportunity_id
      where t.notebook = ${notebook} and (
        o.outcome_verdict = 'accepted'
        or not exists (select 1 from opportunity_contacts c where c.notebook = o.notebook and c.opportunity_id = o.id)
      )
    `),
    referrals: await ids(sql<{ readonly id: string }>`select id from referrals where notebook = ${notebook}`),
    opportunities: await ids(sql<{ readonly id: string }>`select id from opportunities where notebook = ${notebook}`),
  };
}
