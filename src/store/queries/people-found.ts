/** People by words, circle, drift, organization, group, tag or stop, in the order that is asked for. */

import { type RawBuilder, sql } from 'kysely';
import type { Cadence, Circle } from '../../core/facts/owner.ts';
import { driftBounds, type DriftState } from '../../core/network/drift.ts';
import { daysBetween } from '../days-between.ts';
import { folded } from '../folded.ts';
import type { Reading } from '../store.ts';

export const peopleOrders = ['name', 'last-talk', 'drift'] as const;

type YesNo = 'yes' | 'no';

export interface PeopleQuestion {
  /** Beginnings of words, all of which must be found. */
  readonly text?: string;
  readonly circle?: Circle;
  readonly inCircle?: YesNo;
  readonly drift?: DriftState;
  readonly organization?: string;
  readonly withOrganization?: YesNo;
  readonly group?: string;
  readonly inGroup?: YesNo;
  readonly tag?: string;
  readonly tagged?: YesNo;
  readonly stopped?: YesNo;
  /** By name those whose names were asked for come first; else the latest talk, or those who drifted farthest. */
  readonly order: (typeof peopleOrders)[number];
  readonly limit: number;
  readonly offset: number;
}

/** By which clock and rhythm drift is reckoned. */
export interface Rhythm {
  /** UTC text. */
  readonly now: string;
  readonly cadence: Cadence;
}

export interface PersonFound {
  readonly id: string;
  readonly organizationName: string | null;
  readonly stopped: boolean;
  readonly hasPhoto: boolean;
  /** UTC text. */
  readonly lastTouchAt: string | null;
  /** UTC text. */
  readonly lastTalkAt: string | null;
  /** Days since the last talk over their cadence; null for whoever has none. */
  readonly drift: number | null;
  /** UTC text. */
  readonly nextDue: string | null;
}

type Row = Omit<PersonFound, 'stopped' | 'hasPhoto'> & {
  readonly stopped: number;
  readonly hasPhoto: number;
  readonly total: number | string;
};

export async function peopleFound(
  tx: Reading,
  question: PeopleQuestion,
  rhythm: Rhythm,
): Promise<{ readonly total: number; readonly people: readonly PersonFound[] }> {
  const { rows } = await sql<Row>`
    with found as (
      select p.id, p.circle, p.circle_since, p.cadence_days, p.added_at, o.title as organization_name,
        p.photo is not null as has_photo, count(*) over () as total, s.name as sorted_by,
        ${rankOf(tx, question, rhythm)} as found_by
      from people p
        join search_names s on s.notebook = p.notebook and s.kind = 'person' and s.id = p.id
        left join search_names o on o.notebook = p.notebook and o.kind = 'organization' and o.id = p.organization_id
      where ${sql.join([sql`p.notebook = ${tx.notebook}`, ...conditions(tx, question, rhythm)], sql` and `)}
      order by found_by, s.name, p.id limit ${question.limit} offset ${question.offset}
    )
    select id, organization_name as "organizationName", total,
      case when has_photo then 1 else 0 end as "hasPhoto",
      case when exists (
        select 1 from derived_stops d where d.notebook = ${tx.notebook} and d.person_id = p.id) then 1 else 0 end as stopped,
      (select max(t.at) from touch_people w join touches t on t.notebook = w.notebook and t.id = w.touch_id
        where w.notebook = ${tx.notebook} and w.person_id = p.id) as "lastTouchAt",
      ${lastTalk(tx, rhythm)} as "lastTalkAt",
      ${driftOf(tx, rhythm)} as drift,
      (select min(due) from derived_follow_ups f
        where f.notebook = ${tx.notebook} and f.subject = 'person:' || p.id) as "nextDue"
    from found p order by found_by, sorted_by, id
  `.execute(tx.db);
  return {
    total: Number(rows[0]?.total ?? 0),
    people: rows.map(({ total: _, stopped, hasPhoto, drift, ...row }) => ({
      ...row,
      stopped: Number(stopped) === 1,
      hasPhoto: Number(hasPhoto) === 1,
      drift: drift === null ? null : Number(drift),
    })),
  };
}

const stopOf = sql`select 1 from derived_stops d where d.notebook = p.notebook and d.person_id = p.id`;
const membershipOf = sql`select 1 from group_members m where m.notebook = p.notebook and m.person_id = p.id`;

