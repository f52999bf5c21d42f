/** A story in which every sentence of the contract is said once; for tests. Now is Tuesday 10 March 2026, 15:00 in Chicago. */

import { ask, at, change, command, created, fresh, threadOf } from './api-sentence.ts';
import type { Json, Sentence, Told } from './api-sentence.ts';

/** The playbook of promises as it was shown, under another title. */
function promiseCalled(told: Told, title: string): Json {
  return { ...(at(told, 'showPlaybook.playbook') as Json), title };
}

const clock = (time: string): string => `2026-03-10T${time}:00-05:00`;

/** As small as a picture can be. */
const photo = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

export const apiStory: readonly Sentence[] = [
  { operationId: 'showSettings', as: 'settings', input: () => ({}) },
  {
    operationId: 'changeSettings',
    input: (told) =>
      command({ version: at(told, 'settings.owner.version'), changes: { name: 'Kim Park', holidays: 'US' } }),
  },
  fresh('openSample', 'sample', {}),
  ask('showSample'),
  fresh('throwSampleAway', 'sample', {}),
  ask('listPlaybooks'),
  ask('showPlaybook', { id: 'promise' }),
  ask('rehearsePlaybook', (told) => ({ draft: promiseCalled(told, 'A word kept'), days: 7 })),
  fresh('changePlaybook', 'kept', (told) => ({
    id: 'promise',
    version: 0,
    playbook: promiseCalled(told, 'A word kept'),
  })),
  fresh('restorePlaybook', 'promise', (told) => ({ id: 'promise', version: at(told, 'kept.shown.version') })),
  fresh('addPlaybook', 'own', (told) => ({ playbook: { ...promiseCalled(told, 'My word'), id: 'my-word' } })),
  fresh('removePlaybook', 'gone', (told) => ({ id: 'my-word', version: at(told, 'own.shown.version') })),
  fresh('startSearch', 'search', { goal: 'A position in human resources' }),
  fresh('addOrganization', 'northwind', { id: 'northwind', name: 'Northwind' }),
  fresh('addPerson', 'ana', {
    name: 'Ana Ruiz',
    emails: ['ana@example.com'],
    organization: 'northwind',
    title: 'HR director',
  }),
  fresh('addPerson', 'bo', { id: 'bo', name: 'Bo Lind' }),
  fresh('addPerson', 'cy', { id: 'cy', name: 'Cy Young' }),
  fresh('addPerson', 'twin', { id: 'twin', name: 'Ana Ruiz', emails: ['ana@example.com'], photo }),
  fresh('editPeople', 'tagged', { people: [{ id: 'cy', version: 1 }], changes: { addTags: ['mixer'] } }),
  ask('listTags'),
  ask('findDuplicates'),
  ask('whoIsThere', { organization: 'Northwind' }),
  change('tellApart', 'bo.person', { from: 'cy' }),
  ask('previewMerge', (told) => ({ id: at(told, 'ana.person.id'), other: 'twin' })),
  {
    operationId: 'mergePeople',
    as: 'ana',
    input: (told) =>
      command({ id: at(told, 'ana.person.id'), version: 1, other: { id: 'twin', version: 1 }, choices: {} }),
  },
  change('editPerson', 'ana.person', { changes: { circle: 'active', title: null } }),
  fresh('openOpportunity', 'analyst', (told) => ({
    title: 'HR analyst',
    route: 'network',
    stage: 'need',
    contacts: [at(told, 'ana.person.id')],
    search: at(told, 'search.search.id'),
  })),
  change('editOpportunity', 'analyst.opportunity', { changes: { organization: 'northwind' } }),
  change('moveOpportunity', 'analyst.opportunity', { stage: 'interview' }),
  fresh('logTouch', 'interview', (told) => ({
    at: clock('13:00'),
    ends: clock('14:00'),
    people: [at(told, 'ana.person.id')],
    channel: 'in-person',
    direction: 'both',
    occasion: 'interview',
    opportunity: at(told, 'analyst.opportunity.id'),
    promised: [{ what: 'the benefits article', by: '2026-03-13' }],
    received: [{ kind: 'advice', what: 'ask Bo' }],
  })),
  fresh('logTouch', 'mixer', {
    at: clock('09:00'),
    people: ['dee'],
    newPeople: [{ id: 'dee', name: 'Dee Okafor' }],
    channel: 'in-person',
    direction: 'both',
    occasion: 'event',
  }),
  {
    operationId: 'skipFollowUp',
    input: (told) => command({ key: created(told, 'mixer', 'connect-linkedin'), reason: 'has no profile' }),
  },
  change('correctTouch', 'mixer.touch', { changes: { summary: 'Talked about pay surveys' } }),
  fresh('recordReferral', 'referral', (told) => ({ from: at(told, 'ana.person.id'), to: 'bo' })),
  change('editReferral', 'referral.referral', { changes: { about: 'the payroll team' } }),
  fresh('askPerson', 'ask', { kind: 'informational', person: 'cy', about: 'How pay is set' }),
  change('editOrganization', 'northwind.organization', { changes: { research: 'Eighty people, growing' } }),
  fresh('scheduleMeeting', 'talk', {
    kind: 'informational',
    people: ['cy'],
    starts: '2026-03-17T10:00:00-05:00',
    ends: '2026-03-17T10:30:00-05:00',
    place: 'By phone',
  }),
  change('editMeeting', 'talk.meeting', { changes: { agenda: ['How is pay set where you work?'] } }),
  fresh('noteGroup', 'shrm', {
    name: 'SHRM',
    kind: 'association',
    hasLocalChapter: true,
    members: [{ person: 'bo', fit: true }],
  }),
  change('editGroup', 'shrm.group', { changes: { name: 'SHRM Chicago' } }),
  change('joinGroup', 'shrm.group', { involvement: 'committee' }),
  change('leaveGroup', 'shrm.group'),
  fresh('dismissAdvice', 'dismissed', { key: 'advice/notebook#two-associations' }),
  {
    operationId: 'markDone',
    input: (told) => command({ commandId: 'story-done', key: created(told, 'interview', 'thank-you-email') }),
  },
  { operationId: 'undoCommand', input: () => command({ id: 'story-done' }) },
  ask('listHistory', { text: 'thank', limit: '5' }),
  {
    operationId: 'snoozeFollowUp',
    input: (told) => command({ key: created(told, 'interview', 'keep-promise'), until: '2026-03-12' }),
  },
  ask('todaysAgenda', { limit: '5' }),
  ask('agenda', { all: 'yes' }),
  ask('agenda', { until: '2026-03-20' }),
  ask('listThreads', { state: 'active' }),
  ask('holdingFile'),
  {
    operationId: 'retireThread',
    input: (told) => command({ thread: threadOf(created(told, 'interview', 'keep-promise')) }),
  },
  ask('findPeople', { text: 'ru', stopped: 'no' }),
  ask('showPerson', (told) => ({ id: at(told, 'ana.person.id') })),
  ask('showPhoto', (told) => ({ id: at(told, 'ana.person.id') })),
  ask('findTouches', (told) => ({ person: at(told, 'ana.person.id') })),
  ask('findOrganizations', { text: 'north' }),
  ask('showOrganization', { id: 'northwind' }),
  ask('findOpportunities', { live: 'yes' }),
  ask('showOpportunity', (told) => ({ id: at(told, 'analyst.opportunity.id') })),
  ask('findMeetings', { from: clock('00:00') }),
  ask('showMeeting', (told) => ({ id: at(told, 'talk.meeting.id') })),
  ask('findReferrals', { open: 'yes' }),
  ask('referralMap'),
  ask('cardsRun'),
  ask('landedRun'),
  ask('findGroups', { kind: 'association' }),
  ask('showGroup', (told) => ({ id: at(told, 'shrm.group.id') })),
  ask('findAssociations', { text: 'human', occupation: '13' }),
  ask('listHolidayCalendars'),
  ask('searchEverything', { text: 'pay' }),
  ask('draftWords', (told) => ({ key: created(told, 'interview', 'thank-you-note') })),
  fresh('changeScript', 'words', {
    version: 0,
    script: 'thank-you-note',
    medium: 'handwritten',
    body: 'Dear {{ person.first_name | blank: "name" }}, thank you.',
  }),
  ask('listScripts'),
  ask('previewScript', { script: 'promise', medium: 'email', subject: 'As promised', body: 'Dear {{ person.name }},' }),
  change('restoreScript', 'words.script'),
  ask('facesToday'),
  fresh('recallFace', 'recall', (told) => ({
    person: at(told, 'ana.person.id'),
    asked: 'name-by-clues',
    grade: 'good',
  })),
  ask('showInsights', { weeks: 4 }),
  ask('showNetwork'),
  ask('checkDraft', { script: 'informational-request', text: 'Would you have a job for me?' }),
  ask('readCard', { text: 'ANA RUIZ\nDirector\nNorthwind' }),
  ask('understandLine', { line: 'Met Ana Ruiz at the mixer' }),
  fresh('tellLine', 'line', { line: 'Met Cy Brandt of Fabrikam at the mixer, promised him the article' }),
  change('cancelMeeting', 'talk.meeting', { emergency: 'A broken leg' }),
  ask('foreseeOutcome', (told) => ({ id: at(told, 'analyst.opportunity.id'), verdict: 'accepted' })),
  change('settleOpportunity', 'analyst.opportunity', { verdict: 'accepted' }),
  fresh('openOpportunity', 'slip', { title: 'A slip', route: 'direct', stage: 'need' }),
  change('removeOpportunity', 'slip.opportunity'),
  change('endSearch', 'search.search'),
  change('removeReferral', 'referral.referral'),
  change('removeTouch', 'mixer.touch'),
  change('stopPerson', 'bo.person', { reason: 'asked me to' }),
  change('liftStop', 'bo.person'),
  ask('previewImport', { fileName: 'people.vcf', content: 'BEGIN:VCARD\r\nFN:Flo Roe\r\nEND:VCARD\r\n' }),
  fresh('importFile', 'vcards', {
    fileName: 'contacts.vcf',
    content: 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Eli Novak\r\nEMAIL:eli@example.com\r\nEND:VCARD\r\n',
  }),
  ask('importProgress', { run: 'none' }),
  ask('exportNotebook'),
  ask('exportFile', { format: 'csv', table: 'people' }),
  { operationId: 'changeCalendarFeed', input: () => ({ isOn: true, followUps: 'events', alarmMinutes: 30 }) },
  ask('showCalendarFeed'),
  { operationId: 'recognizeFile', input: (told) => ({ content: at(told, 'exportNotebook.text') }) },
  { operationId: 'previewNotebook', input: (told) => ({ content: at(told, 'exportNotebook.text') }) },
  { operationId: 'importNotebook', input: (told) => command({ content: at(told, 'exportNotebook.text') }) },
  ask('checkHealth'),
  ...ofFiles(
    ask('backUp'),
    ask('listBackups'),
    ask('copyBackup', (told) => ({ name: backupIn(told), passphrase: 'four words in a row' })),
    ask('bringBackup', (told) => ({ upload: told['upload']?.['upload'] })),
    ask('restoreBackup', (told) => ({ name: backupIn(told) })),
  ),
  change('forgetPerson', 'bo.person'),
  ...parkedAndWoken(),
];

