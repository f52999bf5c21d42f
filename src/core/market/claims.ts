/** What the texts claim about the market. They are claims, each with its source, and no facts of ours. */

export interface Claim {
  /** The rule that holds it. */
  readonly rule: 'T8' | 'T11' | 'V9' | 'C12';
  readonly says: string;
  /** Of the text; null where it names none. */
  readonly year: number | null;
  readonly caveat: string;
}

export const claims: readonly Claim[] = [
  {
    rule: 'V9',
    says: '63 % of jobs come through networking, and over 70 % of executive placements.',
    year: null,
    caveat: 'The text names no survey and no year. It counts those who found a job, not those who looked.',
  },
  {
    rule: 'C12',
    says: 'Up to 90 % of jobs are secured through networking.',
    year: null,
    caveat: '“Up to” is the highest figure ever named; the text gives no source for it.',
  },
  {
    rule: 'T11',
    says: 'About 20 % of jobs are advertised outside the company.',
    year: 2009,
    caveat: 'A rule of thumb of one author in 2009. It differs by trade and by country.',
  },
  {
    rule: 'T8',
    says: 'Over 60 % do not follow up after an interview, and more do not after a networking meeting.',
    year: 2011,
    caveat: 'One author’s estimate of 2011, without a count behind it.',
  },
];
