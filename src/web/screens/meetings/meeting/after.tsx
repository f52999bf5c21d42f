/** After the talk: its log, and what is owed because of it on the spot. C3 C11 F1 */

import { Link } from 'wouter';
import { FollowUpRow } from '../../../follow-ups/follow-up-row.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { urls } from '../../../urls.ts';
import { dayWords, timeWords } from '../../../words/due-words.ts';
import type { Clock } from '../../../words/due-words.ts';
import { LogForm } from './log-form.tsx';
import type { MeetingCard } from './meeting-query.ts';
import { afterWords as words } from './meeting-words.ts';
import type { Talk } from './use-talk.ts';

interface AfterProps {
  readonly card: MeetingCard;
  readonly talk: Talk;
  readonly clock: Clock;
}

export function After({ card, talk, clock }: AfterProps) {
  const isOver = card.state === 'unlogged' || talk.endedAt !== undefined;
  return (
    <section
      className={`meeting-part${isOver || card.state === 'logged' ? '' : ' not-yet'}`}
      aria-labelledby="after-head"
    >
      <h2 id="after-head" tabIndex={-1}>
        {words.title}
      </h2>
      {card.state === 'logged' ? (
        <Logged card={card} clock={clock} />
      ) : talk.isWaiting ? (
        <Waiting onAgain={() => talk.wait(false)} />
      ) : isOver ? (
        <LogForm card={card} talk={talk} clock={clock} />
      ) : (
        <p className="hint">{words.notYet}</p>
      )}
    </section>
  );
}

function Waiting({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <div className="card meeting-body">
      <p>{words.kept}</p>
      <p className="no-print">
        <button type="button" className="button quiet" onClick={onAgain}>
          {words.again}
        </button>
      </p>
    </div>
  );
}

function Logged({ card, clock }: { readonly card: MeetingCard; readonly clock: Clock }) {
  const { groups, touches, referrals, people } = card;
  const rows = groups.flatMap((group) => group.followUps.map((followUp) => ({ group, followUp })));
  return (
    <>
      <div className="card owed-card">
        <h3 className="meeting-rows-head">{words.owed}</h3>
        {rows.length === 0 && <p className="hint owed-none">{words.owedNothing}</p>}
        <ul className="rows">
          {rows.map(({ group, followUp }) => (
            <FollowUpRow key={followUp.key} followUp={followUp} group={group} onOpen={() => {}} />
          ))}
        </ul>
      </div>
      {referrals.length > 0 && (
        <div className="card meeting-body meeting-led-on">
          <h3 className="meeting-small-head">{words.led}</h3>
          <ul>
            {referrals.map((referral) => (
              <li key={referral.id}>
                <Link className="name" dir="auto" href={urls.person(referral.to)}>
                  {nameOf(card, referral.to)}
                </Link>
                {referral.about !== undefined && (
                  <span className="detail" dir="auto">
                    {' · '}
                    {referral.about}
                  </span>
                )}
              </li>
            ))}
          </ul>
          <p>
            <Link href={urls.referrals}>{words.toReferrals}</Link>
          </p>
        </div>
      )}
      {people[0] !== undefined && (
        <p className="more-referrals no-print">
          <Link className="button" href={urls.referralFrom(people[0].id)}>
            <Icon name="plus" size={18} />
            {referrals.length === 0 ? words.addReferral : words.anotherReferral}
          </Link>
        </p>
      )}
      <div className="card meeting-body meeting-story">
        <h3 className="meeting-small-head">{words.story}</h3>
        {touches.map((touch) => (
          <div key={touch.id}>
            <p className="detail">
              {dayWords(Date.parse(touch.at), clock)}, {timeWords(Date.parse(touch.at), clock)}
            </p>
            {touch.summary !== undefined && (
              <p className="meeting-prose" dir="auto">
                {touch.summary}
              </p>
            )}
          </div>
        ))}
      </div>
    </>
  );
}

function nameOf({ names }: MeetingCard, id: string): string {
  return names.find((one) => one.id === id)?.name ?? id;
}
