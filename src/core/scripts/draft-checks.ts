/** What to look over before a message goes out: blanks, length, a job ask, and nothing in it for the other side. C5 J7 J12 */

import { jobAsks } from '../engine/guards/job-ask.ts';
import { linkedinLimit, type Medium } from './script.ts';

export const draftGuards = ['no-job-ask', 'value-shown', 'short-enough', 'no-blanks'] as const;
export type DraftGuard = (typeof draftGuards)[number];

export interface DraftFlag {
  readonly guard: DraftGuard;
  /** One sentence for the owner: what, and the remedy. */
  readonly text: string;
  /** Where in the draft, in UTF-16 units, `until` exclusive. */
  readonly from: number;
  readonly until: number;
}

export interface Draft {
  /** Id of the script that it began as. */
  readonly script: string;
  /** Unknown where the owner writes freely. */
  readonly medium?: Medium | undefined;
  readonly text: string;
}

/** In the order of the text; what is about the whole of it comes last. */
export function draftFlags(draft: Draft): readonly DraftFlag[] {
  const inText = [...blanksIn(draft.text), ...jobAsksIn(draft)].sort((a, b) => a.from - b.from);
  return [...inText, ...tooLong(draft), ...withoutValue(draft)];
}

/** Blanks are in square brackets on one line. */
const blank = /\[[^[\]\n]+\]/g;

function blanksIn(text: string): DraftFlag[] {
  return [...text.matchAll(blank)].map(({ 0: words, index }) => ({
    guard: 'no-blanks',
    text: `Fill in or take out: ${words.slice(1, -1)}.`,
    from: index,
    until: index + words.length,
  }));
}

/** Requests for a talk or a renewed contact, in which nobody asks for a job. */
const withoutJobAsk: ReadonlySet<string> = new Set([
  'informational-request',
  'informational-thank-you',
  'informational-agenda',
  'reconnect',
]);

function jobAsksIn({ script, text }: Draft): DraftFlag[] {
  if (!withoutJobAsk.has(script)) return [];
  return jobAsks(text).map(({ start, end, words }) => ({
    guard: 'no-job-ask',
    text: `“${words}” asks for a job. Ask for the talk, and for nothing else.`,
    from: start,
    until: end,
  }));
}

/** Words that can be said in half a minute. J7 */
const spokenWords = 100;
const wordsByMedium: Readonly<Partial<Record<Medium, number>>> = {
  email: 220,
  spoken: 130,
  voicemail: spokenWords,
  handwritten: 80,
};

function tooLong({ medium, text }: Draft): DraftFlag[] {
  const flag = (words: string): DraftFlag[] => [{ guard: 'short-enough', text: words, from: 0, until: text.length }];
  if (medium === 'linkedin' && text.length > linkedinLimit) {
    return flag(`LinkedIn takes ${linkedinLimit} characters, and this has ${text.length}.`);
  }
  const most = medium === undefined ? undefined : wordsByMedium[medium];
  const count = text.split(/\s+/).filter(Boolean).length;
  if (most === undefined || count <= most) return [];
  return flag(`${count} words are too many here: ${most} are enough. Their time is worth yours.`);
}

/** Messages in which the owner asks for something or takes up time, so that something must be in it for the other. */
const asksSomething: ReadonlySet<string> = new Set([
  'informational-request',
  'referral-call',
  'reconnect',
  'reconnect-ask',
  'touch-base',
  'thank-you-email',
  'thank-referrer',
  'report-back',
  'group-inquiry',
]);

/** Ways in which people say what they bring. English. J12 */
const valueWords = [
  /\b(?:in (?:return|turn|exchange)|of (?:use|help|interest|value) to you|useful (?:to|for) you|(?<!work )for you\b|help you|fits? you)/i,
  /\b(?:(?:glad|happy|pleased) to (?:share|help|send|introduce|offer|show|lend)|(?:share|offer|send|show|introduce) you|can share)/i,
  /\b(?:call on me|lend a hand|do for you|do something for you|repay|return the favou?r|i could help|can help|help with)/i,
  /\b(?:made me think of you|thought of you|may interest you|might interest you|you may like|you might like|enclosed|attached|here is)/i,
  /https?:\/\//i,
];

function withoutValue({ script, medium, text }: Draft): DraftFlag[] {
  if (!asksSomething.has(script) || medium === 'linkedin' || medium === 'handwritten') return [];
  // While blanks are open it is not yet said what there is for them.
  if (text.search(blank) >= 0 || valueWords.some((words) => words.test(text))) return [];
  const remedy = 'Nothing here is for them yet. Say what you can do for them, or send something of use.';
  return [{ guard: 'value-shown', text: remedy, from: 0, until: text.length }];
}
