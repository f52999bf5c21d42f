/** A touch in a few words for the history: "a call with Ana Ruiz", "an application for Analyst". */

import type { Touch } from '../../core/facts/touch.ts';
import { group, opportunity, type Part, people } from './parts.ts';

type Told = Pick<Touch, 'people' | 'channel' | 'direction'> &
  Partial<Pick<Touch, 'outcome' | 'occasion' | 'opportunity' | 'group'>>;

export function touchParts(touch: Told): Part {
  const { occasion } = touch;
  if (occasion === 'application') return ['an application', about(touch)];
  if (occasion === 'inquiry') return ['an inquiry', about(touch)];
  if (occasion === 'interview') return ['an interview', joined(' with ', touch), about(touch)];
  if (occasion === 'informational') return ['an informational interview', joined(' with ', touch)];
  if (occasion === 'event') return ['an event', joined(' where you met ', touch)];
  const { noun, between } = wayOf(touch);
  return [noun, touch.people.length > 0 ? joined(between, touch) : about(touch)];
}

/** To nobody known where it was sent to a place; of these the position or the group is told. */
function joined(word: string, touch: Told): Part {
  return touch.people.length === 0 ? '' : [word, people(touch.people)];
}

function about(touch: Told): Part {
  if (touch.opportunity !== undefined) return [' for ', opportunity(touch.opportunity)];
  if (touch.group !== undefined) return [' with ', group(touch.group)];
  return '';
}

const nouns: Readonly<Record<Touch['channel'], string>> = {
  email: 'an e-mail',
  phone: 'a call',
  text: 'a text message',
  linkedin: 'a LinkedIn message',
  note: 'a handwritten note',
  letter: 'a letter',
  card: 'a card',
  gift: 'a gift',
  'in-person': 'a talk',
  video: 'a video call',
  portal: 'a message on a portal',
  task: 'a task',
};

const betweens: Readonly<Record<Touch['direction'], string>> = { out: ' to ', in: ' from ', both: ' with ' };

function wayOf({ channel, direction, outcome }: Told): { readonly noun: string; readonly between: string } {
  if (outcome === 'voicemail') return { noun: 'a voicemail', between: betweens[direction] };
  if (outcome === 'no-answer') return { noun: 'an unanswered call', between: ' to ' };
  const isTask = channel === 'task';
  return { noun: nouns[channel], between: isTask ? ' about ' : betweens[direction] };
}
