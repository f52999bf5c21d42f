/** What kind of occasion a line tells of, and which round of interviews, and which definite answer. */

import type { Piece } from '../../core/capture/understanding.ts';
import type { Occasion, Verdict } from '../../core/facts/touch.ts';
import { firstOf, type Meanings } from './first-of.ts';
import { pattern } from './marks.ts';
import { eventNouns } from './name-words.ts';

const ordinal =
  '(?:first|second|third|fourth|fifth|final|last|1st|2nd|3rd|4th|5th|initial|panel|onsite|on-site|phone|video|zoom|job|follow-up)';

/** Told about, asked for or got ready for, and so not what happened. */
const notYet = pattern(
  String.raw`\b(?:thank\w*|about|after|before|following|follow(?:ed|ing)?[- ]up|prep\w*|invit\w+|ask\w*|request\w*|declin\w+|said (?:no|yes)|turned down|schedul\w+|re|regarding|feedback|since|agreed|for)\b[^,;.]{0,40}?\b(?:info(?:rmational)?(?: (?:interview|chat|talk|call|meeting))?|interviews?|phone screen)\b`,
);

const meanings: Meanings<Occasion> = [
  [
    'application',
    pattern(
      String.raw`\b(?:re-?)?appl(?:ied|ying)\b|\bapplication (?:sent|submitted|is in|went|to|for|in)\b(?<!(?:about|on|of|re|with|regarding|up on) (?:my|the|an) application \w+)|\b(?:submitted|sent in|handed in|put in|filed) (?:an?|my|the) application|\b(?:sent|e-?mailed|mailed|dropped off|uploaded|handed|submitted|left)\b[^.;]{0,20}\b(?:résumé|resume|cv)\b(?=.*(?:{O}|{T}|\b(?:role|job|position|opening|vacancy)\b))`,
    ),
  ],
  [
    'informational',
    /\binfo(?:rmational)?[- ](?:interview|chat|talk|call|meeting|conversation|coffee|session)(?:ed|s)?\b|\binformational\b|\bpick(?:ed)? (?:his|her|their|\uE000+['’]?s?) brains?\b/,
  ],
  [
    'interview',
    new RegExp(
      String.raw`\b(?:${ordinal}[- ])*interview(?:ed)?\b|\b${ordinal}[- ]round\b|\bround (?:\d|one|two|three|four)\b|\bphone screen(?:ing)?\b|\bscreening call\b`,
    ),
  ],
  ['event', new RegExp(String.raw`\b(?:${eventNouns})\b`)],
  [
    'inquiry',
    /\b(?:ask(?:ed|ing)?|inquir(?:ed|y|ing)|enquir(?:ed|y|ing)|(?:called|wrote|e-?mailed)\b[^.;]{0,40}\b(?:about|regarding|re))\b[^.;]{0,60}\b(?:openings?|vacanc(?:y|ies)|hiring|job opportunities|any jobs)\b(?<!\bnot hiring)/,
  ],
  [
    'meeting',
    /\b(?:met|meet|meeting|mtg|coffees?|lunch|dinner|breakfast|brunch|drinks?|tea|catch(?:ing)?[- ]?up|caught up|sat down|visited|saw|see me|ran into|bumped into|1:1|one[- ]on[- ]one|walk with|beers?|appointment|stopped by|dropped by)\b/,
  ],
];

export function occasionOf(text: string): Piece<Occasion> | undefined {
  const told = text.replaceAll(notYet, (found) => '#'.repeat(found.length));
  return firstOf(told, meanings);
}

const rounds: Meanings<number> = [
  [
    1,
    /\b(?:first|1st|initial)(?:[- ]round)?(?: (?:phone|video|zoom|job|panel|onsite))? interview\b|\b(?:first|1st)[- ]round\b|\bround (?:1|one)\b|\binterview (?:#|no\.? ?)?1\b/,
  ],
  [
    2,
    /\b(?:second|2nd)(?:[- ]round)?(?: (?:phone|video|zoom|job|panel|onsite))? interview\b|\b(?:second|2nd)[- ]round\b|\bround (?:2|two)\b|\binterview (?:#|no\.? ?)?2\b/,
  ],
  [
    3,
    /\b(?:third|3rd)(?:[- ]round)?(?: (?:phone|video|zoom|job|panel|onsite))? interview\b|\b(?:third|3rd)[- ]round\b|\bround (?:3|three)\b|\binterview (?:#|no\.? ?)?3\b/,
  ],
  [
    4,
    /\b(?:fourth|4th)(?:[- ]round)?(?: (?:phone|video|zoom|job|panel|onsite))? interview\b|\b(?:fourth|4th)[- ]round\b|\bround (?:4|four)\b|\binterview (?:#|no\.? ?)?4\b/,
  ],
];

export function roundOf(text: string): Piece<number> | undefined {
  return firstOf(text, rounds);
}

const verdicts: Meanings<Verdict> = [
  [
    'no',
    /\b(?:said no|turned (?:me |us )?down|reject(?:ed|ion|s)|declined|went with (?:another|someone|somebody|a different|an internal)|another candidate|not moving forward|position (?:is|was|has been) (?:filled|cancelled)|no longer (?:hiring|available|under consideration)|did(?:n['’]?t| not) get (?:it|the job|the \uE002+)|not a fit|filled (?:it|the (?:job|role|position))|passed on me)\b/,
  ],
  [
    'yes',
    /\b(?:(?:got|received|have|made me|extended|given) (?:an?|the|a written|a verbal)(?: job)? offer|job offer|offered me|got the (?:job|\uE002+)|hired me|said yes|i['’]?m hired|they want me)\b/,
  ],
];

export function verdictOf(text: string): Piece<Verdict> | undefined {
  return firstOf(text, verdicts);
}
