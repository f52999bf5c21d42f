/** The pile of résumés, read in random order until enough suitable ones are found. T11 */

export interface Pile {
  /** Résumés in all, at least 1. */
  readonly resumes: number;
  /** How many of them are suitable. */
  readonly suitable: number;
  /** How many suitable ones reach the manager; then nobody reads on. */
  readonly wanted: number;
}

export interface PileOdds {
  /** That one given suitable résumé is among those that reach the manager. */
  readonly reaches: number;
  /** That one given résumé, whatever is in it, is read at all. */
  readonly isRead: number;
}

/**
 * What is read before the last wanted one is found follows the negative hypergeometric law: with `wanted` of
 * `suitable` found, it is `wanted × (resumes + 1) / (suitable + 1)` résumés on average.
 */
export function pileOdds({ resumes, suitable, wanted }: Pile): PileOdds {
  // Too few suitable ones: the whole pile is read in search of more.
  if (suitable < wanted) return { reaches: 1, isRead: 1 };
  const read = (wanted * (resumes + 1)) / (suitable + 1);
  return { reaches: suitable === 0 ? 0 : wanted / suitable, isRead: read / resumes };
}
