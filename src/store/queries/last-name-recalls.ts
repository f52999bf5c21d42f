import { sql } from 'kysely';
import type { RecallGrade } from '../../core/facts/recall.ts';
import type { NameRecall } from '../../core/network/standing.ts';
import type { Reading } from '../store.ts';

interface Row {
  readonly person: string;
  readonly at: string;
  readonly grade: RecallGrade;
}

/**
 * How it went when each person's name was last asked for in Faces, by their ids. V5
 * @param now UTC text
 */
export async function lastNameRecalls(tx: Reading, now: string): Promise<ReadonlyMap<string, NameRecall>> {
  const { rows } = await sql<Row>`
    select person_id as person, at, grade from recalls
    where notebook = ${tx.notebook} and asked <> 'background-by-name' and at <= ${now}
    order by at, id
  `.execute(tx.db);
  return new Map(rows.map(({ person, at, grade }) => [person, { at: Date.parse(at), grade }]));
}