/** Said only where the notebook is a file: who keeps a server of PostgreSQL backs that up. */
function ofFiles(...sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.map((sentence) => ({ ...sentence, needsFile: true }));
}

function backupIn(told: Told): unknown {
  return told['backUp'] === undefined ? undefined : at(told, 'backUp.backup.name');
}

/** An application with three voicemails rests in the holding file, from where it is woken. T3 T4 */
function parkedAndWoken(): readonly Sentence[] {
  const call = (day: string): Sentence =>
    fresh('logTouch', 'call', (told) => ({
      at: `2026-02-${day}T10:00:00-06:00`,
      people: ['cy'],
      channel: 'phone',
      direction: 'out',
      outcome: 'voicemail',
      opportunity: at(told, 'clerk.opportunity.id'),
    }));
  return [
    fresh('openOpportunity', 'clerk', {
      title: 'Clerk',
      openedAt: '2026-02-02T09:00:00-06:00',
      route: 'advert',
      stage: 'applied',
      contacts: ['cy'],
    }),
    fresh('logTouch', 'application', (told) => ({
      at: '2026-02-02T10:00:00-06:00',
      people: ['cy'],
      channel: 'portal',
      direction: 'out',
      occasion: 'application',
      opportunity: at(told, 'clerk.opportunity.id'),
    })),
    call('05'),
    call('10'),
    call('13'),
    {
      operationId: 'wakeThread',
      input: (told) => command({ thread: `three-by-three/${String(at(told, 'application.touch.id'))}` }),
    },
  ];
}
