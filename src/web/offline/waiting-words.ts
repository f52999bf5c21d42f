/** The words of what waits on this device, ready for translation. */

import { counted } from '../words/due-words.ts';

export const waitingWords = {
  title: 'Waiting on this device',
  lead: 'Nothing here is lost. It goes out by itself, in this order, as soon as Sundown answers.',
  nothing: 'Nothing waits. Everything is with Sundown.',
  since: (day: string) => `Done ${day}`,
  takeBack: 'Take it back',
  takeBackOf: (what: string) => `Take it back: ${what}`,
  sentAlready: 'It had gone out already. Undo it from the History.',
  refusedTitle: 'Could not be carried out',
  refusedLead:
    'Sundown took each of these for what it is and said no. Nothing was merged; say what shall become of it.',
  asked: 'You asked',
  stands: 'What stands now',
  tryAgain: 'Try again',
  insist: 'Log it all the same',
  drop: 'Drop it',
  copy: 'Copy the text',
  copied: 'Copied',
  holdsUp: (count: number) =>
    `${counted(count, 'other thing')} further down ${count === 1 ? 'waits' : 'wait'} for this one.`,
  waitsFor: 'Waits for something above that could not be carried out.',
  linesTitle: 'Lines to look at',
  linesLead: 'Sundown understands a line when it answers. Nothing is logged before you have looked at it.',
  look: 'Look at it',
  lookAt: (line: string) => `Look at it: ${line}`,
  dropLine: 'Drop the line',
  sent: (count: number) => `${counted(count, 'thing')} that waited ${count === 1 ? 'has' : 'have'} gone out.`,
  kept: (text: string) => `${text} · waits on this device until Sundown is back`,
  keptShort: 'Kept on this device. It goes out when Sundown is back; what you owe by it is worked out then.',
  takenBack: 'Taken back before it was sent',
  undoing: (what: string) => `Undo · ${what}`,
  undoWaits: 'The undoing waits on this device until Sundown is back',
  endedElsewhere: 'It was settled elsewhere in the meantime. What you wrote is kept; say what shall become of it.',
  onRow: 'Waits to be sent',
  stale: 'What you wanted to change was changed elsewhere in the meantime.',
  gone: 'It is no longer in the notebook: it was removed or forgotten elsewhere.',
  ended: 'It was settled elsewhere in the meantime.',
} as const;
