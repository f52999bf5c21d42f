/** What each command says in the history, for people to read; all of it here, ready for translation. */

import { threadOf } from '../../core/engine/ledger.ts';
import type { RecallGrade } from '../../core/facts/recall.ts';
import type { Referral } from '../../core/facts/referral.ts';
import { scriptFor } from '../../core/scripts/all-scripts.ts';
import type { Answer, CommandName } from '../sentence.ts';
import { playbookWords, stepWords } from './key-words.ts';
import { group, opportunity, organization, type Part, people, person, thread } from './parts.ts';
import { factBefore, fieldsOf, type Telling } from './telling.ts';
import { touchParts } from './touch-parts.ts';

type Tellings = { readonly [Name in CommandName]?: Telling<Name> };

export const tellings: Tellings = {
  addOrganization: ({ asked }) => `Added ${asked.name}`,
  addPerson: ({ asked }) => `Added ${asked.name}`,
  addPlaybook: ({ asked }) => `Added the playbook “${asked.playbook.title}”`,
  askPerson: ({ asked }) =>
    asked.kind === 'informational'
      ? ['Planned to ask ', person(asked.person), ' for an informational interview']
      : ['Planned to be in touch with ', person(asked.person), ' again'],
  cancelMeeting: (told) => ['Cancelled the ', meetingParts(factBefore(told, 'meeting', told.asked.id))],
  changePlaybook: ({ asked }) => `Changed the playbook “${asked.playbook.title}”`,
  changeScript: ({ asked }) => `Changed the words “${scriptTitle(asked.script)}”`,
  changeSettings: ({ asked }) => `Changed the settings${fieldsOf(asked.changes)}`,
  correctTouch: (told) => ['Corrected ', touchBefore(told), fieldsOf(told.asked.changes)],
  dismissAdvice: ({ asked }) => ['Dismissed advice', ...adviceParts(asked.key)],
  editGroup: ({ asked }) => ['Changed ', group(asked.id), fieldsOf(asked.changes)],
  editMeeting: (told) => [
    'Changed the ',
    meetingParts(factBefore(told, 'meeting', told.asked.id)),
    fieldsOf(told.asked.changes),
  ],
  editOpportunity: ({ asked }) => ['Changed ', opportunity(asked.id), fieldsOf(asked.changes)],
  editOrganization: ({ asked }) => ['Changed ', organization(asked.id), fieldsOf(asked.changes)],
  editPeople: ({ asked }) => [
    'Changed the cards of ',
    people(asked.people.map(({ id }) => id)),
    fieldsOf(asked.changes),
  ],
  editPerson: ({ asked }) => ['Changed the card of ', person(asked.id), fieldsOf(asked.changes)],
  editReferral: (told) => ['Corrected that ', referralParts(factBefore(told, 'referral', told.asked.id))],
  endSearch: (told) => `Ended the search${goalOf(factBefore(told, 'search', told.asked.id))}`,
  forgetPerson: () => 'Forgot a person for good',
  importNotebook: ({ answer }) => `Imported a notebook file: ${records(answer.added)} added`,
  importFile: ({ asked, answer }) => `Imported ${asked.fileName}: ${importedWords(answer)}`,
  joinGroup: ({ asked }) => ['Joined ', group(asked.id)],
  leaveGroup: ({ asked }) => ['Left ', group(asked.id)],
  liftStop: ({ asked }) => ['Lifted the stop on ', person(asked.id)],
  logTouch: ({ asked }) => ['Logged ', touchParts(asked)],
  markDone: ({ asked }) => ['Marked done for ', thread(threadOf(asked.key)), `: ${stepWords(asked.key)}`],
  mergePeople: (told) => [
    'Merged ',
    person(told.asked.id),
    ` with a second card${nameOf(factBefore(told, 'person', told.asked.other.id))}`,
  ],
  moveOpportunity: ({ asked }) => ['Moved ', opportunity(asked.id), ` to ${asked.stage}`],
  noteGroup: ({ asked }) => `Noted the group ${asked.name}`,
  openOpportunity: ({ asked }) => `Added the position ${asked.title}`,
  openSample: () => 'Opened the sample notebook',
  recallFace: ({ asked }) => ['Faces: ', person(asked.person), recallWords[asked.grade]],
  recordReferral: ({ asked }) => ['Noted that ', referralParts(asked)],
  removeOpportunity: (told) =>
    `Took out the position ${factBefore(told, 'opportunity', told.asked.id)?.title ?? ''}`.trimEnd(),
  removePlaybook: (told) => `Removed the playbook${titleOf(factBefore(told, 'playbook', told.asked.id))}`,
  removeReferral: (told) => ['Took out that ', referralParts(factBefore(told, 'referral', told.asked.id))],
  removeTouch: (told) => ['Took out ', touchBefore(told)],
  restorePlaybook: ({ answer }) => `Restored the playbook “${answer.shown.playbook.title}”`,
  restoreScript: ({ answer }) => `Restored the words “${scriptTitle(answer.removed.script)}”`,
  retireThread: ({ asked }) => ['Retired: ', playbookWords(asked.thread), ', ', thread(asked.thread), becauseOf(asked)],
  scheduleMeeting: ({ asked }) => ['Scheduled a ', meetingParts(asked)],
  settleOpportunity: ({ asked }) =>
    asked.verdict === null
      ? ['Opened ', opportunity(asked.id), ' again']
      : ['Settled ', opportunity(asked.id), `: ${asked.verdict}`],
  skipFollowUp: ({ asked }) => [
    'Skipped for ',
    thread(threadOf(asked.key)),
    `: ${stepWords(asked.key)}${becauseOf(asked)}`,
  ],
  snoozeFollowUp: ({ asked }) => [
    'Snoozed for ',
    thread(threadOf(asked.key)),
    `: ${stepWords(asked.key)}${becauseOf(asked)}`,
  ],
  startSearch: ({ asked }) => `Started the search${goalOf(asked)}`,
  stopPerson: ({ asked }) => ['Stopped contact with ', person(asked.id)],
  tellApart: ({ asked }) => ['Told apart ', person(asked.id), ' and ', person(asked.from)],
  tellLine: ({ asked, answer }) => {
    if (asked.line.trim() !== '') return `Logged a line: ${asked.line}`;
    if (answer.touch !== undefined) return ['Logged ', touchParts(answer.touch)];
    return ['Wrote down the card of ', people(answer.people.map(({ id }) => id))];
  },
  throwSampleAway: () => 'Threw the sample notebook away',
  undoCommand: ({ answer }) => answer.said,
  wakeThread: ({ asked }) => ['Woke from the holding file: ', playbookWords(asked.thread), ', ', thread(asked.thread)],
};