function conditions(tx: Reading, question: PeopleQuestion, rhythm: Rhythm): RawBuilder<unknown>[] {
  const { text = '', circle, inCircle, drift, organization, withOrganization } = question;
  const { group, inGroup, tag, tagged, stopped } = question;
  const words = folded(text).split(' ').filter(Boolean);
  return [
    ...words.map((word) => sql`' ' || s.name || ' ' || s.words || ' ' || coalesce(o.name, '') like ${`% ${word}%`}`),
    ...given(circle, (value) => sql`p.circle = ${value}`),
    ...holds(inCircle, sql`p.circle is not null`),
    ...given(organization, (value) => sql`p.organization_id = ${value}`),
    ...holds(withOrganization, sql`p.organization_id is not null`),
    ...given(group, (value) => sql`exists (${membershipOf} and m.group_id = ${value})`),
    ...holds(inGroup, sql`exists (${membershipOf})`),
    // Tags are kept as a JSON list, in which a tag stands between quotes as JSON spells it.
    ...given(tag, (value) => sql`cast(p.tags as text) like ${`%${likeText(JSON.stringify(value))}%`} escape '!'`),
    ...holds(tagged, sql`p.tags is not null`),
    ...holds(stopped, sql`exists (${stopOf})`),
    ...given(drift, (value) => within(driftOf(tx, rhythm), value)),
  ];
}

function within(drift: RawBuilder<number>, state: DriftState): RawBuilder<unknown> {
  const { drifting, cold } = driftBounds;
  if (state === 'cold') return sql`${drift} > ${cold}`;
  return state === 'drifting' ? sql`(${drift} > ${drifting} and ${drift} <= ${cold})` : sql`${drift} <= ${drifting}`;
}

/** The smaller the earlier; of two that are equal the name decides. */
function rankOf(tx: Reading, question: PeopleQuestion, rhythm: Rhythm): RawBuilder<unknown> {
  if (question.order === 'drift') return sql`coalesce(-${driftOf(tx, rhythm)}, 1)`;
  if (question.order === 'last-talk') return sql`coalesce(${daysBetween(tx, lastTalk(tx, rhythm), rhythm.now)}, 1e9)`;
  return nameFirst(question);
}

/** Whose name holds the words comes before whose company or notes do. */
function nameFirst({ text = '' }: PeopleQuestion): RawBuilder<number> {
  const [word = ''] = folded(text).split(' ');
  return sql`case when ' ' || s.name like ${`% ${word}%`} then 0 else 1 end`;
}

/** Whoever never talked with the owner is as far away as since they came into their circle. */
function driftOf(tx: Reading, rhythm: Rhythm): RawBuilder<number> {
  const { inner, active, wide } = rhythm.cadence;
  const since = sql`coalesce(${lastTalk(tx, rhythm)}, p.circle_since, p.added_at)`;
  return sql`(${daysBetween(tx, since, rhythm.now)} / coalesce(p.cadence_days,
    case p.circle when 'inner' then cast(${inner} as integer) when 'active' then cast(${active} as integer) when 'wide' then cast(${wide} as integer) end))`;
}

/** Joined by `cross join`, by which SQLite begins with the few touches of the person and not with all that are talks. */
function lastTalk(tx: Reading, { now }: Rhythm): RawBuilder<string> {
  return sql`(select max(t.at) from touch_people w cross join touches t
    where w.notebook = ${tx.notebook} and w.person_id = p.id and t.notebook = ${tx.notebook} and t.id = w.touch_id
      and t.direction = 'both' and t.at <= ${now}
      and not (t.channel = 'phone' and coalesce(t.outcome, '') = 'no-answer'))`;
}

function given<Value>(
  value: Value | undefined,
  condition: (value: Value) => RawBuilder<unknown>,
): RawBuilder<unknown>[] {
  return value === undefined ? [] : [condition(value)];
}

function holds(asked: YesNo | undefined, condition: RawBuilder<unknown>): RawBuilder<unknown>[] {
  return given(asked, (value) => (value === 'yes' ? condition : sql`not (${condition})`));
}

function likeText(text: string): string {
  return text.replaceAll(/[!%_]/g, (sign) => `!${sign}`);
}
