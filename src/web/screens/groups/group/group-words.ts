/** The words of a group's page, ready for translation. */

import type { GroupAdvice } from '../../../../contract/group-states.ts';
import type { Involvement } from '../../../../core/facts/group.ts';
import { counted } from '../../../words/due-words.ts';

export const involvementWords: Readonly<Record<Involvement, string>> = {
  member: 'Member',
  committee: 'On a committee',
  board: 'On the board',
};

export const groupWords = {
  back: 'All groups',
  loading: 'Looking up the group…',
  onTheWay: 'Group',
  stale: 'Sundown does not answer; this is how the group stood a moment ago. Nothing was lost.',
  joinedOn: (day: string) => `Joined ${day}`,
  leftOn: (day: string) => `Left ${day}`,
  notedOn: (day: string) => `Noted ${day}`,
  website: (site: string) => `${site}, the website, in a new tab`,
  join: 'I joined',
  joinAgain: 'I joined again',
  leave: 'I left',
  joined: (name: string) => `Joined ${name}`,
  leftIt: (name: string) => `Left ${name}`,
  involvement: 'How you take part',
  involvementKept: (words: string) => `Kept: ${words}`,
  local: 'It has a local chapter near me',
  localKept: 'Kept what you know of a local chapter',
  change: 'Change name',
  name: 'Name',
  nameKept: 'Name changed',
  save: 'Save',
  saving: 'Saving…',
  cancel: 'Never mind',
  owed: 'To do',
  nothingOwed: 'Nothing to do at the moment: the next step comes up by itself.',
} as const;

/** What to do, and the rule that says so. */
export const adviceWords: Readonly<
  Record<GroupAdvice, { readonly say: (fitting: number) => string; readonly rules: readonly string[] }>
> = {
  look: {
    say: () =>
      'Ask headquarters what it offers, talk with a few members, and go to one meeting before you decide anything.',
    rules: ['F11'],
  },
  join: {
    say: () => 'You have been there. If you join, join to take part, not to pay dues and watch.',
    rules: ['F12'],
  },
  'take-part': {
    say: () => 'Be seen: offer a hand, a question, a talk. After three meetings you can tell whether the people fit.',
    rules: ['F12', 'V6'],
  },
  leave: {
    say: () => 'Hardly anybody here fits you. Leave it, and spend the evening elsewhere.',
    rules: ['V6'],
  },
  stay: {
    say: (fitting) => `${fitting} people here fit. Stay, and look after those.`,
    rules: ['V6'],
  },
  'help-run': {
    say: (fitting) => `${fitting} people here fit. Join a committee or the board, so that they really know you.`,
    rules: ['V7'],
  },
};

export const memberWords = {
  title: 'People you know there',
  hint: 'Mark the two to five who fit you: those are the ones to look after.',
  none: 'Nobody yet. Whoever you meet there can be added here.',
  fits: 'Fits',
  fitsNamed: (name: string) => `Fits: ${name}`,
  change: 'Change',
  changeNamed: (name: string) => `Change: ${name}`,
  role: 'Role there',
  remove: 'Take out of this group',
  removed: (name: string) => `${name} taken out of the group`,
  kept: (name: string) => `Kept for ${name}`,
  add: 'Add people',
  addButton: 'Add them',
  added: (count: number) => (count === 1 ? 'Added 1 person' : `Added ${count} people`),
  met: 'You met at its meetings:',
  addNamed: (name: string) => `Add ${name}`,
  more: (count: number) => `Show ${count} more`,
} as const;

export const meetingWords = {
  title: 'Meetings',
  none: 'No meeting ahead that you know of.',
  schedule: 'Put it in my meetings',
  scheduleNamed: (day: string) => `Put it in my meetings: ${day}`,
  scheduled: (day: string) => `Scheduled ${day}`,
  inMeetings: 'In your meetings',
  cancelled: 'Cancelled',
  howWasIt: 'How was it?',
  wasThere: 'I was there',
  wasThereNamed: (day: string) => `I was there ${day}`,
  open: (words: string, day: string) => `${words}: ${day}`,
  time: (from: string, to: string) => `${from} to ${to}`,
  attended: (count: number) => `Attended: ${counted(count, 'meeting')}`,
  noneAttended: 'You have not noted a meeting that you were at.',
  note: 'Note a meeting I was at',
  noted: 'Meeting noted',
  when: 'When',
  who: 'Whom you talked with',
  summary: 'What was said',
  save: 'Note it',
  more: (count: number) => `Show ${count} more`,
} as const;

export const meetsWords = {
  none: 'Does it meet again and again? Say so once, and its dates stand here.',
  set: 'Say when it meets',
  change: 'Change',
  clear: 'It does not any more',
  cleared: 'Meets no more',
  saved: (rule: string) => `Kept: ${rule}`,
  title: 'When it meets',
  how: 'How often',
  weekly: 'Every so many weeks',
  monthly: 'On a day of the month',
  own: 'Another rule',
  interval: 'Every how many weeks',
  months: 'Every how many months',
  nth: 'Which one',
  nths: { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth', '-1': 'last' } as Readonly<Record<string, string>>,
  day: 'Day',
  rule: 'Rule',
  ruleHint: 'As calendars write it, RFC 5545: FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
  from: 'From',
  fromHint: 'Weeks are counted from here.',
  time: 'Time',
  minutes: 'Minutes',
  place: 'Where, or by which call',
  zone: (city: string) => `by the clock in ${city}`,
  save: 'Keep it',
  every: (unit: string, count: number) =>
    count === 1 ? `every ${unit}` : count === 2 ? `every second ${unit}` : `every ${count} ${unit}s`,
  weeklyOn: (every: string, days: string) => `${every} on ${days}`,
  at: (day: string, time: string) => `${day} at ${time}`,
  nthOf: (nth: string, day: string, every: string) => `the ${nth} ${day} of ${every}`,
  /** Without the place in the data, which the form shows by itself. */
  wrong: (fault: string) => `It ${fault.replace(/^\$\S+ /, '')}.`,
  byRule: (rule: string) => `by the rule ${rule}`,
  meets: (words: string) => `Meets ${words}`,
} as const;

export const chapterWords = {
  title: 'Chapters',
  none: 'National associations have state and local chapters, often with monthly meetings and help in the search.',
  note: 'Note a chapter',
  partOf: 'Part of',
  name: 'Name of the chapter',
  noted: (name: string) => `Noted ${name}`,
  missing: 'Give it a name.',
} as const;

export const groupFaults = {
  missingTitle: 'No such group',
  missing: 'There is no group at this address. It may have been undone, or the address may be mistyped.',
  gone: {
    title: 'Sundown does not answer',
    what: 'The page cannot reach the Sundown program. Nothing was lost: the group is in your notebook.',
    step: 'Start it again in its folder with npm start, then try again.',
  },
  broken: {
    title: 'The group could not be shown',
    what: 'Sundown met a fault of its own. Nothing was lost: your facts are untouched.',
    step: 'Try again. If it stays, npx sundown doctor tells what is wrong.',
  },
  again: 'Try again',
} as const;
