/** What the owner promised, and by when. J6 J12 */

import type { Span } from '../../core/capture/understanding.ts';
import type { DateMention } from './dates/read-dates.ts';
import { signs } from './marks.ts';

export interface PromiseFound extends Span {
  readonly what: string;
  readonly by?: DateMention;
}

const gives =
  '(?:send|e-?mail|mail|forward|share|introduce|connect|bring|pass|get|give|lend|drop|write|look|find|check|review|put|make|text|ship|show|prepare|fax|intro|post|return|follow|have|let|ask|call)';

/** The owner is who promises: none of these follows another person, as in "she promised". */
const starts = [
  String.raw`promis(?:ed|ing|e)(?: to)?:?`,
  String.raw`(?:said|told (?:him|her|them|{P})|mentioned|agreed|offered|swore)(?: that)? i(?:['’]?d|['’]?ll| would| will| can| could)`,
  String.raw`(?:agreed|offered|volunteered) to(?= ${gives}\b)`,
  String.raw`i(?:['’]ll| will|['’]m to|['’]m going to| am to| have to| need to| must|'ve to)(?= ${gives}\b)`,
  String.raw`(?:i )?owe(?= (?:him|her|them|{P}))`,
  String.raw`(?<=^|[,;.–—-] ?|\band )(?:will|need to|have to|must|to|gonna)(?= (?:send|e-?mail|mail|forward|share|introduce|bring|lend|get (?:him|her|them|back)|drop off|put (?:him|her|them) in touch)\b)`,
].map((source) => source.replaceAll('{P}', `${signs.person}+`));

const start = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${starts.join('|')}) `, 'giu');
const isOthers = new RegExp(
  String.raw`(?:\b(?:he|she|they|who|it)(?:['’]s| has| have| also)?|${signs.person}|${signs.organization}) *$`,
  'i',
);

/** Where a clause ends: a sign, or a word that begins the next thing told. */
const end = new RegExp(
  String.raw`[;!?]|\.(?:\s|$)| [-–—] |\)|,? (?:and|but) (?=(?:i|he|she|they|we|will|then|met|also|called|${signs.person}+ (?:is|will|said))\b)|, (?=(?:i|he|she|they|we|who|then|also|met|called|and|but|${signs.person}+ (?:is|will|said|told))\b)| (?=(?:she|he|they) (?:is|was|will|said|told)\b)`,
  'iu',
);

/** @param text The line with its people and organizations marked, as long as the line. */
export function promisesIn(line: string, text: string, dates: readonly DateMention[]): readonly PromiseFound[] {
  const found: PromiseFound[] = [];
  for (const match of text.matchAll(start)) {
    const from = match.index;
    if (from < (found.at(-1)?.until ?? 0) || isOthers.test(text.slice(0, from))) continue;
    const promise = promiseAt(line, text, { from, at: from + match[0].length, dates });
    if (promise !== undefined) found.push(promise);
  }
  return found;
}

interface Beginning {
  readonly from: number;
  /** Where what is promised begins. */
  readonly at: number;
  readonly dates: readonly DateMention[];
}

function promiseAt(line: string, text: string, { from, at, dates }: Beginning): PromiseFound | undefined {
  const stop = end.exec(text.slice(at));
  const until = stop === null ? text.length : at + stop.index;
  const due = dates.filter((date) => date.from >= at && date.until <= until && date.day?.deadline !== undefined);
  const by = due.find(({ isDeadline }) => isDeadline) ?? due.at(-1);
  const what = by === undefined ? line.slice(at, until) : `${line.slice(at, by.from)} ${line.slice(by.until, until)}`;
  const bare = withoutRecipient(what, text.slice(at, until))
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s,:]+|[\s,.:(]+$/g, '');
  if (bare === '') return undefined;
  return { what: bare, from, until: from + line.slice(from, until).trimEnd().length, ...(by !== undefined && { by }) };
}

/** "Her the article" promises the article, and "Ana I'd send it" to send it; "send her the article" stays as it is. */
function withoutRecipient(what: string, text: string): string {
  const [lead = ''] =
    new RegExp(
      String.raw`^(?:(?:him|her|them|you|${signs.person}+) )?(?:that )?(?:i(?:['’]?d|['’]ll| would| will) |to )?`,
      'i',
    ).exec(text) ?? [];
  return what.slice(lead.length);
}
