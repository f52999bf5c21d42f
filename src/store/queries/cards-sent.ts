import { sql } from 'kysely';
import { momentText } from '../kinds/codec.ts';
import type { Reading } from '../store.ts';

export interface CardSent {
  readonly person: string;
  readonly touch: string;
  readonly version: number;
  readonly at: string;
}

/** The cards that went out from an instant on, the latest last. J11 */
export async function cardsSent(tx: Reading, from: number): Promise<readonly CardSent[]> {
  const { rows } = await sql<CardSent>`
    select w.person_id as person, t.id as touch, t.version as version, t.at as at
    from touches t
    join touch_people w on w.notebook = t.notebook and w.touch_id = t.id
    where t.notebook = ${tx.notebook} and t.channel = 'card' and t.direction = 'out' and t.at >= ${momentText(from)}
    order by t.at, t.id
  `.execute(tx.db);
  return rows.map((row) => ({ ...row, version: Number(row.version) }));
}
