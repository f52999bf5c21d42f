/** The words of the form for a playbook of one's own, ready for translation. */

import type { Condition, EndState, MomentName, Place, Series, Step, Wait } from '../../../core/playbooks/playbook.ts';
import type { BeginningFact } from '../../../core/playbooks/what-fits.ts';
import type { Circle } from '../../../core/facts/owner.ts';
import type { Channel, Occasion } from '../../../core/facts/touch.ts';

export const formWords = {
  newTitle: 'A playbook of your own',
  newLead:
    'Say what begins it, what is then owed and by when, and what ends it. Below you read it back in plain words, and see what it would bring.',
  editTitle: (title: string) => `Edit “${title}”`,
  begins: 'What begins it',
  name: 'Its name',
  nameHint: 'As you will see it beside what you owe: “After a meetup”.',
  beginsWith: 'It begins',
  occasions: 'On which occasions',
  conversation: 'Only if we talked',
  each: 'Once for each person who took part',
  intent: 'To ask for',
  quiet: 'Days without anything',
  from: 'From',
  joinedBy: 'For everybody in a circle by',
  position: 'Anybody on the position will do',
  place: 'Where it stands in the day',
  steps: 'What is then owed',
  step: (number: number) => `Step ${number}`,
  stepTitle: 'What to do',
  stepTitleHint: 'Short, as on a list: “Send the slides”.',
  why: 'Why, in a sentence',
  whyHint: '{person} stands for their name, {wait} for the wait: “{person} asked for the slides.”',
  channels: 'How',
  anyChannel: 'In whichever way suits',
  after: 'After what',
  wait: 'How long after',
  count: 'How many',
  windowFrom: 'Not before day',
  windowTo: 'Not after day',
  on: 'On',
  due: 'Due',
  times: 'How often',
  timesCount: 'Times at most',
  lapses: 'If it is not done',
  only: 'For whom, or when at all',
  always: 'Always',
  solicits: 'It asks something of them: keep three business days from other asks',
  untitled: '…',
  addStep: 'Add a step',
  removeStep: (number: number) => `Remove step ${number}`,
  up: (number: number) => `Move step ${number} up`,
  ends: 'Silence, and the end',
  silence: 'If nobody answers',
  silenceAfter: 'After which step',
  end: (number: number) => `End ${number}`,
  endOn: 'When',
  endAs: 'Then',
  addEnd: 'Add an end',
  removeEnd: (number: number) => `Remove end ${number}`,
  noEnds: 'Nothing else ends it: it is complete when all of its steps are over.',
  reads: 'It reads',
  preview: 'In plain words',
  saveNew: 'Save, and plan by it',
  saveNewNote: 'From then on it counts for all that has happened, too.',
  faulty: (count: number) =>
    count === 1 ? 'One thing does not hold together yet.' : `${count} things do not hold together yet.`,
  discardNew: 'Discard',
  taken: 'Another playbook has this name already. Choose another.',
  faults: {
    name: 'Give it a name.',
    stepTitle: 'Say what is to be done.',
    why: 'Say in a sentence why; you read it beside the step.',
    channels: 'Say in at least one way how.',
    occasions: 'Choose at least one occasion.',
  },
} as const;

export const beginningWords: Readonly<Record<BeginningFact, string>> = {
  touch: 'when something happened with somebody',
  promise: 'with each thing I promise',
  intent: 'when I mean to ask somebody',
  referral: 'when somebody refers me',
  'informational-interview': 'with an informational interview',
  circle: 'when I place somebody in a circle',
  season: 'on a day of every year',
  acceptance: 'when I accept an offer',
  group: 'when I note a group',
  'quiet-opportunity': 'when a position has gone quiet',
};

export const occasionWords: Readonly<Record<Occasion, string>> = {
  application: 'I applied',
  inquiry: 'I asked about a position',
  interview: 'An interview',
  informational: 'An informational interview',
  event: 'An event',
  meeting: 'A meeting',
};

export const intentWords = { informational: 'an informational interview', reconnect: 'being in touch again' } as const;

export const wayWords: Readonly<Record<Channel, string>> = {
  email: 'E-mail',
  phone: 'Phone',
  text: 'Text message',
  linkedin: 'LinkedIn',
  note: 'Handwritten note',
  letter: 'Letter',
  card: 'Card',
  gift: 'Gift',
  'in-person': 'Face to face',
  video: 'Video',
  portal: 'Portal',
  task: 'A task for me',
};

