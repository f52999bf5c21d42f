/** How it happened: by which channel, in which direction, and how a call went. */

import type { Piece } from '../../core/capture/understanding.ts';
import type { CallOutcome, Channel, Direction } from '../../core/facts/touch.ts';
import { earliestOf, firstOf, type Meanings } from './first-of.ts';
import { pattern } from './marks.ts';

const talk = '(?:calls?|chat(?:ted)?|meeting|talk|coffee|conversation|interview|screen(?:ing)?|catch[- ]?up|session)';

/** Said so plainly that it counts more than "met" or "coffee". */
const plain: Meanings<Channel> = [
  [
    'video',
    new RegExp(
      String.raw`\b(?:zoom|skype|video|facetime|webex|teams|google meet)[- ]?${talk}\b|\b(?:on|over|via|by|through|using) (?:a )?(?:zoom|skype|teams|video(?: call)?|facetime|webex|google meet|ms teams|microsoft teams)\b|\b(?:zoomed|skyped|facetimed|skype w)\b`,
    ),
  ],
  [
    'phone',
    new RegExp(String.raw`\b(?:phone|telephone)[- ]?${talk}\b|\b(?:on|over|via|by) (?:the )?(?:phone|telephone)\b`),
  ],
  [
    'linkedin',
    /\b(?:on|over|via|through) linked ?in\b|\blinked ?in (?:message|msg|note|request|invite|invitation|inmail|dm)\b/,
  ],
  ['email', /\b(?:by|via|over|through) e-?mail\b/],
];

const words: Meanings<Channel> = [
  ['video', /\b(?:zoom|skype|facetime|webex)\b/],
  ['linkedin', /\b(?:linked ?in|inmail)\b/],
  [
    'note',
    /\b(?:thank[- ]?you note|hand-?written (?:note|thank[- ]?you(?: note)?)|(?:wrote|mailed|sent|posted) [^,;.]{0,20}\bnote\b|note in the mail)/,
  ],
  ['letter', /\b(?:mailed|sent|wrote|posted|received|got)\b[^,;.]{0,30}\bletter\b|\bletter (?:to|from)\b/],
  [
    'card',
    /\b(?:birthday|christmas|holiday|new year['’]?s?|greetings?|post|sympathy|get[- ]well|thank[- ]?you) ?card\b|\b(?:mailed|sent|posted) [^,;.]{0,20}\bcard\b/,
  ],
  ['gift', /\b(?:gift|flowers|bouquet|bottle of wine|chocolates|gift basket)\b/],
  ['text', /\b(?:text(?:ed|s|ing)?|sms|whatsapp(?:ed)?|imessage|text message)\b(?! ?book)/],
  [
    'email',
    /\be-?mail(?:ed|s|ing)?\b|\b(?:wrote (?:back )?to|replied|wrote back|dropped (?:him|her|them|\uE000+) a line|pinged|form letter)\b/,
  ],
  [
    'phone',
    /\b(?:called|calling|calls|call|phoned|rang|ring|dial(?:l?ed)|phone|telephoned?|telephone|voice ?mails?|vm|no answer|answering machine|left word|left (?:a |him |her |them |\uE000+ )?(?:a )?(?:message|msg|vm)|spoke (?:briefly )?(?:with|to)|got hold of|got through)\b(?! off\b)/,
  ],
  [
    'portal',
    /\b(?:online|portal|website|web ?site|web ?form|indeed|workday|greenhouse|glassdoor|careers? page|(?:on|through) the [^,;.]{0,20}\bsite)\b/,
  ],
  [
    'in-person',
    /\b(?:met|meet|meeting (?:with|up)|lunch|coffees?|dinner|breakfast|brunch|drinks?|beers?|tea|in[- ]person|face[- ]to[- ]face|visited|ran into|bumped into|sat down|sat with|dropped (?:by|off|in)|stopped by|shook hands|at (?:her|his|their|\uE000+['’]s) office|on-?site|caught up over|came by|walk with|introduced myself|saw|see me|handed)\b/,
  ],
];

const applications: Meanings<Channel> = words.filter(([channel]) => channel === 'portal');

export function channelOf(text: string, isApplication: boolean): Piece<Channel> | undefined {
  const portal = isApplication ? firstOf(text, applications) : undefined;
  return (
    portal ??
    earliestOf(text, plain) ??
    earliestOf(
      text.replaceAll(
        /\b(?:business cards?|(?:his|her|their|\uE000+['’]s) e-?mail(?: address)?|prefers? e-?mail)\b/gi,
        (found) => '#'.repeat(found.length),
      ),
      words,
    )
  );
}

const outcomes: Meanings<CallOutcome> = [
  [
    'voicemail',
    pattern(
      String.raw`\b(?:voice ?mails?|vm|answering machine|left (?:an? |him |her |them |{P} )?(?:a |another )?(?:long |short |quick |detailed )?(?:message|msg|vm)|left word with)\b`,
    ),
  ],
  [
    'no-answer',
    pattern(
      String.raw`\b(?:no answer|(?:did|does)(?: not|n['’]?t) (?:answer|pick(?:ed)? up)|not pick(?:ing)? up|rang out|no one (?:answered|picked up)|nobody (?:answered|picked up)|could(?: not|n['’]?t) (?:reach|get (?:through|hold))|line (?:was )?(?:busy|engaged)|engaged|busy signal|got no answer|no pick ?up|unanswered|kept ringing|no luck reaching)\b`,
    ),
  ],
  [
    'reached',
    pattern(
      String.raw`\b(?:reached (?:him|her|them|{P})|got (?:through|hold of)|spoke|talked|picked up|answered|chatted|had a [^,;.]{0,20}(?:call|chat)|(?:called|rang|phoned) (?:me|us)|call with|we (?:agreed|talked|spoke|discussed)|good (?:call|chat|talk)|long (?:call|chat|talk)|quick (?:call|chat|talk)|(?:he|she|they) (?:said|told|asked|promised|suggested|offered|agreed|wants|will|was|is|confirmed|mentioned))\b|\bphone (?:call|chat)\b|(?:{P}|{O}) (?:called|rang|phoned)\b(?! {P})`,
    ),
  ],
];

export function outcomeOf(text: string): Piece<CallOutcome> | undefined {
  return firstOf(text, outcomes);
}

/** What came in from somebody else. */
const incoming = pattern(
  String.raw`\b(?:e-?mail|message|msg|text|letter|note|card|reply|inmail|intro|introduction|linked ?in message|voice ?mail|vm|request|invit(?:e|ation)|answer|rejection|offer|news|response|call) (?:back )?(?:came )?from\b|` +
    String.raw`(?:{P}|{O}|\b(?:he|she|they|recruiter|hr|manager))(?: [^,;.\uE000]{0,25})? ?\b(?:e-?mailed|wrote|texted|messaged|replied|responded|answered|got back|left (?:me )?an? (?:voice ?mail|message|vm)|sent me an? (?:e-?mail|note|message|text|letter|card)|accepted|declined|rejected|turned (?:me|it) down|said (?:yes|no)|offered me|wrote back|reached out|connected with me|confirmed by)\b|` +
    String.raw`\b(?:heard (?:back )?from|received|rejected by|turned down by|got (?:an?|the|my) (?:[^,;.]{0,15} )?(?:e-?mail|reply|rejection|offer|note|letter|message|text|voice ?mail|response|invitation|card|call)|they (?:rejected|offered|declined|replied|wrote|e-?mailed|went with)|form (?:e-?mail|letter))\b`,
);

export function isIncoming(text: string): Piece<Direction> | undefined {
  return firstOf(text, [['in', incoming]]);
}
