/** Today's round as it stands on this page: what the server told, and the answers of which it does not know yet. */

import type { FaceAsked, Faces, Grade } from './faces-query.ts';

export interface Given extends Pick<FaceAsked, 'person' | 'asked'> {
  readonly grade: Grade;
}

export interface Round {
  readonly left: readonly FaceAsked[];
  readonly answered: number;
  readonly cameBack: number;
}

export function roundOf({ cards, answered, cameBack }: Faces, given: readonly Given[]): Round {
  const isGiven = ({ person, asked }: FaceAsked): Given | undefined =>
    given.find((one) => one.person === person && one.asked === asked);
  // What the server has counted is on its list no more.
  const uncounted = cards.flatMap((card) => isGiven(card) ?? []);
  return {
    left: cards.filter((card) => isGiven(card) === undefined),
    answered: answered + uncounted.length,
    cameBack: cameBack + uncounted.filter(({ grade }) => grade !== 'again').length,
  };
}

export function keyOf({ person, asked }: Pick<FaceAsked, 'person' | 'asked'>): string {
  return `${asked}/${person}`;
}
