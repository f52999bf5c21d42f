/** Who took part in what a line tells, and who is only spoken of. */

import type { Part, PersonRead, Reading, Span } from '../../core/capture/understanding.ts';
import { overlap } from './mentions.ts';
import type { Somebody } from './people-read.ts';
import type { ReferralFound } from './referrals.ts';

interface Told {
  /** The line with its names marked. */
  readonly line: string;
  readonly promises: readonly Span[];
  readonly referral: ReferralFound | undefined;
  readonly reads: readonly Reading[];
}

export function partsOf(people: readonly Somebody[], told: Told): readonly PersonRead[] {
  const first = people.map((person) => ({ ...person, part: partOf(person, told) }));
  if (first.some(({ part }) => part === 'with' || part === 'referrer')) return first;
  const [lead, ...others] = first;
  return lead === undefined ? [] : [{ ...lead, part: lead.part === 'mentioned' ? 'with' : lead.part }, ...others];
}

const spokenOf = /\b(?:about|regarding|re:?|mentioned|discussed|knows)\s+$/i;

function partOf({ spans }: Somebody, { line, promises, referral, reads }: Told): Part {
  const isIn = (span: Span): boolean => spans.every((place) => overlap(place, span));
  if (referral !== undefined && isIn(referral.referred)) return 'referred';
  if (referral !== undefined && isIn(referral.referrer)) return reads.includes('touch') ? 'with' : 'referrer';
  const [from = 0] = spans.map((span) => span.from);
  const promise = promises.find(isIn);
  if (promise !== undefined) return isRecipient(line.slice(promise.from, from)) ? 'with' : 'mentioned';
  return spokenOf.test(line.slice(0, from)) ? 'mentioned' : 'with';
}

/** "Promised Ana", "told Ana I'd …", "owe Ana": whoever is named before what is promised. */
function isRecipient(before: string): boolean {
  return /^(?:\w+ )?(?:promis\w+|told|owe|owed)(?: to)? $/i.test(before);
}
