/** The words of a follow-up and of what one does about it, ready for translation. */

export const rowWords = {
  done: 'Done',
  words: 'Words',
  snooze: 'Snooze',
  skip: 'Skip',
  atRisk: 'At risk',
  whyOpen: (codes: string) =>
    codes === '' ? 'Why, by a playbook of yours' : `Why, by ${codes.includes(' ') ? 'rules' : 'rule'} ${codes}`,
  yours: 'yours',
  changes: 'What would change it',
  lapses: (day: string) => `If left undone it lapses after ${day}.`,
  source: (source: string) => `From ${source}.`,
  toMeeting: 'To its page',
  about: (names: readonly string[]) => names.join(' · '),
} as const;

export const doneWords = {
  how: 'How?',
  callOutcome: 'How did the call go?',
  verdict: 'Was there a definite answer?',
  verdicts: { none: 'Not yet', yes: 'A yes', no: 'A no' },
  alsoServes: 'The same contact also serves',
  summary: 'What was said (a line for your card)',
  save: 'Save',
  cancel: 'Cancel',
} as const;

export const writeWords = {
  notes: 'Your notes on the talk',
  address: 'Postal address, as it goes on the envelope',
  research: 'What you found out about them',
  save: 'Write it down',
  doneAnyway: 'It is written elsewhere',
} as const;

export const snoozeWords = {
  title: 'Snooze until',
  tomorrow: 'Tomorrow',
  inThreeDays: 'In 3 days',
  nextWeek: 'Next week',
  pick: 'Another day',
  save: 'Snooze',
  cancel: 'Cancel',
} as const;

export const skipWords = {
  title: 'Skip it',
  reason: 'Reason (you will see it in the history)',
  skip: 'Skip this step',
  retire: 'Retire the whole matter',
  retireNote: 'Retiring ends every step of this matter; skipping only this one.',
  cancel: 'Cancel',
} as const;

export const toastWords = {
  done: (what: string) => `Done · ${what}`,
  /** Adds the first thing that follows, and how many more. */
  withNext: (text: string, [first, ...more]: readonly string[]) =>
    first === undefined ? text : `${text} Next: ${first}${more.length === 0 ? '' : `, and ${more.length} more`}`,
  noAnswer: 'Noted that nobody answered. It comes up again on the next business day.',
  snoozed: (day: string) => `Snoozed: it comes up again ${day}`,
  skipped: 'Skipped',
  retired: 'Retired: this matter owes nothing more',
} as const;

export const notSentWords = {
  notSaved: (why: string) => `Not saved. ${why}`,
  goneShort: 'Sundown does not answer. Nothing was lost; try again when it runs.',
} as const;
