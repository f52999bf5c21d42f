/** As what a line would be logged. */

import type { Piece, Reading } from '../../core/capture/understanding.ts';
import type { IntentKind } from '../../core/facts/intent.ts';
import type { Happening } from './happening.ts';
import type { ReferralFound } from './referrals.ts';
import type { Tense } from './tense.ts';
import type { Whens } from './whens.ts';

interface Signals {
  readonly tense: Tense;
  readonly whens: Whens;
  readonly happening: Happening;
  readonly intent: Piece<IntentKind> | undefined;
  readonly referral: ReferralFound | undefined;
  readonly hasNames: boolean;
}

export function readingsOf({ tense, whens, happening, intent, referral, hasNames }: Signals): readonly Reading[] {
  const hasHappened = whens.happened !== undefined;
  const isOnlyPlanned = tense.isFuture && !tense.isPast && !hasHappened;
  const isMeeting = whens.planned !== undefined || (isOnlyPlanned && tense.hasGathering && intent === undefined);
  const isToldOf = (happening.isTold || tense.isOwnDoing) && hasNames && !tense.isOrder;
  const isSaid = happening.isNamed && !isMeeting && !tense.isFuture && intent === undefined;
  const isTouch = isToldOf && (tense.isPast || (hasHappened && happening.isNamed) || isSaid);
  const isOnlyReferral = referral !== undefined && !hasHappened && !hasOwnTouch(happening, referral);
  return [
    ...(isTouch && !isOnlyReferral ? (['touch'] as const) : []),
    ...(isMeeting ? (['meeting'] as const) : []),
    ...(referral === undefined ? [] : (['referral'] as const)),
    ...(intent === undefined ? [] : (['intent'] as const)),
  ];
}

/** Whether anything but the referral itself is told, as in "Coffee with Ana, who sent me to Ben". */
function hasOwnTouch({ channel, occasion }: Happening, referral: ReferralFound): boolean {
  return [...channel.spans, ...(occasion?.spans ?? [])].some(
    ({ from, until }) => until <= referral.from || from >= referral.referred.until,
  );
}
