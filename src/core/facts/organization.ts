/** A company, school or authority that people and opportunities belong to. */
export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly industry?: string;
  readonly website?: string;
  /** What was found out before the first contact. C1 */
  readonly research?: string;
  readonly notes?: string;
}
