/** A meeting that has arrived. The part that is at hand stands first: before, during or after. */

import { DayProvider } from '../../../follow-ups/day-context.ts';
import { useDayState } from '../../../follow-ups/use-day-state.ts';
import { After } from './after.tsx';
import { Before } from './before.tsx';
import { During } from './during.tsx';
import { MeetingHead } from './meeting-head.tsx';
import type { MeetingCard, MeetingShown } from './meeting-query.ts';
import { useTalk } from './use-talk.ts';
import type { Talk } from './use-talk.ts';

interface MeetingPageProps {
  readonly shown: MeetingShown;
  readonly singleKeys: boolean;
}

type Part = 'before' | 'during' | 'after';

export function MeetingPage({ shown, singleKeys }: MeetingPageProps) {
  const { card, today } = shown;
  const day = useDayState(today, singleKeys);
  const talk = useTalk(shown);
  const parts = partsOf(card, talk);
  const isAtHand = parts[0] === 'before';
  return (
    <DayProvider value={day}>
      <MeetingHead card={card} clock={day.clock} />
      {parts.map((part) => {
        if (part === 'before') return <Before key={part} card={card} isFolded={!isAtHand} />;
        if (part === 'during') return <During key={part} card={card} talk={talk} clock={day.clock} />;
        return <After key={part} card={card} talk={talk} clock={day.clock} />;
      })}
    </DayProvider>
  );
}

function partsOf({ state }: MeetingCard, { begunAt, endedAt }: Talk): readonly Part[] {
  if (state === 'cancelled') return ['before'];
  if (state === 'logged') return ['after', 'before'];
  if (endedAt !== undefined) return ['during', 'after', 'before'];
  if (begunAt !== undefined) return ['during', 'before', 'after'];
  return state === 'unlogged' ? ['after', 'during', 'before'] : ['before', 'during', 'after'];
}
