/** What went to and fro with everybody, by the weights of the balance. T10 V4 */

import { type RawBuilder, sql } from 'kysely';
import { exchangeKinds } from '../../core/facts/touch.ts';
import { weightOf } from '../../core/network/balance.ts';
import type { Reading } from '../store.ts';

export interface ExchangeSum {
  /** Positive where the owner gave more. */
  readonly balance: number;
  /** How many things the owner gave, and got. */
  readonly gave: number;
  readonly received: number;
  /** UTC text of when the owner last gave. */
  readonly lastGave: string | undefined;
  /** How many things the owner got since. */
  readonly receivedSince: number;
}

interface Row {
  readonly person: string;
  readonly balance: number | string;
  readonly gave: number | string;
  readonly received: number | string;
  readonly lastGave: string | null;
  readonly receivedSince: number | string;
}

/**
 * By person; without those with whom nothing was exchanged.
 * @param now UTC text; what lies ahead does not count yet
 */
export async function exchangeSums(tx: Reading, now: string): Promise<ReadonlyMap<string, ExchangeSum>> {
  const { rows } = await sql<Row>`
    with told as materialized (
      select t.id, t.at, t.occasion, t.channel, t.direction, t.outcome, t.gave, t.received from touches t
      where t.notebook = ${tx.notebook}
        and (t.gave is not null or t.received is not null or t.occasion = 'informational')
    ), counted as materialized (
      select w.person_id as person, t.* from told t
        cross join touch_people w where w.notebook = ${tx.notebook} and w.touch_id = t.id and t.at <= ${now}
    ), exchanged as (
      ${things(tx, 'gave')} union all ${things(tx, 'received')} union all
      select t.person, t.at, -cast(${weightOf('informational')} as integer) from counted t
      where t.occasion = 'informational' and t.direction = 'both'
        and not (t.channel = 'phone' and coalesce(t.outcome, '') = 'no-answer') union all
      select r.from_id, r.at, -cast(${weightOf('referral')} as integer) from referrals r
      where r.notebook = ${tx.notebook} and r.at <= ${now}
    ), dated as (
      select person, at, weight, max(case when weight > 0 then at end) over (partition by person) as last_gave
      from exchanged
    )
    select person, sum(weight) as balance, max(last_gave) as "lastGave",
      sum(case when weight > 0 then 1 else 0 end) as gave,
      sum(case when weight < 0 then 1 else 0 end) as received,
      sum(case when weight < 0 and at > coalesce(last_gave, '') then 1 else 0 end) as "receivedSince"
    from dated group by person
  `.execute(tx.db);
  return new Map(
    rows.map((row) => [
      row.person,
      {
        balance: Number(row.balance),
        gave: Number(row.gave),
        received: Number(row.received),
        lastGave: row.lastGave ?? undefined,
        receivedSince: Number(row.receivedSince),
      },
    ]),
  );
}

/** Each thing that changed hands, with its weight; what was received counts against the owner. */
function things(tx: Reading, side: 'gave' | 'received'): RawBuilder<unknown> {
  const list = sql.ref(`t.${side}`);
  const each = tx.dialect === 'sqlite' ? sql`json_each(${list}) g` : sql`jsonb_array_elements(${list}) g(value)`;
  const weights = exchangeKinds.map((kind) => sql`when ${kind} then cast(${weightOf(kind)} as integer)`);
  const sign = side === 'gave' ? sql`1` : sql`-1`;
  return sql`
    select t.person, t.at, ${sign} * case g.value ->> 'kind' ${sql.join(weights, sql` `)} end as weight
    from counted t cross join ${each} where ${list} is not null
  `;
}
