/** A position that has arrived: its facts, what is owed, its rounds, people, threads, and what has been. */

import { useState } from 'react';
import { Link } from 'wouter';
import { DayProvider } from '../../follow-ups/day-context.ts';
import { useDayState } from '../../follow-ups/use-day-state.ts';
import { Timeline } from '../../timeline/timeline.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { urls } from '../../urls.ts';
import { appWords } from '../../words/app-words.ts';
import { FindContact } from './find-contact.tsx';
import { LogForm } from './log-form.tsx';
import { Meetings } from './meetings.tsx';
import type { PositionShown } from './opportunity-query.ts';
import { historyWords, logWords, pageWords } from './opportunity-words.ts';
import { Owed } from './owed.tsx';
import { PeopleThere } from './people-there.tsx';
import { PositionCard } from './position-card.tsx';
import { Remove } from './remove.tsx';
import { Rounds } from './rounds.tsx';
import { Settled } from './settled.tsx';
import { Threads } from './threads.tsx';
import { aheadOf } from './timeline-entries.ts';
import { Verdict } from './verdict.tsx';
import { WhoIsThere } from './who-is-there.tsx';

interface OpportunityPageProps {
  readonly shown: PositionShown;
  readonly singleKeys: boolean;
}

export function OpportunityPage({ shown, singleKeys }: OpportunityPageProps) {
  const { position, today } = shown;
  const { opportunity, touches, touchCount, people } = position;
  const day = useDayState(today, singleKeys);
  const [logging, setLogging] = useState(false);
  const { clock } = day;
  const isLive = opportunity.outcome === undefined;
  return (
    <DayProvider value={day}>
      <p className="to-board no-print">
        <Link href={urls.opportunities}>{pageWords.toBoard}</Link>
      </p>
      <PositionCard position={position} clock={clock} onLog={() => setLogging(true)} />
      <Settled position={position} clock={clock} />
      {isLive && opportunity.contacts === undefined && <FindContact position={position} />}
      <Owed today={today} />
      <Rounds position={position} clock={clock} />
      <PeopleThere position={position} />
      <WhoIsThere shown={shown} clock={clock} />
      <Threads position={position} clock={clock} />
      <Meetings position={position} clock={clock} />
      <Timeline
        history={{
          touches,
          touchCount,
          people,
          opportunities: [],
          began: { at: opportunity.openedAt, words: historyWords.opened },
        }}
        ahead={aheadOf(shown)}
        clock={clock}
      />
      {isLive && <Verdict position={position} clock={clock} />}
      <Remove position={position} />
      {logging && (
        <Dialog title={logWords.title} closeWord={appWords.close} onClose={() => setLogging(false)}>
          <LogForm position={position} today={today} onClose={() => setLogging(false)} />
        </Dialog>
      )}
    </DayProvider>
  );
}
