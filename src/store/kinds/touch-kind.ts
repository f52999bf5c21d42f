import type { Touch } from '../../core/facts/touch.ts';
import { touchFields } from '../../formats/notebook/touch-schema.ts';
import { instant, list, number, text } from './codec.ts';
import type { FactKind, Findable } from './fact-kind.ts';

const { promised, gave, received, answers } = touchFields.shape;

export const touchKind: FactKind<Touch, 'people'> = {
  table: 'touches',
  fields: {
    id: text('id'),
    at: instant('at'),
    ends: instant('ends'),
    channel: text('channel'),
    direction: text('direction'),
    occasion: text('occasion'),
    opportunity: text('opportunity_id'),
    referral: text('referral_id'),
    group: text('group_id'),
    meeting: text('meeting_id'),
    round: number('round'),
    outcome: text('outcome'),
    verdict: text('verdict'),
    summary: text('summary'),
    promised: list('promised', promised),
    gave: list('gave', gave),
    received: list('received', received),
    answers: list('answers', answers),
  },
  lists: {
    people: { table: 'touch_people', owner: 'touch_id', item: text('person_id'), always: true },
  },
  findable: wordsOfTouch,
};

function wordsOfTouch(touch: Touch): Findable | undefined {
  const exchanged = [...(touch.promised ?? []), ...(touch.gave ?? []), ...(touch.received ?? [])].map(
    ({ what }) => what,
  );
  const [title] = [touch.summary, ...exchanged].filter((words) => words !== undefined && words !== '');
  return title === undefined ? undefined : { title, more: exchanged };
}
