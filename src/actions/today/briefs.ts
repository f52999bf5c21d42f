/** What to know before the call: the last talk, how you met, what each gave. T10 V1 */

import type { Opportunity } from '../../core/facts/opportunity.ts';
import type { Person } from '../../core/facts/person.ts';
import type { Exchange, Touch } from '../../core/facts/touch.ts';
import type { Almanac } from '../../core/engine/almanac.ts';
import type { Answer } from '../sentence.ts';

export type Brief = NonNullable<Answer<'todaysAgenda'>['groups'][number]['brief']>;

interface Known {
  readonly person: Person;
  /** Newest first. */
  readonly touches: readonly Touch[];
  readonly opportunity: Opportunity | undefined;
}

const mostGifts = 3;

export function briefOf({ person, touches, opportunity }: Known, almanac: Almanac): Brief {
  const { howMet, background } = person;
  const [last] = touches;
  const talk = touches.find(({ direction }) => direction !== 'out');
  return {
    ...(last === undefined ? {} : { lastTouch: touchShown(last, almanac) }),
    ...(talk === undefined || talk === last ? {} : { lastConversation: touchShown(talk, almanac) }),
    ...(howMet === undefined ? {} : { howMet }),
    ...(background === undefined ? {} : { background }),
    gave: newest(touches, ({ gave }) => gave),
    received: newest(touches, ({ received }) => received),
    ...(opportunity === undefined
      ? {}
      : { opportunity: { id: opportunity.id, title: opportunity.title, stage: opportunity.stage } }),
  };
}

function touchShown({ at, channel, summary }: Touch, almanac: Almanac): NonNullable<Brief['lastTouch']> {
  return { at: almanac.instantText(almanac.instant(at)), channel, ...(summary === undefined ? {} : { summary }) };
}

function newest(touches: readonly Touch[], exchanged: (touch: Touch) => readonly Exchange[] | undefined): Exchange[] {
  return touches.flatMap((touch) => exchanged(touch) ?? []).slice(0, mostGifts);
}
