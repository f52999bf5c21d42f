/** What was written, as a summary holds it; only where the owner asked for it. */

import { plainText } from '../text/plain-text.ts';
import { wordsOfHtml } from '../text/words-of-html.ts';
import type { Message } from './messages.ts';

const longestSummary = 20_000;

/** `whose` names the writer. */
export function messageWords(messages: readonly Message[], whose: (message: Message) => string): string {
  const said = messages.map((message) => {
    const words = [message.subject, plain(message.content)].filter((part) => part !== '');
    return words.length === 0 ? '' : `${whose(message)}: ${words.join('\n')}`;
  });
  return shortened(said.filter((each) => each !== '').join('\n'));
}

export function withWords(what: string, words: string): string {
  return words === '' ? what : shortened(`${what}:\n${words}`);
}

function shortened(text: string): string {
  return text.length <= longestSummary ? text : `${text.slice(0, longestSummary - 1).toWellFormed()}…`;
}

/** Some messages come as the mark-up of a web page. */
function plain(content: string): string {
  const isMarkup = /<\/?(p|br|div|span|a|strong|em|li|ul)\b/i.test(content);
  return isMarkup
    ? plainText(wordsOfHtml(content))
        .replace(/\n{3,}/g, '\n\n')
        .trim()
    : content;
}
