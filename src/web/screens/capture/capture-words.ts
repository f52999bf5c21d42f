/** The words of capture, ready for translation. */

import type { Part } from '../../../core/capture/understanding.ts';
import type { IntentKind } from '../../../core/facts/intent.ts';
import type { MeetingKind } from '../../../core/facts/meeting.ts';
import type { Verdict } from '../../../core/facts/touch.ts';
import { counted } from '../../words/due-words.ts';

const parts: Readonly<Record<Part, string>> = {
  with: 'With',
  referrer: 'From',
  referred: 'To',
  mentioned: 'Spoken of',
};
const intents: Readonly<Record<IntentKind, string>> = {
  informational: 'an informational interview',
  reconnect: 'to be in touch again',
};
const meetings: Readonly<Record<MeetingKind, string>> = {
  informational: 'Informational interview',
  interview: 'Job interview',
  'catch-up': 'Meeting',
  group: 'Group meeting',
};
const verdicts: Readonly<Record<Verdict, string>> = { yes: 'they said yes', no: 'they said no' };

export const captureWords = {
  title: 'What happened?',
  placeholder: 'Met Ana Ruiz of Northwind at the HR mixer, promised her the benefits article by Friday',
  lineHint: 'Enter logs it.',
  meant: (name: string) => `With ${name}, unless you name somebody else.`,
  read: 'Understood',
  readAloud: (chips: readonly string[]) => (chips.length === 0 ? '' : `Understood: ${chips.join('; ')}.`),
  noneRead: 'Nothing here is kept yet. Say with whom, and what happened or is planned, or add it below.',
  noteKept: 'Kept as a note, word for word:',
  noReading:
    'The line cannot be understood just now. It is not lost; add what matters below, or try again in a moment.',
  offline: 'Sundown does not answer. The line will be kept on this device and understood later.',
  roles: {
    person: 'With',
    happening: 'What',
    organization: 'At',
    opportunity: 'Position',
    when: 'When',
    promise: 'Promised',
    referral: 'Referral',
    meeting: 'To meet',
    intent: 'To ask',
  },
  parts,
  intents,
  meetings,
  verdicts,
  isNew: 'new',
  withCard: 'with card',
  whichOf: (count: number) => `which of ${count}?`,
  round: (round: number) => `round ${round}`,
  justNow: 'just now',
  by: (day: string) => `by ${day}`,
  sentYou: (from: string, to: string) => `${from} sent you to ${to}`,
  noDay: 'when?',
  until: (time: string) => ` to ${time}`,
  add: 'Add',
  addWhat: 'Add to this line',
  adds: {
    person: 'Person',
    happening: 'What happened',
    promise: 'Promise',
    when: 'Date and time',
    organization: 'Company',
    opportunity: 'Position',
    referral: 'Referral',
    meeting: 'Meeting to come',
    intent: 'Plan to ask',
  },
  save: 'Log it',
  saving: 'Logging…',
  clear: 'Start over',
  logged: 'Logged',
  owe: 'You now owe',
  oweNothing: 'Logged. It asks nothing further of you.',
  met: (count: number) => `${counted(count, 'follow-up')} met by it.`,
  undo: 'Take it back and change it',
  lineMissing: 'Say in one line what happened, such as “Called Ben, left a voicemail”.',
  unclear: 'Settle what is marked first, so that nothing is logged with the wrong person or day.',
  insist: 'Plan it longer all the same',
  notSaved: (why: string) => `Not logged. ${why}`,
  gone: 'Sundown does not answer. What you wrote is still here; try again when it runs.',
  waiting: 'Kept on this device. It is sent by itself when Sundown answers again.',
  keptLine: 'Kept on this device. It is understood when Sundown answers again, and you look at it before it is logged.',
} as const;
