/** The options of `sundown log`: the fields of a touch. */

import { callOutcomes, channels, directions, occasions, verdicts } from '../../core/facts/touch.ts';

const oneOf = (words: readonly string[]): string => words.join(', ');

export const logOptions = {
  channel: { type: 'string', short: 'c', value: 'CHANNEL', help: oneOf(channels) },
  direction: { type: 'string', value: 'DIRECTION', help: `${oneOf(directions)} (else as the rest suggests)` },
  outcome: { type: 'string', short: 'o', value: 'OUTCOME', help: `Of a call: ${oneOf(callOutcomes)}` },
  occasion: { type: 'string', value: 'OCCASION', help: oneOf(occasions) },
  opportunity: { type: 'string', value: 'TITLE', help: 'The position it was about: its title, part of it, or @id' },
  at: { type: 'string', value: 'WHEN', help: 'When: 2026-11-20 15:00 by your clock, or an instant (else now)' },
  ends: { type: 'string', value: 'WHEN', help: 'When it ended' },
  summary: { type: 'string', short: 's', value: 'TEXT', help: 'What it was about' },
  promise: { type: 'string', multiple: true, value: 'TEXT', help: 'What you promised; "… by 2026-11-27" for a date' },
  gave: { type: 'string', multiple: true, value: 'KIND:WHAT', help: 'What you gave, such as "article:pay survey"' },
  received: { type: 'string', multiple: true, value: 'KIND:WHAT', help: 'What you received, such as "advice:ask Bo"' },
  verdict: { type: 'string', value: 'VERDICT', help: `A definite answer: ${oneOf(verdicts)}` },
  round: { type: 'string', value: 'N', help: 'The round of an interview' },
  group: { type: 'string', value: 'NAME', help: 'The group it happened in: its name, part of it, or @id' },
  meeting: { type: 'string', value: 'ID', help: 'The meeting that it was' },
  referral: { type: 'string', value: 'ID', help: 'The referral that it follows' },
  answers: { type: 'string', multiple: true, value: 'KEY', help: 'The follow-up that it meets (else worked out)' },
  new: { type: 'boolean', help: 'Add people who are not in the notebook yet' },
} as const;
