/** The words of the board of positions, ready for translation. */

import { counted } from '../../words/due-words.ts';

export const boardWords = {
  title: 'Opportunities',
  count: (count: number) => counted(count, 'position'),
  some: (count: number, total: number) => `${count} of ${counted(total, 'position')}`,
  add: 'Add a position',
  addShort: 'Add',
  addRest: 'a position',
  loading: 'The board is on its way…',
  more: (shown: number, total: number) => `These are the ${shown} most urgent of ${total}.`,
  hidden: 'Hidden',
  hiddenNote:
    'Only people inside know of these. By the texts’ claim one job in five is ever advertised: whoever is known here by then goes around the pile.',
  rule: '(T11)',
  open: 'In the open',
  openNote: 'The pile has begun. Each application is followed up with somebody by name.',
  stages: 'Stages',
  stageCount: (count: number) => (count === 1 ? 'position' : 'positions'),
  none: 'Nothing here.',
  board: 'Positions by stage',
} as const;

export const cardWords = {
  askFor: 'Ask for',
  nobody: 'Nobody to ask for yet',
  quiet: (ago: string) => `last news ${ago}`,
  parked: (since: string) => `In the holding file since ${since}`,
  nothingOwed: 'Nothing is owed',
  late: 'late',
  atRisk: 'At risk',
  grip: (title: string) => `Pick up ${title}`,
  moveTo: 'Move to…',
} as const;

export const moveWords = {
  how: 'Space or Enter picks a position up. The left and right arrows choose its stage, Space or Enter puts it down, Escape puts it back.',
  lifted: (title: string, stage: string) =>
    `Picked up ${title}. It is at ${stage}. Choose a stage with the left and right arrows, put it down with Space or Enter, or press Escape.`,
  over: (stage: string, place: number, of: number) => `${stage}, stage ${place} of ${of}`,
  stays: (title: string, stage: string) => `${title} stays at ${stage}.`,
  moved: (title: string, stage: string) => `${title} moved to ${stage}`,
  dialog: (title: string) => `Move ${title} to`,
  here: 'it is here now',
  notMoved: (why: string) => `Not moved. ${why}`,
  gone: 'Sundown does not answer. The position is where it was; try again when it runs.',
  conflict: (title: string) => `“${title}” was changed elsewhere meanwhile`,
  conflictNow: (stage: string) => `It stands at ${stage} now, and was not moved.`,
  conflictSettled: 'It has been settled meanwhile, so it was not moved.',
  conflictMissing: 'It was taken out of the notebook meanwhile.',
  anyway: (stage: string) => `Move it to ${stage} all the same`,
  leave: 'Leave it there',
} as const;

export const filterWords = {
  group: 'Find positions',
  text: 'Title, company or person',
  search: 'Search',
  anySearch: 'Any search',
  over: (goal: string) => `${goal} (over)`,
  organization: 'Company',
  anyOrganization: 'Any company',
  more: 'Filters',
  chosen: (count: number) => `${count} chosen`,
  route: 'Route',
  anyRoute: 'Any route',
  noMatchTitle: 'No position is like that',
  noMatch: 'Nothing on the board meets all that you asked for.',
  clear: 'Show all positions',
} as const;

export const emptyWords = {
  title: 'No positions yet',
  text: 'Every position you sense, apply for or interview for gets a card here, from the first need that somebody mentions to the offer. Sundown then asks for the follow-ups that it owes.',
  hint: 'Or log an application or an interview: that opens its position by itself.',
} as const;

export const endedWords = {
  title: 'Ended',
  count: (count: number) => counted(count, 'position'),
  on: (day: string) => `· ${day}`,
  none: 'None of them is like that.',
} as const;

export const addWords = {
  title: 'Add a position',
  position: 'Title',
  organization: 'Company',
  stage: 'Stage',
  hidden: 'hidden',
  route: 'How you came to it',
  askFor: 'Whom to ask for',
  askForHint: 'The hiring manager or somebody in HR. You can find out later.',
  search: 'Search',
  noSearch: 'None',
  save: 'Add it',
  saving: 'Adding…',
  cancel: 'Cancel',
  added: (title: string) => `${title} is on the board`,
  notSaved: (why: string) => `Not added. ${why}`,
  gone: 'Sundown does not answer. What you typed is still here; try again when it runs.',
  known: 'Already on the board:',
} as const;

export const boardFaults = {
  gone: {
    title: 'Sundown does not answer',
    what: 'The page cannot reach the Sundown program. Nothing was lost: every position is in your notebook.',
    step: 'Start it again in its folder with npm start. This page tries again by itself every few seconds.',
  },
  broken: {
    title: 'The board could not be shown',
    what: 'Sundown met a fault of its own. Nothing was lost: your facts are untouched.',
    step: 'Try again. If it stays, npx sundown doctor tells what is wrong.',
  },
  again: 'Try again',
  stale: 'Sundown does not answer; this is how the board stood a moment ago. Nothing was lost.',
} as const;
