/** What is owed to this person and what is coming, in the same rows as on Today. */

import type { PersonShown } from '../../client/person-query.ts';
import type { TodayFollowUp, TodayGroup } from '../../client/agenda-query.ts';
import { FollowUpRow } from '../../follow-ups/follow-up-row.tsx';
import { owedWords } from './person-words.ts';

export function Owed({ card, today }: PersonShown) {
  const [group] = today.groups;
  const followUps = group?.followUps ?? [];
  const now = followUps.filter(({ state }) => state !== 'scheduled');
  const coming = followUps.filter(({ state }) => state === 'scheduled');
  return (
    <section className="person-part" aria-labelledby="owed-head">
      <h2 id="owed-head">{owedWords.title}</h2>
      {group === undefined ? (
        <p className="hint">{card.stopped === undefined ? owedWords.nothing : owedWords.stopped}</p>
      ) : (
        <div className="card owed-card">
          <Rows words={owedWords.now} group={group} followUps={now} />
          <Rows words={owedWords.coming} group={group} followUps={coming} />
        </div>
      )}
    </section>
  );
}

interface RowsProps {
  readonly words: string;
  readonly group: TodayGroup;
  readonly followUps: readonly TodayFollowUp[];
}

function Rows({ words, group, followUps }: RowsProps) {
  if (followUps.length === 0) return null;
  return (
    <>
      <h3 className="rows-head">{words}</h3>
      <ul className="rows">
        {followUps.map((followUp) => (
          <FollowUpRow key={followUp.key} followUp={followUp} group={group} onOpen={() => {}} />
        ))}
      </ul>
    </>
  );
}
