/** What the owner of the sample story decided about their follow-ups. */

import type { Decision, DecisionKind } from '../core/facts/decision.ts';
import type { StoryTime, When } from './story-time.ts';

/** When, what, about which follow-up or thread, why; for a snooze, until when. */
const told: readonly (readonly [When, DecisionKind, string, string, When?])[] = [
  ['-198', 'done', 'group/g-ihdc#contact-headquarters', 'Joined for a year; the newsletter alone is worth it.'],
  ['-127', 'skip', 'landed/interim/joyce#announce-call', 'No telephone up there before the thaw.'],
  ['-113', 'done', 'group/g-civic#contact-headquarters', 'There is no headquarters, only Desmond.'],
  ['-110', 'skip', 'met-at-event/t-fair/pilar#connect-linkedin', 'She is not there and does not want to be.'],
  ['-98', 'done', 'group/g-ihdc#review-fit', 'Four people fit. I stay, and tend those.'],
  ['-79', 'done', 'group/g-civic#review-fit', 'I stay: they finish things.'],
  ['-70', 'done', 'group/g-northbranch#contact-headquarters', 'Left a message. Nobody seems to run it.'],
  ['-42', 'retire', 'keep-in-touch/greta', 'We wish each other well; that needs no calendar.'],
  ['-22', 'skip', 'met-at-event/t-walt/walt#connect-linkedin', 'He keeps away from it, and told me so.'],
  ['-6', 'snooze', 'landed/interim/joyce#announce-letter', 'The ferry to the island runs again this week.', '+1'],
  ['-2w', 'done', 'informational-interview/t-mae/mae#log-referrals', 'She named Owen, whom I already meant to ask.'],
  ['-1', 'done', 'met-at-event/t-library/birdie#connect-linkedin', 'Connected on the spot, on her telephone.'],
];

export function decisions({ at, on }: StoryTime): Decision[] {
  return told.map(([when, kind, key, reason, until], index) => ({
    id: `d-${String(index + 1).padStart(2, '0')}`,
    at: at(when, '21:00'),
    key,
    kind,
    ...(until !== undefined && { until: on(until) }),
    reason,
  }));
}
