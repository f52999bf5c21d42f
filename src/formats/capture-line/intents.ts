/** What the owner means to ask of somebody: an informational interview, or to be in touch again. C2 V10 */

import type { Piece } from '../../core/capture/understanding.ts';
import type { IntentKind } from '../../core/facts/intent.ts';
import { firstOf, type Meanings } from './first-of.ts';

const will = String.raw`(?:want(?:s|ed)? to|would like to|['’]?d like to|plan(?:ning)? (?:to|on)|need(?:ing)? to|hope to|hoping to|should|must|ought to|going to|gonna|wanna|mean to|intend to|thinking (?:of|about)|let['’]?s|remember to|remind me to|todo:?|to-do:?|time to|have to|gotta|will|i['’]ll)`;
const informational = String.raw`(?:info(?:rmational)?[- ]?(?:interview|chat|talk|call|meeting|conversation|coffee|session)?)`;
const begins = String.raw`(?:^|[.;:!?–—-] ?|${will} )`;

const meanings: Meanings<IntentKind> = [
  [
    'informational',
    new RegExp(
      String.raw`${begins}(?:to )?(?:ask(?:ing)?|request(?:ing)?|approach(?:ing)?|e-?mail(?:ing)?|contact(?:ing)?|write|reach(?:ing)? out|get|set up|have|do|schedule|try|invite|see if)\b[^.;]{0,60}\b${informational}\b`,
    ),
  ],
  ['informational', new RegExp(String.raw`${will} (?:to )?(?:pick) (?:his|her|their|\uE000+['’]?s?) brains?`)],
  [
    'reconnect',
    new RegExp(
      String.raw`${begins}(?:to )?(?:reconnect(?:ing)?|re-connect|get(?:ting)? back in touch|get(?:ting)? in touch again|be in touch again|catch(?:ing)? up (?:again )?with|touch base|check in (?:with|on)|reach(?:ing)? out (?:again )?to|revive|rekindle|renew)\b`,
    ),
  ],
];

export function intentOf(text: string): Piece<IntentKind> | undefined {
  return firstOf(text, meanings);
}
