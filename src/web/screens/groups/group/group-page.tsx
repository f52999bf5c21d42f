/** The page of a group, from how one stands to it down to its chapters. F10–F12 V6 V7 */

import { useEffect } from 'react';
import { Link } from 'wouter';
import type { Today } from '../../../client/agenda-query.ts';
import { DayProvider } from '../../../follow-ups/day-context.ts';
import { FollowUpRow } from '../../../follow-ups/follow-up-row.tsx';
import { useDayState } from '../../../follow-ups/use-day-state.ts';
import { urls } from '../../../urls.ts';
import { appWords } from '../../../words/app-words.ts';
import { ChaptersPart } from './chapters-part.tsx';
import { GroupHead } from './group-head.tsx';
import type { GroupCard } from './group-query.ts';
import { groupWords as words } from './group-words.ts';
import { MeetingsPart } from './meetings-part.tsx';
import { MembersPart } from './members-part.tsx';

interface GroupPageProps {
  readonly card: GroupCard;
  readonly today: Today;
  readonly singleKeys: boolean;
}

export function GroupPage({ card, today, singleKeys }: GroupPageProps) {
  const day = useDayState(today, singleKeys);
  const { name } = card.group;
  useEffect(() => {
    document.title = `${name} · ${appWords.name}`;
  }, [name]);
  return (
    <DayProvider value={day}>
      <p className="way-back no-print">
        <Link href={urls.groups}>{words.back}</Link>
      </p>
      <GroupHead card={card} clock={day.clock} />
      {card.state !== 'left' && (
        <section className="groups-part" aria-labelledby="group-owed">
          <h2 id="group-owed">{words.owed}</h2>
          {card.groups.length === 0 ? (
            <p className="hint">{words.nothingOwed}</p>
          ) : (
            <div className="card group-owed">
              <h3 className="unseen" dir="auto">
                {name}
              </h3>
              <ul className="rows">
                {card.groups.flatMap((group) =>
                  group.followUps.map((followUp) => (
                    <FollowUpRow key={followUp.key} followUp={followUp} group={group} onOpen={() => {}} />
                  )),
                )}
              </ul>
            </div>
          )}
        </section>
      )}
      <MembersPart card={card} />
      <MeetingsPart card={card} clock={day.clock} />
      <ChaptersPart card={card} />
    </DayProvider>
  );
}