/** Of advice about a thread, whom or what that is about. */
function adviceParts(key: string): readonly Part[] {
  const about = threadOf(key);
  if (about.startsWith('landed/')) return [' about ', opportunity(about.slice('landed/'.length))];
  const isAboutThread = !about.startsWith('advice/') && !about.startsWith('meeting/');
  return isAboutThread ? [' about ', thread(about)] : [];
}

const recallWords: Readonly<Record<RecallGrade, string>> = {
  again: ' did not come to mind',
  hard: ' came to mind slowly',
  good: ' came to mind',
  easy: ' came to mind at once',
};

/** The owner's own words for a decision, which are asked for so that they can be read here. */
function becauseOf({ reason }: { readonly reason?: string }): string {
  return reason === undefined ? '' : ` (${reason})`;
}

function scriptTitle(script: string): string {
  return scriptFor({ script })?.title ?? script;
}

function titleOf(playbook: { readonly title: string } | undefined): string {
  return playbook === undefined ? '' : ` “${playbook.title}”`;
}

function nameOf(one: { readonly name: string } | undefined): string {
  return one === undefined ? '' : ` (${one.name})`;
}

const meetingWords = {
  informational: 'informational interview',
  interview: 'interview',
  'catch-up': 'meeting',
  group: 'group meeting',
} as const;

function meetingParts(
  meeting: { readonly kind: keyof typeof meetingWords; readonly people: readonly string[] } | undefined,
): Part {
  if (meeting === undefined) return 'meeting';
  const words = meetingWords[meeting.kind];
  return meeting.people.length === 0 ? words : [words, ' with ', people(meeting.people)];
}

function referralParts(referral: Pick<Referral, 'from' | 'to'> | undefined): Part {
  if (referral === undefined) return 'somebody sent you to somebody';
  return [person(referral.from), ' sent you to ', person(referral.to)];
}

function touchBefore(told: Parameters<typeof factBefore>[0] & { readonly asked: { readonly id: string } }): Part {
  const touch = factBefore(told, 'touch', told.asked.id);
  return touch === undefined ? 'a touch' : touchParts(touch);
}

function goalOf(search: { readonly goal: string } | undefined): string {
  return search === undefined ? '' : `: ${search.goal}`;
}

function importedWords({ people: { added, completed }, touches, meetings }: Answer<'importFile'>): string {
  const counts: readonly (readonly [number, string])[] = [
    [added, added === 1 ? 'person added' : 'people added'],
    [completed, 'completed'],
    [touches.added, touches.added === 1 ? 'touch' : 'touches'],
    [meetings.added, meetings.added === 1 ? 'meeting' : 'meetings'],
    [touches.changed + meetings.changed, 'brought up to date'],
  ];
  const words = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return words.length === 0 ? 'nothing new' : words.join(', ');
}

function records(count: number): string {
  return count === 1 ? '1 record' : `${count} records`;
}
