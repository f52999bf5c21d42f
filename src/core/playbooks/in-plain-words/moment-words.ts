/** What may happen in the course of a thread, as a clause: `they reply`. */

import type { Condition, Moment, MomentName, Playbook, Series } from '../playbook.ts';
import { stepTitle } from '../step-title.ts';

const clauseByMoment: Readonly<Record<MomentName, string>> = {
  begin: 'it began',
  scheduled: 'the meeting is arranged',
  'meeting-starts': 'the meeting begins',
  'meeting-cancelled': 'the meeting is cancelled',
  talk: 'the talk is over',
  reply: 'they reply',
  conversation: 'you have talked with them',
  verdict: 'there is a definite yes or no',
  'verdict-no': 'there is a definite no',
  interview: 'an interview follows',
  'new-interview': 'another interview follows',
  'research-noted': 'your research on the company is noted',
  'referral-noted': 'a name that they gave you is noted',
  settled: 'the position is settled',
  'settled-elsewhere': 'that other position is settled',
  'two-members-met': 'you have talked with two of its members',
  'three-meetings-attended': 'you have been to three of its meetings',
  'group-left': 'you leave the group',
};

/** The same as something that lies back: `after the talk`. */
const nounByMoment: Readonly<Record<MomentName, string>> = {
  begin: 'the beginning',
  scheduled: 'the meeting was arranged',
  'meeting-starts': 'the meeting began',
  'meeting-cancelled': 'the meeting was cancelled',
  talk: 'the talk',
  reply: 'their reply',
  conversation: 'your talk with them',
  verdict: 'the yes or no',
  'verdict-no': 'the no',
  interview: 'the next interview',
  'new-interview': 'the next interview',
  'research-noted': 'your notes on the company',
  'referral-noted': 'the name that they gave you',
  settled: 'the position was settled',
  'settled-elsewhere': 'that other position was settled',
  'two-members-met': 'your talk with a second member',
  'three-meetings-attended': 'your third meeting there',
  'group-left': 'you left the group',
};

export const nounBySeries: Readonly<Record<Series, string>> = {
  'touches-about-opportunity': 'the last contact about the position',
  touches: 'the last contact of any kind',
  meetings: 'the last meeting, face to face or by video',
};

/** Which of a playbook's runs, or which people in it, a step is for. */
export const prefixByCondition: Readonly<Record<Condition, string>> = {
  'no-addressee': 'If there is nobody to turn to yet,',
  lead: 'For the first person named only:',
  'about-opportunity': 'If a position hangs on it:',
  'no-summary': 'If you have not noted what you talked about,',
  'not-connected': 'If you are not connected yet,',
  'no-postal-address': 'If you have no postal address of theirs,',
  helper: 'For everybody who helped you:',
  'key-helper': 'For those who helped you most:',
  'contact-elsewhere': 'For the contacts of your other open positions:',
  'local-chapter': 'If there is a chapter near you,',
  'met-again': 'If you have met them again,',
};

export function clauseOf(moment: Moment, playbook: Playbook): string {
  return typeof moment === 'string' ? clauseByMoment[moment] : `${quoted(moment.step, playbook)} is done`;
}

/** After `after`. */
export function nounOf(moment: Moment, playbook: Playbook): string {
  if (typeof moment === 'object') return quoted(moment.step, playbook);
  return nounByMoment[moment];
}

export function titleIn(playbook: Playbook, id: string): string {
  const title = playbook.steps.find((step) => step.id === id)?.title;
  return stepTitle({ playbook: playbook.id, step: id, ...(title !== undefined && { title }) });
}

/** Up to the first colon or comma, unless another step of the playbook is then called the same. */
export function quoted(id: string, playbook: Playbook): string {
  const brief = briefly(titleIn(playbook, id));
  const twins = playbook.steps.filter((step) => briefly(titleIn(playbook, step.id)) === brief);
  return `“${twins.length > 1 ? titleIn(playbook, id) : brief}”`;
}

function briefly(title: string): string {
  return title.replace(/(?<=.)[:,;.?!](?=\s|$).*$/, '');
}
