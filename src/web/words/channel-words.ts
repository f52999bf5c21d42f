/** How one is in touch, in plain words. */

import type { CallOutcome, Channel, Direction } from '../../core/facts/touch.ts';

/** "by phone", as part of a sentence. */
export const channelWords: Readonly<Record<Channel, string>> = {
  email: 'by e-mail',
  phone: 'by phone',
  text: 'by text message',
  linkedin: 'on LinkedIn',
  note: 'by handwritten note',
  letter: 'by letter',
  card: 'by card',
  gift: 'with a gift',
  'in-person': 'in person',
  video: 'by video',
  portal: 'through a portal',
  task: 'as a task',
};

/** What the owner says on having done it that way. */
export const channelDoneWords: Readonly<Record<Channel, string>> = {
  email: 'I e-mailed',
  phone: 'I called',
  text: 'I texted',
  linkedin: 'On LinkedIn',
  note: 'Note is in the mail',
  letter: 'Letter is in the mail',
  card: 'Card is in the mail',
  gift: 'Gift is on its way',
  'in-person': 'We met',
  video: 'We met by video',
  portal: 'Through the portal',
  task: 'Done',
};

export const outcomeWords: Readonly<Record<CallOutcome, string>> = {
  reached: 'Spoke with them',
  voicemail: 'Left a voicemail',
  'no-answer': 'No answer',
};

const talkWords: Readonly<Record<Direction, string>> = {
  both: 'Talked',
  out: 'You were in touch',
  in: 'They were in touch',
};

/** "Talked by phone", "They were in touch by e-mail". */
export function touchWords(direction: Direction, channel: Channel): string {
  return `${talkWords[direction]} ${channelWords[channel]}`;
}
