/** The words of the page of a position, ready for translation. */

import type { OutcomeVerdict } from '../../../core/facts/opportunity.ts';
import type { MeetingKind } from '../../../core/facts/meeting.ts';
import type { Answered } from '../../client/client.ts';
import { counted } from '../../words/due-words.ts';
import type { FactField } from './facts-draft.ts';

type Shown = Answered['showOpportunity'];
type Role = Shown['people'][number]['roles'][number];
type ThreadState = Shown['threads'][number]['state'];
type ThanksState = Shown['rounds'][number]['thanks'][number]['state'];

export const pageWords = {
  onTheWay: 'A position',
  loading: 'The position is on its way…',
  toBoard: 'All positions',
  edit: 'Edit',
  editLong: 'Edit the position',
  stages: 'Stage',
  moveTo: (stage: string) => `Move to ${stage}`,
  hidden: 'hidden',
  moved: (stage: string) => `Moved to ${stage}`,
  log: 'Log what happened',
  arrange: 'Arrange an interview',
  route: 'How you came to it',
  opened: 'Known since',
  search: 'Search',
  askFor: 'Ask for',
} as const;

export const findContactWords = {
  title: 'Nobody to ask for yet',
  note: 'A follow-up needs a name: the hiring manager, or somebody in HR. Ask whoever you know there, or the front desk. (T1)',
  label: 'Whom to ask for',
  save: 'Ask for them',
  saved: (name: string) => `${name} is the one to ask for`,
} as const;

export const factFieldWords: Readonly<Record<FactField, string>> = {
  title: 'Title',
  organization: 'Company',
  route: 'How you came to it',
  search: 'Search',
  contacts: 'Contacts',
  openedOn: 'Known since',
};

export const editWords = {
  noSearch: 'None',
  contactsHint: 'The first is the one to ask for.',
  addContact: 'Add somebody',
  up: (name: string) => `Ask for ${name} sooner`,
  remove: (name: string) => `Leave out ${name}`,
  first: 'ask for first',
  save: 'Save',
  saving: 'Saving…',
  cancel: 'Cancel',
  saved: 'Position saved',
  notSaved: (why: string) => `Not saved. ${why}`,
  gone: 'Sundown does not answer. What you typed is still here; try again when it runs.',
  missing: 'This position was taken out of the notebook meanwhile. What you typed is still here, for you to copy.',
} as const;

export const staleWords = {
  title: 'This position was changed meanwhile',
  note: 'Nothing you typed is lost. This is what changed; look it over, then save again.',
  nothing: 'Nothing that stands here was changed. Save again.',
  now: (value: string) => (value === '' ? 'now empty' : `now “${value}”`),
  yours: (value: string) => (value === '' ? 'You had emptied it.' : `You chose “${value}”, which will be saved.`),
  take: 'Take the new one instead',
} as const;

export const owedWords = {
  title: 'Owed and planned',
  now: 'Now',
  coming: 'Coming up',
  nothing: 'Nothing is owed about it, and nothing is coming up in the next two months.',
} as const;

export const roundWords = {
  title: 'Interviews',
  round: (count: number) => `Round ${count}`,
  with: 'with',
  noThanks: 'No thanks are owed for it.',
} as const;

export const thanksWords: Readonly<Record<ThanksState, string>> = {
  done: 'done',
  skipped: 'skipped',
  lapsed: 'too late now',
  withdrawn: 'no longer needed',
  scheduled: 'due',
  open: 'due',
  overdue: 'overdue',
};

export const threadWords = {
  title: 'Threads',
  note: 'Each is one etiquette protocol under way, or over.',
  with: 'with',
  since: (day: string) => `since ${day}`,
  wake: 'Wake it',
  wakeNamed: (title: string) => `Wake it: ${title}`,
  retire: 'Let it go',
  retireNamed: (title: string) => `Let it go: ${title}`,
  woken: 'Awake again.',
  retired: 'Retired: this matter owes nothing more',
} as const;

export const threadStateWords: Readonly<Record<ThreadState, string>> = {
  active: 'Under way',
  answered: 'They answered',
  parked: 'In the holding file',
  closed: 'Over, with a definite answer',
  stopped: 'Contact is stopped',
  superseded: 'A later interview took its place',
  completed: 'All done',
  retired: 'You let it go',
};

export const peopleWords = {
  title: 'People',
  none: 'Nobody has to do with it yet.',
  stopped: 'Do not contact',
} as const;

export const whoWords = {
  title: 'Who else do you know there?',
  elsewhere: 'works elsewhere, had to do with them',
  lastTalk: (ago: string) => `last talk ${ago}`,
  noTalk: 'no talk yet',
} as const;

export const roleWords: Readonly<Record<Role, string>> = {
  'ask-for': 'the one to ask for',
  contact: 'contact',
  interviewer: 'interviewed you',
  'sent-you': 'sent you there',
  'to-meet': 'in a meeting',
  'in-touch': 'you were in touch',
};

