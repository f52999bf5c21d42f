/** The words of Insights, ready for translation. */

import type { Channel } from '../../../core/facts/touch.ts';
import type { FunnelStage } from '../../../core/market/funnel.ts';
import type { ThankedOccasion } from '../../../core/market/thanks.ts';
import { counted } from '../../words/due-words.ts';

const positions = (count: number): string => counted(count, 'position');

export const insightsWords = {
  title: 'Insights',
  lead: (fewest: number) =>
    `How your search goes, by your own facts. A rate is told from ${fewest} cases on: fewer say nothing yet.`,
  loading: 'Counting…',
  stale: 'Sundown does not answer; these are your figures as they stood a moment ago. Nothing was lost.',
  emptyTitle: 'Nothing to count yet.',
  empty:
    'Once you write down positions, talks and thanks, you will see here which routes lead to interviews, how soon you thank, who answers, and whether you follow up in time. What the texts claim, and the odds of the pile, are below already.',
  toToday: 'To Today',
  toPositions: 'To your positions',
  view: 'Show figures as',
  views: { charts: 'Charts', tables: 'Tables' },
} as const;

export const shareWords = {
  /** `few` where there are too few cases for a rate. */
  few: (count: number, of: number, fewest: number) =>
    of === 0 ? 'No case so far' : `${count} of ${of} so far; a rate is told from ${fewest} on`,
  fewShort: (count: number, of: number) => (of === 0 ? 'no case so far' : `${count} of ${of} so far`),
  fewNote: (fewest: number) => `Where only cases are told: a rate is told from ${fewest} on.`,
  rate: (rate: string, count: number, of: number) => `${rate} (${count} of ${of})`,
  interval: (from: string, until: string) => `with so many cases, likely between ${from} and ${until}`,
  intervalShort: (from: string, until: string) => `${from} to ${until}`,
  noRate: '–',
  legend: 'The bar is the rate. The line across its end is the 95 % interval: where the true rate most likely lies.',
} as const;

export const tableWords = {
  came: 'Of how many',
  rate: 'Rate',
  interval: '95 % interval',
} as const;

export const funnelWords = {
  title: 'How positions come about',
  lead: 'From the first contact to an offer, by the route on which you found them. While positions are undecided, rates look better than they will turn out.',
  none: 'No position yet. Each one you write down counts here, by its route.',
  stages: {
    contact: 'Somebody to talk to',
    conversation: 'A conversation',
    referral: 'A referral',
    interview: 'An interview',
    offer: 'An offer',
  } satisfies Record<FunnelStage, string>,
  positions,
  reached: (count: number, of: number) => `${count} of ${of}`,
  of: {
    contact: '',
    conversation: 'Of those with somebody to talk to',
    referral: 'Of those with a conversation',
    interview: 'Of those with a conversation',
    offer: 'Of those with an interview',
  } satisfies Record<FunnelStage, string>,
  unfinished: (count: number) => `${count} not decided yet`,
  caption: (route: string, count: number) => `${route}: ${positions(count)}`,
  columns: { stage: 'Stage', reached: 'Came so far', unfinished: 'Not decided' },
} as const;

export const thanksWords = {
  title: 'Time to thank',
  lead: 'From the end of a talk to your first thanks. In time is by sundown of the next day, or within 24 hours of an informational interview.',
  occasions: {
    interview: 'After an interview',
    event: 'After an event',
    informational: 'After an informational interview',
  } satisfies Record<ThankedOccasion, string>,
  none: 'No talk whose time for thanks is over.',
  talks: (count: number) => counted(count, 'talk'),
  median: (wait: string) => `Half of your thanks went out within ${wait}.`,
  nobody: 'Nobody has been thanked yet.',
  inTime: 'Thanked in time',
  posted: 'Note in the mail by sundown',
  caption: 'Time to thank',
  columns: { after: 'After', talks: 'Talks', median: 'Middle wait', what: 'What' },
  minutes: (count: number) => counted(count, 'minute'),
  hours: (count: number) => counted(count, 'hour'),
  days: (count: number) => counted(count, 'day'),
} as const;

