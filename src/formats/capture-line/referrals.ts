/** Who sent the owner to whom. F1 */

import type { Span } from '../../core/capture/understanding.ts';
import { pattern, signs } from './marks.ts';

export interface ReferralFound extends Span {
  /** Where the two are named. */
  readonly from: number;
  readonly until: number;
  readonly referrer: Span;
  readonly referred: Span;
}

const talkTo = String.raw`(?:talk(?:ing)?|speak(?:ing)?|call(?:ing)?|contact(?:ing)?|reach(?:ing)? out|meet(?:ing)?|get(?:ting)? in touch|chat(?:ting)?|see(?:ing)?|writ(?:e|ing)|e-?mail(?:ing)?|look(?:ing)? up|try|connect(?:ing)?|ask|ping)(?: to| with| up)?`;

/** The referrer stands before, who is referred to after. */
const forward = [
  String.raw`\b(?:sent|sends|referred|refers|pointed|directed|steered|passed|connected|introduced|introduces|put|hooked|linked|led|forwarded)(?: me| us)(?: on| over| along| up| in touch| in contact)?(?: (?:by|via|over|on|through) [^,.;\uE000]{1,20})?(?: to| with| toward| onto)`,
  String.raw`\b(?:said|says|told me|tells me|suggested|suggests|advised|advises|recommended|recommends|thinks|thought|urged me|encouraged me|wants me|asked me)(?: that)?(?: i| me)?(?: should| to| ought to| could| must| need to| might)? ${talkTo}`,
  String.raw`\b(?:recommended|recommends|suggested|suggests)(?: (?:an?|the|his|her|their|my)(?: (?!with|to|for|at)\w+){1,3},?)?(?= {P})`,
  String.raw`\b(?:gave|got|passed|sent)(?: me)?(?: the| an?)? (?:name|number|contact|e-?mail|card|details|contact info|intro|introduction|referral)(?: and \w+)?(?: of| for| to| with)`,
  String.raw`\bgave me(?= {P}['’]?s? (?:name|number|contact|e-?mail|card|details|info|cell|phone))`,
  String.raw`\b(?:made|did|offered|sent|arranged|wrote|set up)(?: me)? an? (?:e-?mail )?(?:intro|introduction|referral)(?: to| with| for)?`,
].map((source) => pattern(source));

/** Who is referred to stands before, the referrer after. */
const backward = [
  String.raw`(?:\b(?:referred|sent|introduced|pointed|directed|passed|recommended|connected)(?: me)? (?:to )?)(?<to>{P})[^.;\uE000]{0,40}?\b(?:by|through|via|thanks to) (?<by>{P})`,
  String.raw`(?<to>{P})[^.;\uE000]{0,40}?\b(?:referred by|recommended by|introduced by|suggested by|(?:whose|name|number|intro|introduction|referral|contact)[^.;\uE000]{0,30} from|(?:on|at) (?:the )?(?:suggestion|recommendation|advice|referral) of|via|through|thanks to) (?<by>{P})`,
  String.raw`(?<to>{P})[^.;\uE000]{0,20} (?:on|at) (?<by>{P})['’]?s? (?:suggestion|recommendation|advice|referral|urging|introduction)`,
  String.raw`\b(?:intro|introduction|referral|e-?intro) from (?<by>{P}) to (?<to>{P})`,
  String.raw`\b(?:got|have)\b[^.;\uE000]{0,10}(?<to>{P})['’]?s? (?:name|number|contact|e-?mail|card|details)[^.;\uE000]{0,12}\bfrom (?<by>{P})`,
  String.raw`\b(?:intro|introduction|referral) to (?<to>{P})[^.;\uE000]{0,30}\b(?:from|by|via|through) (?<by>{P})`,
  String.raw`\b(?:on|at) (?<by>{P})['’]s? (?:suggestion|recommendation|advice|referral|urging|introduction)[^.;\uE000]{0,50}?(?<to>{P})`,
].map((source) => pattern(source));

/** @param text The line with its people and organizations marked, as long as the line. */
export function referralIn(text: string): ReferralFound | undefined {
  return backwardIn(text) ?? forwardIn(text);
}

function backwardIn(text: string): ReferralFound | undefined {
  for (const source of backward) {
    const match = new RegExp(source.source, 'di').exec(text);
    const [to, by] = [match?.indices?.groups?.['to'], match?.indices?.groups?.['by']];
    if (match !== null && to !== undefined && by !== undefined) {
      const span = { from: match.index, until: match.index + match[0].length };
      return { ...span, referrer: { from: by[0], until: by[1] }, referred: { from: to[0], until: to[1] } };
    }
  }
  return undefined;
}

const longestGap = 45;

function forwardIn(text: string): ReferralFound | undefined {
  for (const source of forward) {
    for (const match of text.matchAll(source)) {
      const [from, until] = [match.index, match.index + match[0].length];
      const referrer = [...text.slice(0, from).matchAll(people)].at(-1);
      const referred = people.exec(text.slice(until));
      people.lastIndex = 0;
      if (referrer === undefined || referred === null || !isSameSentence(text.slice(until, until + referred.index)))
        continue;
      const to = until + referred.index;
      return {
        from,
        until,
        referrer: { from: referrer.index, until: referrer.index + referrer[0].length },
        referred: { from: to, until: to + referred[0].length },
      };
    }
  }
  return undefined;
}

const people = new RegExp(`${signs.person}+`, 'g');

function isSameSentence(gap: string): boolean {
  return gap.length <= longestGap && !/[.;!?]\s/.test(gap);
}