export const momentWords: Readonly<Record<MomentName, string>> = {
  begin: 'the beginning',
  scheduled: 'the meeting is arranged',
  'meeting-starts': 'the meeting begins',
  'meeting-cancelled': 'the meeting is cancelled',
  talk: 'the talk is over',
  reply: 'they reply',
  conversation: 'we have talked',
  verdict: 'there is a definite yes or no',
  'verdict-no': 'there is a definite no',
  interview: 'an interview follows',
  'new-interview': 'another interview follows',
  'research-noted': 'research on the company is noted',
  'referral-noted': 'they have named somebody',
  settled: 'the position is settled',
  'settled-elsewhere': 'their other position is settled',
  'two-members-met': 'I have talked with two members',
  'three-meetings-attended': 'I have been to three meetings',
  'group-left': 'I leave the group',
};

export const seriesWords: Readonly<Record<Series, string>> = {
  touches: 'the last contact with them',
  meetings: 'the last meeting with them',
  'touches-about-opportunity': 'the last contact about the position',
};

/** What a step is called in the form: its title, or its place as long as it has none. */
export function calledIn(steps: readonly Step[], step: Step): string {
  return step.title?.trim() || formWords.step(steps.indexOf(step) + 1);
}

export const stepDone = (title: string): string => `“${title}” is done`;

export const openingWords: Readonly<Record<Wait['unit'] | 'at-once', string>> = {
  'at-once': 'at once',
  'business-days': 'business days',
  days: 'days',
  window: 'between two days',
  cadence: 'as often as their circle says',
  circle: 'days by circle',
  date: 'on a day of the year',
  hours: 'hours',
  'sundown-next-day': 'sundown of the next day',
  'promised-date': 'the promised day',
  'day-before-meeting': 'the day before the meeting',
};

export const dueWords: Readonly<Record<Wait['unit'] | 'that-day', string>> = {
  'that-day': 'on the day on which it comes up',
  'business-days': 'within business days',
  days: 'within days',
  hours: 'within hours',
  'sundown-next-day': 'by sundown of the next day',
  date: 'by a day of the year',
  cadence: 'within the days of their circle’s cadence',
  circle: 'within days by circle',
  'promised-date': 'by the promised day, or the next business day',
  'day-before-meeting': 'by the day before the meeting',
  window: 'between two days',
};

export const timesWords = { once: 'once', counted: 'several times', 'until-ended': 'again and again' } as const;

export const lapseWords = {
  never: 'it stays owed',
  days: 'it lapses some days after it was due',
  on: 'it lapses on a day of the year',
} as const;

export const silenceWords = {
  none: 'nothing happens',
  parked: 'it goes to the holding file',
  stopped: 'leave them in peace',
} as const;

export const endWords: Readonly<Record<EndState, string>> = {
  answered: 'it has its answer',
  closed: 'it is closed',
  completed: 'it is complete',
  parked: 'it goes to the holding file',
  stopped: 'leave them in peace',
  superseded: 'something new takes its place',
};

export const circleNames: Readonly<Record<Circle, string>> = { inner: 'Inner', active: 'Active', wide: 'Wide' };

export const conditionWords: Readonly<Record<Condition, string>> = {
  'no-addressee': 'only if there is nobody to turn to yet',
  lead: 'only the first person named',
  'about-opportunity': 'only if a position hangs on it',
  'no-summary': 'only if I have not noted what we talked about',
  'not-connected': 'only if we are not connected on LinkedIn',
  'no-postal-address': 'only if I have no postal address',
  helper: 'only those who helped',
  'key-helper': 'only those who helped most',
  'contact-elsewhere': 'only contacts of my other open positions',
  'local-chapter': 'only if there is a chapter near me',
  'met-again': 'only if we have met again',
};

export const placeWords: Readonly<Record<Place, string>> = {
  'thank-yous': 'with thank-yous, at the very top',
  'referral-calls': 'with referral calls',
  'check-ins': 'with check-ins',
  promises: 'with promises',
  'three-by-three': 'with calls after applications',
  'informational-requests': 'with informational requests',
  landing: 'with news of a new position',
  cards: 'with cards',
  groups: 'with groups',
  'keep-in-touch': 'with keeping in touch, at the end',
};
