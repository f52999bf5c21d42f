/** Whether a line tells of what happened, of what is planned, or of what the owner means to do. */

import { isPastVerb } from './name-lexicon.ts';

const happened =
  /\b(?:met|had|spoke|talked|called|rang|phoned|e-?mailed|texted|messaged|wrote|sent|mailed|saw|ran into|bumped into|caught up|interviewed|applied|submitted|left|got|received|heard|replied|answered|went|attended|visited|said|told|asked|introduced|connected|chatted|was|were|did|done|gave|thanked|followed up|reached|dropped|sat|joined|shook|offered|rejected|declined|grabbed|picked|discussed|invited|handed|uploaded|zoomed|skyped|facetimed|pinged|accepted|hosted|presented|no answer|voice ?mail|enjoyed|came|brought|bought|turned|read|thank(?:s|ed)|stopped|inquired|confirmed|learned|posted)\b/i;
const planned =
  /\b(?:will|i['’]ll|we['’]ll|going to|gonna|scheduled|set up|booked|upcoming|confirmed for|set for|have an? (?:interview|call|coffee|meeting|lunch|chat|phone|informational|zoom)|seeing|i['’]?m meeting|we['’]?re meeting|meeting (?:up )?with .* (?:on|at|next)|to meet|arranged|agreed to meet|moved to|rescheduled)\b/i;
const gathering =
  /\b(?:meet(?:ing)?s?|mtg|webinar|event|coffee|lunch|dinner|breakfast|brunch|drinks?|tea|beers?|interview|chat|talk|seeing|see (?:him|her|them|each|\uE000)|appointment|round|zoom|skype|screen|catch[- ]?up|1:1|visit|informational|mixer|conference|fair|workshop|call with|phone call)\b/i;
const order =
  /^\W*(?:ask|call|phone|e-?mail|send|text|write|remember|remind|follow up|check|find|look|thank|invite|schedule|book|todo|to-do|reply|prepare|buy|research|mail|update|draft)\b(?! (?:with|from|to|w|you|log|screen(?:ing)?|call|in\b|back from|interview|chat|conversation|meeting|talk|intro|about|at)\b|ed)/i;

export interface Tense {
  readonly isPast: boolean;
  readonly isFuture: boolean;
  /** Whether it names something to come together for. */
  readonly hasGathering: boolean;
  /** "Ask Chidi about it": something to do, which nobody has done yet. */
  readonly isOrder: boolean;
  /** "Spent an hour with Chidi": the owner is who did it, since nobody else stands before the verb. */
  readonly isOwnDoing: boolean;
}

export function tenseOf(text: string): Tense {
  return {
    isPast: (text.match(/\p{L}+/gu) ?? []).some(isPast) || happened.test(text),
    isFuture: planned.test(text),
    hasGathering: gathering.test(text),
    isOrder: order.test(text),
    isOwnDoing: isPast(ownVerb.exec(text)?.[1] ?? ''),
  };
}

const ownVerb = /^\W*(?:(?:i|we|just|finally|then|also|today)\s+)*(\p{L}+)/iu;

function isPast(word: string): boolean {
  return isPastVerb(word.toLowerCase()) || /^(?:spent|had|ran|went|gave|took|met|got|made|saw)$/i.test(word);
}