export const meetingWords = {
  title: 'Meetings',
  cancelled: 'cancelled',
  none: 'None arranged.',
  ahead: (kind: string) => `Meeting: ${kind}`,
} as const;

export const meetingKindWords: Readonly<Record<MeetingKind, string>> = {
  informational: 'informational interview',
  interview: 'job interview',
  'catch-up': 'catching up',
  group: 'group meeting',
};

export const historyWords = { opened: 'You learned of it' } as const;

export const logWords = {
  title: 'What happened?',
  what: 'What',
  round: 'Round',
  who: 'With whom',
  others: 'Somebody else',
  how: 'How',
  when: 'When',
  now: 'Just now',
  earlier: 'At another time',
  at: 'Date and time',
  verdict: 'Was there a definite answer?',
  verdicts: { none: 'Not yet', yes: 'A yes', no: 'A no' },
  summary: 'What was said',
  alsoMove: (stage: string) => `Move it to ${stage} as well`,
  save: 'Log it',
  saving: 'Logging…',
  cancel: 'Cancel',
  whoMissing: 'Say with whom.',
  logged: 'Logged.',
  notMoved: 'Logged. It was not moved, since it was changed elsewhere meanwhile.',
  owes: (text: string, [first, ...more]: readonly string[]) =>
    first === undefined ? text : `${text} Next: ${first}${more.length === 0 ? '' : `, and ${more.length} more`}`,
  notSaved: (why: string) => `Not logged. ${why}`,
  gone: 'Sundown does not answer. What you wrote is still here; try again when it runs.',
} as const;

export const verdictWords = {
  title: 'How it ends',
  note: 'Nothing ends before a definite answer. You see what follows before you settle it.',
  ends: {
    accepted: 'I accept',
    declined: 'I decline',
    rejected: 'They said no',
    withdrawn: 'I withdraw',
  } satisfies Readonly<Record<OutcomeVerdict, string>>,
  settledPart: 'How it ended',
  tellAll: 'Tell everyone who helped',
  reopen: 'Open it again',
  reopened: 'It is open again',
  dialog: {
    accepted: 'Accept it',
    declined: 'Decline it',
    rejected: 'They said no',
    withdrawn: 'Withdraw',
  } satisfies Readonly<Record<OutcomeVerdict, string>>,
  on: 'On which day',
  follows: 'What follows',
  looking: 'Working out what follows…',
  helped: (count: number) =>
    count === 0
      ? 'Nobody is recorded as having helped in this search, so nobody is told by letter.'
      : `${count === 1 ? '1 person' : `${count} people`} helped you. They are to hear of it, and be thanked:`,
  begins: 'You will owe:',
  besides: 'Besides, you will owe:',
  to: (names: readonly string[]) => names.join(', '),
  withdrawing: (positions: number) => `Withdraw from ${positions} other positions by e-mail, with thanks`,
  over: (count: number) => `No longer owed: ${counted(count, 'follow-up')}`,
  nothing: 'Nothing more is asked of you about it.',
  again: 'You can open it again at any time.',
  confirm: 'Settle it',
  saving: 'Settling…',
  cancel: 'Not yet',
  notSaved: (why: string) => `Not settled. ${why}`,
  changed: 'The position was changed meanwhile. Close this, look it over, and settle it again.',
  gone: 'Sundown does not answer. Nothing was settled; try again when it runs.',
  unforeseen: 'What follows could not be worked out just now. It is shown on Today once you settle it.',
} as const;

export const removeWords = {
  title: 'Opened by mistake?',
  remove: 'Take it out',
  note: 'Nothing was logged about it yet, so it can go without a trace.',
  removed: (title: string) => `${title} is taken out`,
  inUse: (touches: number, meetings: number) =>
    `It stays in your notebook, since ${[
      touches > 0 ? counted(touches, 'touch').replace('touchs', 'touches') : '',
      meetings > 0 ? counted(meetings, 'meeting') : '',
    ]
      .filter(Boolean)
      .join(' and ')} tell of it. Settle it instead.`,
} as const;

export const pageFaults = {
  goneTitle: 'Sundown does not answer',
  gone: 'The page cannot reach the Sundown program on this computer. Nothing was lost: everything you saved is in your notebook.',
  goneStep: 'Start it again in its folder with npm start. This page tries again by itself every few seconds.',
  missingTitle: 'No position is here',
  missing: 'There is no position at this address. It may have been taken out of the notebook.',
  missingStep: 'Look for it on the board.',
  brokenTitle: 'This position could not be shown',
  broken: 'Sundown met a fault of its own. Nothing was lost: your facts are untouched.',
  brokenStep: 'Try again. If it stays, npx sundown doctor tells what is wrong.',
  again: 'Try again',
  stale: 'Sundown does not answer; this is how the position stood a moment ago. Nothing was lost.',
} as const;
