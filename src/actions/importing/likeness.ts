/** How surely a person of a file is one of the notebook. */

import type { Identity } from './identity.ts';

/** From the surest: the same e-mail address or LinkedIn page, the same telephone and part of the name, the same name. */
export const likenesses = ['address', 'telephone', 'name'] as const;
export type Likeness = (typeof likenesses)[number];

export function likenessOf(known: Identity, met: Identity): Likeness | undefined {
  if (shares(known.emails, met.emails) || shares(known.profiles, met.profiles)) return 'address';
  const isOtherPage = haveDifferentPages(known, met);
  if (!isOtherPage && shares(known.phones, met.phones) && haveNameInCommon(known, met)) return 'telephone';
  if (known.name !== met.name) return undefined;
  return workTogether(known, met) || (!isOtherPage && mayWorkTogether(known, met)) ? 'name' : undefined;
}

function shares(left: readonly string[], right: readonly string[]): boolean {
  return left.some((value) => right.includes(value));
}

/** Two pages on LinkedIn are two members, but for those who have given their page another address. */
export function haveDifferentPages(known: Identity, met: Identity): boolean {
  return known.profiles.length > 0 && met.profiles.length > 0 && !shares(known.profiles, met.profiles);
}

/** Colleagues and families share a telephone; one person's cards share a name. */
function haveNameInCommon(known: Identity, met: Identity): boolean {
  return !known.nameWords.isDisjointFrom(met.nameWords);
}

function workTogether(known: Identity, met: Identity): boolean {
  return known.organization !== undefined && known.organization === met.organization;
}

/** Nothing is known of where one of them works. */
function mayWorkTogether(known: Identity, met: Identity): boolean {
  return known.organization === undefined || met.organization === undefined;
}
