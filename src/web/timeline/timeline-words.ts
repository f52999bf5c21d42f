/** The words of a timeline, ready for translation. */

import type { Occasion, Verdict } from '../../core/facts/touch.ts';
import { counted } from '../words/due-words.ts';

export const timelineWords = {
  title: 'Timeline',
  ahead: 'Ahead',
  behind: 'So far',
  nothing: 'Nothing has happened yet. Log the first touch, and what follows from it appears.',
  more: (count: number) => `Show ${counted(count, 'earlier touch').replace('touchs', 'touches')}`,
  older: (count: number) => `${count} still earlier are kept in your notebook.`,
  stillEarlier: (count: number) => `Show more of the ${count.toLocaleString('en')} that are earlier still`,
  with: 'With',
  promised: (what: string) => `You promised: ${what}`,
  by: (day: string) => `by ${day}`,
  gave: (what: string) => `You gave: ${what}`,
  received: (what: string) => `They gave: ${what}`,
} as const;

export const occasionWords: Readonly<Record<Occasion, string>> = {
  application: 'Application',
  inquiry: 'Inquiry',
  interview: 'Job interview',
  informational: 'Informational interview',
  event: 'At an event',
  meeting: 'At a meeting',
};

export const verdictWords: Readonly<Record<Verdict, string>> = { yes: 'A definite yes', no: 'A definite no' };
