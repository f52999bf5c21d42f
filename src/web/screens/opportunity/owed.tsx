/** What is owed about a position, to each of its people, in the same rows as on Today. */

import { Link } from 'wouter';
import type { Today, TodayFollowUp, TodayGroup } from '../../client/agenda-query.ts';
import { FollowUpRow } from '../../follow-ups/follow-up-row.tsx';
import { urls } from '../../urls.ts';
import { owedWords as words } from './opportunity-words.ts';

export function Owed({ today }: { readonly today: Today }) {
  const { groups } = today;
  return (
    <section className="position-part" aria-labelledby="owed-head">
      <h2 id="owed-head">{words.title}</h2>
      {groups.length === 0 && <p className="hint">{words.nothing}</p>}
      {groups.map((group) => (
        <OwedTo key={group.person?.id ?? group.heading} group={group} />
      ))}
    </section>
  );
}

function OwedTo({ group }: { readonly group: TodayGroup }) {
  const { person, heading, followUps } = group;
  return (
    <div className="card position-owed">
      <h3 className="owed-to name" dir="auto">
        {person === null ? heading : <Link href={urls.person(person.id)}>{person.name}</Link>}
      </h3>
      <Rows said={words.now} group={group} followUps={followUps.filter(({ state }) => state !== 'scheduled')} />
      <Rows said={words.coming} group={group} followUps={followUps.filter(({ state }) => state === 'scheduled')} />
    </div>
  );
}

interface RowsProps {
  readonly said: string;
  readonly group: TodayGroup;
  readonly followUps: readonly TodayFollowUp[];
}

function Rows({ said, group, followUps }: RowsProps) {
  if (followUps.length === 0) return null;
  return (
    <>
      <p className="rows-said">{said}</p>
      <ul className="rows">
        {followUps.map((followUp) => (
          <FollowUpRow key={followUp.key} followUp={followUp} group={group} onOpen={() => {}} />
        ))}
      </ul>
    </>
  );
}
