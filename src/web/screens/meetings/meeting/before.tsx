/** What to know and to have ready before a talk: the people, where they work, the agenda. C1 C10 */

import type { ReactNode } from 'react';
import { FollowUpRow } from '../../../follow-ups/follow-up-row.tsx';
import { AgendaCard } from './agenda-card.tsx';
import type { MeetingCard } from './meeting-query.ts';
import { beforeWords as words } from './meeting-words.ts';
import { PersonBefore } from './person-before.tsx';
import { ResearchCard } from './research-card.tsx';

interface BeforeProps {
  readonly card: MeetingCard;
  /** Once the talk has begun, another part is at hand. */
  readonly isFolded: boolean;
}

export function Before({ card, isFolded }: BeforeProps) {
  if (!isFolded) {
    return (
      <section className="meeting-part" aria-labelledby="before-head">
        <h2 id="before-head">{words.title}</h2>
        <Owed card={card} />
        <Parts card={card} />
      </section>
    );
  }
  return (
    <section className="meeting-part" aria-labelledby="before-head">
      <details className="meeting-folded">
        <summary>
          <h2 id="before-head">{words.fold}</h2>
        </summary>
        <Parts card={card} />
      </details>
    </section>
  );
}

/** Of what the meeting asks, only what comes before it: the rest stands under its log. */
function Owed({ card }: { readonly card: MeetingCard }) {
  const groups = card.groups.filter(({ followUps }) => followUps.length > 0);
  if (groups.length === 0 || card.touches.length > 0) return null;
  return (
    <div className="card owed-card">
      <h3 className="meeting-rows-head">{words.owed}</h3>
      <ul className="rows">
        {groups.flatMap((group) =>
          group.followUps.map((followUp) => (
            <FollowUpRow key={followUp.key} followUp={followUp} group={group} onOpen={() => {}} />
          )),
        )}
      </ul>
    </div>
  );
}

function Parts({ card }: { readonly card: MeetingCard }) {
  const { people, organizations, openings } = card;
  const homeless = people.filter(({ organization }) => organization === undefined);
  return (
    <div className="before-parts">
      {(card.state !== 'cancelled' || card.meeting.agenda !== undefined) && <AgendaCard card={card} />}
      <Side title={words.people}>
        {people.length === 0 && <p className="hint">{words.noPeople}</p>}
        {people.map((person) => (
          <PersonBefore key={person.id} person={person} card={card} />
        ))}
      </Side>
      {organizations.map((organization) => (
        <ResearchCard
          key={organization.id}
          organization={organization}
          openings={openings.filter((one) => one.organization === organization.id)}
        />
      ))}
      {organizations.length === 0 && homeless[0] !== undefined && (
        <p className="hint">{words.noCompany(homeless[0].name)}</p>
      )}
    </div>
  );
}

function Side({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <article className="card">
      <header className="card-head">
        <h3>{title}</h3>
      </header>
      <div className="meeting-body">{children}</div>
    </article>
  );
}
