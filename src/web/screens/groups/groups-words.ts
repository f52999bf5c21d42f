/** The words of the Groups screen, ready for translation. */

import type { GroupKind } from '../../../core/facts/group.ts';
import type { GroupState } from '../../../contract/group-states.ts';
import { counted } from '../../words/due-words.ts';

export const groupsWords = {
  title: 'Groups',
  lead: 'Find the few people in a group who fit you, and be seen to take part. A name on the list of members does nothing.',
  nudgeTitle: 'Find two',
  nudge: {
    none: 'You have noted no association yet. Two or more in your field are worth a look: ask headquarters what they offer, and talk with a few members.',
    one: 'You have noted one. Look for a second: two or more in your field give you a choice, and people who meet elsewhere.',
  },
  rule: 'F11',
  own: 'Your groups',
  left: (count: number) => `Left: ${count}`,
  next: (day: string, time: string) => `Next ${day}, ${time}`,
  attended: (count: number) => counted(count, 'meeting') + ' attended',
  owed: (count: number) => `${counted(count, 'follow-up')} to do`,
  fitting: (count: number) => (count === 1 ? '1 person fits' : `${count} people fit`),
  chapterOf: (name: string) => `Chapter of ${name}`,
  noteOwn: 'Note one of your own',
  loading: 'Looking through your groups…',
  stale: 'Sundown does not answer; this is how your groups stood a moment ago. Nothing was lost.',
  more: (count: number) => `Show ${count} more`,
} as const;

export const kindWords: Readonly<Record<GroupKind, string>> = {
  association: 'Association',
  chapter: 'Chapter',
  meetup: 'Meetup',
  alumni: 'Alumni',
};

export const stateWords: Readonly<Record<GroupState, string>> = {
  noted: 'Noted',
  joined: 'Joined',
  left: 'Left',
};

export const directoryWords = {
  title: 'Associations by occupation',
  lead: 'Real associations, written down from public knowledge. Where a website is missing, we were not sure of it.',
  occupation: 'Occupation',
  every: 'Every occupation',
  word: 'Name or word',
  wordHint: 'nurses, SHRM, welding…',
  found: (count: number) => counted(count, 'association'),
  none: 'No association here has these words. Try another word or every occupation, or note one of your own.',
  note: 'Note it',
  noteNamed: (name: string) => `Note it: ${name}`,
  noted: (name: string) => `Noted ${name}`,
  toGroup: 'Among your groups',
  toGroupNamed: (name: string) => `Among your groups: ${name}`,
  website: (site: string, name: string) => `${site}, website of ${name}, in a new tab`,
  written: (day: string) => `Written down on ${day}. Names and websites change; headquarters knows best.`,
  loading: 'Opening the directory…',
  fault: 'The directory could not be opened just now. Your own groups are above.',
  again: 'Try again',
} as const;

export const noteWords = {
  title: 'Note a group',
  name: 'Name',
  kind: 'Kind',
  parent: 'Part of',
  noParent: 'Of none',
  local: 'It has a local chapter near me',
  localHint: 'Then Sundown reminds you to talk with two of its members.',
  save: 'Note it',
  saving: 'Saving…',
  cancel: 'Never mind',
  missing: 'Give it a name.',
  saved: (name: string) => `Noted ${name}`,
} as const;

export const groupsFaults = {
  gone: {
    title: 'Sundown does not answer',
    what: 'The page cannot reach the Sundown program. Nothing was lost: your groups are in your notebook.',
    step: 'Start it again in its folder with npm start, then try again.',
  },
  broken: {
    title: 'The groups could not be shown',
    what: 'Sundown met a fault of its own. Nothing was lost: your facts are untouched.',
    step: 'Try again. If it stays, npx sundown doctor tells what is wrong.',
  },
  again: 'Try again',
} as const;
