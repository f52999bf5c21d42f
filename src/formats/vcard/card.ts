/** A vCard as plain data: what Sundown understands by name, the rest word for word. RFC 2426, RFC 6350 */

export const cardVersions = ['2.1', '3.0', '4.0'] as const;
export type CardVersion = (typeof cardVersions)[number];

export interface CardParam {
  readonly name: string;
  readonly values: readonly string[];
}

/** One content line. Encodings and character sets are undone, but the value keeps its backslashes. */
export interface CardProperty {
  readonly group?: string;
  readonly name: string;
  readonly params: readonly CardParam[];
  readonly value: string;
}

/** What fields that occur many times (EMAIL, TEL, URL, ADR) have in common. */
export interface CardFieldTraits {
  /** Lower case, in file order: `home`, `work`, `cell`. */
  readonly types: readonly string[];
  /** From 1, the most preferred, to 100; the fields of a card are in this order, those without a preference last. */
  readonly preference?: number;
  readonly group?: string;
  /** The `X-ABLabel` of the same group, as it stands in the file. */
  readonly label?: string;
  /** Parameters that are neither type nor preference. */
  readonly params: readonly CardParam[];
}

export interface CardText extends CardFieldTraits {
  readonly value: string;
}

export interface CardAddress extends CardFieldTraits {
  readonly poBox: string;
  readonly extended: string;
  readonly street: string;
  readonly locality: string;
  readonly region: string;
  readonly postalCode: string;
  readonly country: string;
}

export interface CardName {
  readonly family: string;
  readonly given: string;
  readonly additional: string;
  readonly prefixes: string;
  readonly suffixes: string;
}

/** What stands on a card, apart from where and how it was written. */
export interface CardContent {
  /** FN; where a file has none: N, else ORG, else the first e-mail address. */
  readonly name: string;
  readonly structuredName?: CardName;
  readonly emails: readonly CardText[];
  readonly phones: readonly CardText[];
  readonly addresses: readonly CardAddress[];
  readonly urls: readonly CardText[];
  readonly organization?: { readonly name: string; readonly units: readonly string[] };
  readonly title?: string;
  readonly notes: readonly string[];
  /** `1985-04-12`, or truncated: `1985-04`, `1985`, `--04-12`. */
  readonly birthday?: string;
  readonly timeZone?: string;
  /** Everything else, in file order, for the way back. */
  readonly others: readonly CardProperty[];
}

export interface Card extends CardContent {
  /** The line of its BEGIN, from 1. */
  readonly line: number;
  readonly version: CardVersion;
}
