/** People by words, circle, organization, group, tag or stop, in the order of their names, those whose names were asked for first. */

import { type RawBuilder, sql } from 'kysely';
import type { Circle } from '../../core/facts/owner.ts';
import { folded } from '../folded.ts';
import type { Reading } from '../store.ts';

export interface PeopleQuestion {
  /** Beginnings of words, all of which must be found. */
  readonly text?: string;
  readonly circle?: Circle;
  readonly organization?: string;
  readonly group?: string;
  readonly tag?: string;
  readonly stopped?: 'yes' | 'no';
  readonly limit: number;
  readonly offset: number;
}

export interface PersonFound {
  readonly id: string;
  readonly organizationName: string | null;
  readonly stopped: boolean;
  /** UTC text. */
  readonly lastTouchAt: string | null;
  /** UTC text. */
  readonly nextDue: string | null;
}

type Row = Omit<PersonFound, 'stopped'> & { readonly stopped: number; readonly total: number | string };

export async function peopleFound(
  tx: Reading,
  question: PeopleQuestion,
): Promise<{ readonly total: number; readonly people: readonly PersonFound[] }> {
  const { rows } = await sql<Row>`
    with found as (
      select p.id, o.title as organization_name, count(*) over () as total, s.name as sorted_by,
        ${nameFirst(question)} as found_by
      from people p
        join search_names s on s.notebook = p.notebook and s.kind = 'person' and s.id = p.id
        left join search_names o on o.notebook = p.notebook and o.kind = 'organization' and o.id = p.organization_id
      where ${sql.join([sql`p.notebook = ${tx.notebook}`, ...conditions(question)], sql` and `)}
      order by found_by, s.name, p.id limit ${question.limit} offset ${question.offset}
    )
    select id, organization_name as "organizationName", total,
      case when exists (
        select 1 from derived_stops d where d.notebook = ${tx.notebook} and d.person_id = found.id) then 1 else 0 end as stopped,
      (select max(t.at) from touch_people w join touches t on t.notebook = w.notebook and t.id = w.touch_id
        where w.notebook = ${tx.notebook} and w.person_id = found.id) as "lastTouchAt",
      (select min(due) from derived_follow_ups f
        where f.notebook = ${tx.notebook} and f.subject = 'person:' || found.id) as "nextDue"
    from found order by found_by, sorted_by, id
  `.execute(tx.db);
  return {
    total: Number(rows[0]?.total ?? 0),
    people: rows.map(({ id, organizationName, stopped, lastTouchAt, nextDue }) => ({
      id,
      organizationName,
      stopped: Number(stopped) === 1,
      lastTouchAt,
      nextDue,
    })),
  };
}

const stopOf = sql`select 1 from derived_stops d where d.notebook = p.notebook and d.person_id = p.id`;

function conditions({ text = '', circle, organization, group, tag, stopped }: PeopleQuestion): RawBuilder<unknown>[] {
  const words = folded(text).split(' ').filter(Boolean);
  return [
    ...words.map((word) => sql`' ' || s.name || ' ' || s.words || ' ' || coalesce(o.name, '') like ${`% ${word}%`}`),
    ...given(circle, (value) => sql`p.circle = ${value}`),
    ...given(organization, (value) => sql`p.organization_id = ${value}`),
    ...given(
      group,
      (value) => sql`exists (
      select 1 from group_members m where m.notebook = p.notebook and m.group_id = ${value} and m.person_id = p.id)`,
    ),
    // Tags are kept as a JSON list, in which a tag stands between quotes as JSON spells it.
    ...given(tag, (value) => sql`cast(p.tags as text) like ${`%${likeText(JSON.stringify(value))}%`} escape '!'`),
    ...given(stopped, (value) => (value === 'yes' ? sql`exists (${stopOf})` : sql`not exists (${stopOf})`)),
  ];
}

/** Whose name holds the words comes before whose company or notes do. */
function nameFirst({ text = '' }: PeopleQuestion): RawBuilder<number> {
  const [word = ''] = folded(text).split(' ');
  return sql`case when ' ' || s.name like ${`% ${word}%`} then 0 else 1 end`;
}

function given<Value>(
  value: Value | undefined,
  condition: (value: Value) => RawBuilder<unknown>,
): RawBuilder<unknown>[] {
  return value === undefined ? [] : [condition(value)];
}

function likeText(text: string): string {
  return text.replaceAll(/[!%_]/g, (sign) => `!${sign}`);
}
