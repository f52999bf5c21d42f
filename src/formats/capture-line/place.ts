/** The words for the event or the place where it happened. */

import type { Piece } from '../../core/capture/understanding.ts';
import { eventNouns } from './name-words.ts';

const event = new RegExp(
  String.raw`\b(?:at|from|during|after|to|attended|before) (?<words>(?:(?:the|an?|our|this year['’]s|their|last night['’]s|today['’]s) )?(?:[\p{L}\p{N}&'’.\uE001-]+ ){0,4}?(?:${eventNouns}))(?![\p{L}\p{N}])`,
  'diu',
);
const place =
  /\b(?:at|over at) (?<words>(?:the |her |his |their |our |an? )?[\p{L}][^,;.:()\uE000-\uE004]{1,40}?)(?= ?(?:[,;.:()\uE003\uE004]|$| (?:with|to|on|and|for|about|then|where|who|after|before|re|today|in) ))/diu;

/** @param text The line with names and dates marked. */
export function placeIn(line: string, text: string): Piece<string> | undefined {
  const found = (event.exec(text) ?? place.exec(text))?.indices?.groups?.['words'];
  if (found === undefined) return undefined;
  const [from, until] = found;
  return { value: line.slice(from, until), spans: [{ from, until }] };
}
