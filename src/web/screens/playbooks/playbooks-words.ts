/** The words of the playbooks' screens, ready for translation. */

import type { Answered } from '../../client/client.ts';
import { counted } from '../../words/due-words.ts';

type Consequences = Answered['changePlaybook']['consequences'];
type Standing = Answered['showPlaybook']['standing'];

export const playbooksWords = {
  title: 'Playbooks',
  lead: 'Each says what you owe after something has happened, by when, and when to stop. Change a number, or write one of your own; you see what it would change before it counts.',
  add: 'Write your own',
  standing: { ours: '', changed: 'Yours', own: 'Your own' } satisfies Record<Standing, string>,
  running: (count: number) => (count === 0 ? 'Nothing under way' : `${count} under way`),
  steps: (count: number) => counted(count, 'step'),
  loading: 'Fetching the playbooks…',
  stale: 'Sundown does not answer; this is how the playbooks stood a moment ago. Nothing was lost.',
  groups: {
    happened: 'When something has happened',
    meant: 'When you mean to do something',
    season: 'By the calendar',
  },
} as const;

export const playbookWords = {
  back: 'All playbooks',
  inWords: 'In plain words',
  numbersHint: 'The underlined numbers can be changed where they stand.',
  ends: 'How it ends',
  rules: (codes: string) => `The rules behind this: ${codes}`,
  noRules: 'Yours, after no rule of the book',
  source: (source: string) => `From ${source}`,
  running: (count: number) =>
    count === 0 ? 'Nothing is under way by it.' : `${counted(count, 'run')} under way by it.`,
  number: (said: string, what: string) => `${said}: change this (${what})`,
  less: (unit: string) => `Fewer ${unit}`,
  more: (unit: string) => `More ${unit}`,
  value: (unit: string, min: number, max: number) => `How many ${unit}, ${min} to ${max}`,
  day: 'Day',
  month: 'Month',
  outside: (min: number, max: number) =>
    min === max ? `Only ${min} fits here.` : `A whole number from ${min} to ${max}.`,
  beginning: 'the beginning',
  silence: 'silence',
  differences: 'What you changed',
  ours: 'As shipped',
  yours: 'Yours',
  restore: 'Restore ours',
  restoreTitle: 'Plan by our version again?',
  restoreNote: 'Your numbers are given up; undo brings them back. Below is what that would change.',
  restoreSure: 'Yes, restore it',
  edit: 'Edit all of it',
  remove: 'Remove it',
  removeTitle: 'Remove this playbook?',
  removeNote: 'What was done stays in your history; what it still owes goes. Undo brings it back.',
  removeSure: 'Yes, remove it',
  cancel: 'Keep it',
  unsaved: 'Not saved yet: nothing counts until you save.',
  kept: 'Kept from before: not saved yet.',
  discard: 'Discard',
  save: 'Save',
  saving: 'Saving…',
  saved: (title: string, consequences: Consequences) => `Saved “${title}”. ${movedWords(consequences)}`,
  restored: (title: string, consequences: Consequences) =>
    `“${title}” is as shipped again. ${movedWords(consequences)}`,
  removed: (title: string, consequences: Consequences) => `Removed “${title}”. ${movedWords(consequences)}`,
  notSaved: (why: string) => `Not saved. ${why}`,
  gone: 'Sundown does not answer. Nothing was lost; try again when it runs.',
  loading: 'Fetching the playbook…',
} as const;

export const conflictWords = {
  title: 'This playbook was changed meanwhile',
  what: 'Somebody saved another version while you were at it, perhaps you, in another window. Nothing of yours is lost: say which counts.',
  there: 'As it stands now',
  mine: 'As you want it',
  keepMine: 'Save mine over it',
  takeTheirs: 'Take what stands there',
} as const;

export const rehearsalWords = {
  title: 'What would come due',
  lead: 'Played on your own facts, as if nobody answered and you did every step on the day on which it is due.',
  weeks: 'How far to look',
  weeksOf: (weeks: number) => `${weeks} weeks`,
  playing: 'Playing it through…',
  unfinished: 'As soon as it holds together, you see here what it would change.',
  summary: ({ moved, added, gone }: Answered['rehearsePlaybook']['counts']) =>
    numbered([
      [moved, 'would move'],
      [added, 'would be new'],
      [gone, 'would go'],
    ]) ?? 'Nothing would come due otherwise in this time.',
  marks: { added: 'New', gone: 'Gone', moved: 'Moved', same: 'As before' },
  from: (day: string) => `was due ${day}`,
  more: (count: number) => `and ${count} more`,
  same: (count: number) =>
    count === 1 ? 'Show the one that stays as it is' : `Show the ${count} that stay as they are`,
  hideSame: 'Show only what changes',
  fault: (why: string) => `It could not be played through. ${why}`,
} as const;

export const playbookFaults = {
  gone: {
    title: 'Sundown does not answer',
    what: 'The page cannot reach the Sundown program. Nothing was lost: your playbooks are in your notebook.',
    step: 'Start it again in its folder with npm start, then try again.',
  },
  broken: {
    title: 'The playbooks could not be opened',
    what: 'Sundown met a fault of its own. Nothing was lost: your facts are untouched.',
    step: 'Try again. If it stays, npx sundown doctor tells what is wrong.',
  },
  missing: {
    title: 'There is no such playbook',
    what: 'It may have been removed, here or in another window. What was done by it stays in your history.',
    step: 'Look at those that are there.',
  },
  again: 'Try again',
} as const;

/** "12 follow-ups moved, 3 new, 1 gone." */
function movedWords({ moved, created, withdrawn }: Consequences): string {
  return (
    numbered([
      [moved.length, 'moved'],
      [created.length, 'new'],
      [withdrawn.length, 'gone'],
    ]) ?? 'Nothing that you owe changes by it now.'
  );
}

/** The first is counted in follow-ups, the others follow it; undefined where there are none. */
function numbered(counts: readonly (readonly [number, string])[]): string | undefined {
  const said = counts
    .filter(([count]) => count > 0)
    .map(([count, what], index) => `${index === 0 ? counted(count, 'follow-up') : count} ${what}`);
  return said.length === 0 ? undefined : `${said.join(', ')}.`;
}
