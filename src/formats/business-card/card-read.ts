/** What a business card was read to say, to be looked over before it is kept. F4 */

export const cardFields = ['name', 'title', 'organization', 'emails', 'phones', 'addresses', 'links', 'notes'] as const;
export type CardField = (typeof cardFields)[number];

export interface CardRead {
  readonly name?: string;
  readonly title?: string;
  readonly organization?: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** Each as one text of one or more lines. */
  readonly addresses: readonly string[];
  readonly links: readonly string[];
  readonly notes?: string;
  /** What was told by its place alone, or looks as if a letter were wrong. */
  readonly unsure: readonly CardField[];
}
