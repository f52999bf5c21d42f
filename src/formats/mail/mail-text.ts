/** What a mail says in short: its own words, without what it answers to and without signatures. */

import PostalMime from 'postal-mime';
import { plainText } from '../text/plain-text.ts';
import { wordsOfHtml } from '../text/words-of-html.ts';

/** So much of a mail is read for its text; what follows are attachments. */
export const textBytes = 48 * 1024;
const longestText = 1_000;
const mostSearched = 20_000;

/** Where the words of others begin, as mail programs mark it in several languages. */
const others: readonly RegExp[] = [
  /^-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|message d'origine|mensaje original)/i,
  /^_{10,}$/,
  /^(?:on|am|le|el|il) .{4,200}(?:wrote|schrieb|a écrit|escribió|ha scritto)\s*:?\s*$/i,
  /^(?:from|von|de|da): .{1,200}$/i,
  /^>/,
  /^-- ?$/,
  /^(?:sent from my |von meinem .{1,40} gesendet|get outlook for )/i,
];

/** Empty where there is none, or none that can be read. @param mail its head and the beginning of its body. */
export async function mailText(mail: Uint8Array): Promise<string> {
  try {
    const { text, html } = await PostalMime.parse(mail, { maxNestingDepth: 20, maxRfc822NestingDepth: 0 });
    return ownWords(plainText(text ?? wordsOfHtml(html ?? '')).slice(0, mostSearched));
  } catch {
    return '';
  }
}

function ownWords(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const end = lines.findIndex((line, index) => isOthers(line) || isOthers(`${line} ${lines[index + 1] ?? ''}`));
  const words = (end < 0 ? lines : lines.slice(0, end))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return words.length > longestText ? `${words.slice(0, longestText).toWellFormed()}…` : words;
}

function isOthers(line: string): boolean {
  return others.some((pattern) => pattern.test(line));
}
