/** `Recommendations_Received.csv` and `Recommendations_Given.csv` of a LinkedIn archive, which are alike. */

import type { DateText, InstantText } from '../../core/facts/time.ts';
import type { Met } from '../brought/brought.ts';
import { refusals } from '../brought/refusals.ts';
import type { RefusedLine } from '../text/refused-line.ts';
import type { LinkedinTable } from './linkedin-table.ts';
import { linkedinTime } from './linkedin-time.ts';
import { memberOf } from './member.ts';
import { type TableRow, tableRows } from './table-rows.ts';

export interface Recommendation {
  readonly line: number;
  readonly at: InstantText | DateText;
  readonly other: Met;
  readonly words: string;
}

export interface RecommendationsRead {
  /** In file order. */
  readonly recommendations: readonly Recommendation[];
  readonly refused: readonly RefusedLine[];
}

export function readRecommendations(text: string, table: LinkedinTable<'recommendations'>): RecommendationsRead {
  const recommendations: Recommendation[] = [];
  const refused = refusals();
  for (const row of tableRows(text, table)) {
    const read = 'reason' in row ? row : recommendationOf(row);
    if (read === undefined) continue;
    if ('reason' in read) refused.add(read);
    else recommendations.push(read);
  }
  return { recommendations, refused: refused.told() };
}

function recommendationOf(row: TableRow<'recommendations'>): Recommendation | RefusedLine | undefined {
  const other = memberOf(`${row.cell('firstname')} ${row.cell('lastname')}`, '');
  if (other === undefined) return undefined;
  const written = row.cell('creationdate');
  const at = linkedinTime(written);
  if (at !== undefined) return { line: row.line, at, other, words: row.text('text').trim() };
  const shown = written.slice(0, 60).toWellFormed();
  const reason = `“${shown}” is not a date like 03/05/26, 02:03 PM, so what ${other.name} and you wrote is left out. Log it by hand.`;
  return { line: row.line, reason };
}
