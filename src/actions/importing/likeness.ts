/** How surely a person of a file is one of the notebook. */

import type { Identity } from './identity.ts';

/** From the surest: the same e-mail address or LinkedIn page, the same telephone and part of the name, the same name. */
export const likenesses = ['address', 'telephone', 'name'] as const;
export type Likeness = (typeof likenesses)[number];

export function likenessOf(known: Identity, met: Identity): Likeness | undefined {
  if (shares(known.emails, met.emails) || shares(known.profiles, met.profiles)) return 'address';
  if (areDifferentMembers(known, met)) return undefined;
  if (shares(known.phones, met.phones) && haveNameInCommon(known, met)) return 'telephone';
  return known.name === met.name && mayWorkTogether(known, met) ? 'name' : undefined;
}

function shares(left: readonly string[], right: readonly string[]): boolean {
  return left.some((value) => right.includes(value));
}

/** Two pages on LinkedIn are two members, whatever they are called. */
function areDifferentMembers(known: Identity, met: Identity): boolean {
  return known.profiles.length > 0 && met.profiles.length > 0;
}

/** Colleagues and families share a telephone; one person's cards share a name. */
function haveNameInCommon(known: Identity, met: Identity): boolean {
  return !known.nameWords.isDisjointFrom(met.nameWords);
}

/** The same organization, or nothing known of one side's. */
function mayWorkTogether(known: Identity, met: Identity): boolean {
  return known.organization === undefined || met.organization === undefined || known.organization === met.organization;
}
