/** What can have happened, in plain words, and what each means as a touch. In the order in which people look for it. */

import type { CallOutcome, Channel, Direction, Occasion } from '../../core/facts/touch.ts';

export interface Happening {
  readonly id: string;
  readonly words: string;
  readonly direction: Direction;
  readonly occasion?: Occasion;
  /** The first is meant unless the owner says otherwise. */
  readonly channels: readonly [Channel, ...Channel[]];
  readonly outcome?: CallOutcome;
  /** The position matters: it is asked for. */
  readonly aboutPosition?: true;
  /** Needs nobody: an application may go to a company. */
  readonly toNobody?: true;
}

export const happenings = [
  { id: 'event', words: 'Met at an event', direction: 'both', occasion: 'event', channels: ['in-person', 'video'] },
  {
    id: 'interview',
    words: 'Had a job interview',
    direction: 'both',
    occasion: 'interview',
    channels: ['in-person', 'video', 'phone'],
    aboutPosition: true,
  },
  {
    id: 'informational',
    words: 'Had an informational interview',
    direction: 'both',
    occasion: 'informational',
    channels: ['in-person', 'video', 'phone'],
  },
  {
    id: 'application',
    words: 'Applied for a position',
    direction: 'out',
    occasion: 'application',
    channels: ['portal', 'email', 'letter'],
    aboutPosition: true,
    toNobody: true,
  },
  {
    id: 'inquiry',
    words: 'Asked about a position',
    direction: 'out',
    occasion: 'inquiry',
    channels: ['email', 'phone', 'linkedin'],
    aboutPosition: true,
    toNobody: true,
  },
  { id: 'talked', words: 'Talked by phone', direction: 'both', channels: ['phone'], outcome: 'reached' },
  { id: 'met', words: 'Met for a talk', direction: 'both', channels: ['in-person', 'video'] },
  {
    id: 'wrote',
    words: 'Wrote to them',
    direction: 'out',
    channels: ['email', 'note', 'linkedin', 'text', 'letter', 'card'],
  },
  { id: 'voicemail', words: 'Left a voicemail', direction: 'out', channels: ['phone'], outcome: 'voicemail' },
  {
    id: 'no-answer',
    words: 'Called, no answer',
    direction: 'out',
    channels: ['phone'],
    outcome: 'no-answer',
  },
  {
    id: 'heard',
    words: 'Heard from them',
    direction: 'in',
    channels: ['email', 'phone', 'linkedin', 'text', 'letter'],
  },
] as const satisfies readonly [Happening, ...Happening[]];

export type HappeningId = (typeof happenings)[number]['id'];

export function happeningOf(id: HappeningId): Happening {
  return happenings.find((known) => known.id === id) ?? happenings[0];
}
