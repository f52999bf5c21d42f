/** What follows from an outcome, told once for each thing to do, with everybody whom it is owed to. F5 */

import type { Answered } from '../../client/client.ts';

export type Foreseen = Answered['foreseeOutcome']['created'];

export interface ForeseenLine {
  readonly title: string;
  readonly names: readonly string[];
  /** The earliest. */
  readonly due: string;
}

export function linesOf(foreseen: Foreseen): readonly ForeseenLine[] {
  return [...Map.groupBy(foreseen, ({ title }) => title)].map(([title, same]) => ({
    title,
    names: [...new Set(same.flatMap(({ personName }) => personName ?? []))],
    due: same.map(({ followUp }) => followUp.due).toSorted((a, b) => Date.parse(a) - Date.parse(b))[0] ?? '',
  }));
}

/** Everybody who helped gets a letter. F5 */
export function helpersIn(foreseen: Foreseen): number {
  const letters = foreseen.filter(({ followUp }) => followUp.step === 'announce-letter');
  return new Set(letters.map(({ followUp }) => followUp.person)).size;
}
