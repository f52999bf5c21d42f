/** What follows from an outcome, told once for each thing to do, with everybody whom it is owed to. F5 */

import type { Answered } from '../../client/client.ts';

export type Foreseen = Answered['foreseeOutcome']['created'];

export interface ForeseenLine {
  readonly title: string;
  readonly names: readonly string[];
  /** The earliest. */
  readonly due: string;
}

/** @param withdrawing the words for letting go of several positions, which are told together */
export function linesOf(foreseen: Foreseen, withdrawing: (positions: number) => string): readonly ForeseenLine[] {
  const apart = new Set(foreseen.filter(isWithdrawing).map(({ title }) => title));
  const together = withdrawing(apart.size);
  const lines = Map.groupBy(foreseen, (one) => (apart.size > 1 && isWithdrawing(one) ? together : one.title));
  return [...lines].map(([title, same]) => ({
    title,
    names: [...new Set(same.flatMap(({ personName }) => personName ?? []))],
    due: same.map(({ followUp }) => followUp.due).toSorted((a, b) => Date.parse(a) - Date.parse(b))[0] ?? '',
  }));
}

function isWithdrawing({ followUp }: Foreseen[number]): boolean {
  return followUp.step === 'withdraw';
}

/** Everybody who helped gets a letter. F5 */
export function helpersIn(foreseen: Foreseen): number {
  const letters = foreseen.filter(({ followUp }) => followUp.step === 'announce-letter');
  return new Set(letters.map(({ followUp }) => followUp.person)).size;
}