export const answersWords = {
  title: 'Who answers',
  lead: (days: number) =>
    `Answered within ${days} days, or at once by a call that was taken. Whoever still has time to answer is not counted.`,
  byChannel: 'By channel',
  byScript: 'By the words you used',
  channels: {
    email: 'E-mail',
    phone: 'Phone',
    text: 'Text message',
    linkedin: 'LinkedIn',
    note: 'Handwritten note',
    letter: 'Letter',
    card: 'Card',
    gift: 'Gift',
    'in-person': 'In person',
    video: 'Video',
    portal: 'Portal',
    task: 'Task',
  } satisfies Record<Channel, string>,
  noChannel: 'You have reached out to nobody whose time to answer is over.',
  noScript: 'No follow-up with words of its own has been done and had its time for an answer.',
  columns: { channel: 'Channel', script: 'Words' },
} as const;

export const disciplineWords = {
  title: 'Following up',
  lead: 'What was due, week by week, and what you did about it. The week that runs is not counted yet.',
  weeks: 'How far back',
  weeksChoice: (count: number) => `${count} weeks`,
  none: (count: number) => `Nothing was due in the last ${count} weeks.`,
  summary: (count: number) => `Done in time, of all that was due in these ${count} weeks`,
  kinds: { inTime: 'In time', late: 'Late', skipped: 'Skipped', undone: 'Not done' },
  week: (day: string) => `Week of ${day}`,
  chart: (due: number, weeks: number) => `${counted(due, 'follow-up')} due in ${weeks} weeks; the table has each week.`,
  caption: 'Follow-ups due, by week',
  columns: { week: 'Week of', due: 'Due' },
} as const;

export const claimsWords = {
  title: 'What the texts claim, and your own figures',
  lead: 'The claims are the texts’ own, not ours, and none says whom it counted. Yours are few, but they are yours.',
  from: (source: string, year: number | null) => `Source: ${source}. Year: ${year ?? 'not given'}.`,
  own: (rule: string) => `Yours: ${ownWords[rule] ?? rule}`,
} as const;

export const pileWords = {
  title: 'The odds of the pile',
  lead: 'An advert brings a pile of résumés. Somebody reads them in no particular order until enough suitable ones are found, and then stops.',
  sliders: { resumes: 'Résumés in the pile', suitable: 'Suitable ones', wanted: 'How many reach the manager' },
  reset: 'As the text tells it',
  reaches: (chance: string) => {
    if (chance === 'every') return 'Every suitable résumé reaches the manager: there are no more than are wanted.';
    if (chance === 'nearly every') return 'Nearly every suitable résumé reaches the manager.';
    const isOne = /^(about )?one /.test(chance);
    return `${capital(chance)} suitable résumés ${isOne ? 'reaches' : 'reach'} the manager.`;
  },
  read: (read: number, all: number) => {
    if (read >= all) return `All ${all} are read.`;
    return `On average ${read} of the ${all} are read; ${counted(all - read, 'résumé')} nobody opens.`;
  },
  chart: 'Both chances as the pile grows',
  chartNote: (share: string) => `With ${share} of them suitable, however large the pile is.`,
  lines: { reaches: 'A suitable one reaches the manager', isRead: 'Any one is read at all' },
  axis: 'Résumés in the pile',
  columns: { resumes: 'Résumés', suitable: 'Suitable' },
  caption: 'Both chances by the size of the pile',
  own: 'Beside your own: positions that came to an interview',
  ownNote: 'Of those that are decided, by the route on which you found them.',
  pileBar: 'The pile: a suitable résumé',
  ownNone: 'No position of yours yet.',
  unfinished: (count: number) => `${positions(count)} not decided yet`,
} as const;

const ownWords: Readonly<Record<string, string>> = {
  V9: 'interviews that came by referral or through your network',
  C12: 'interviews that came by referral or through your network',
  T11: 'positions that you found from an advert',
  T8: 'interviews after which you gave thanks in time',
};

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

export const insightsFaults = {
  gone: {
    title: 'Sundown does not answer',
    what: 'The page cannot reach the Sundown program. Nothing was lost: your facts are in your notebook.',
    step: 'Start it again in its folder with npm start, then try again.',
  },
  broken: {
    title: 'Your figures could not be counted',
    what: 'Sundown met a fault of its own. Nothing was lost: your facts are untouched.',
    step: 'Try again. If it stays, npx sundown doctor tells what is wrong.',
  },
  again: 'Try again',
} as const;
