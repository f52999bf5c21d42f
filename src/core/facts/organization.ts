/** A company, school or authority that people and opportunities belong to. */
export interface Organization {
  readonly id: string;
  readonly name: string;
  /** Other names that it goes by, or had, and those of its parts: whoever works under one works there. */
  readonly aliases?: readonly string[];
  readonly industry?: string;
  readonly website?: string;
  /** What was found out before the first contact. C1 */
  readonly research?: string;
  readonly notes?: string;
}
