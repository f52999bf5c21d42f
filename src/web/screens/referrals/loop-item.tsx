/** One referral: to whom, how far its loop has come, and what is owed for it now. F1–F3 */

import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { client } from '../../client/client.ts';
import { useDay } from '../../follow-ups/day-context.ts';
import { FollowUpRow } from '../../follow-ups/follow-up-row.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Moment } from '../../ui/moment.tsx';
import { useSaying } from '../../undo/use-saying.ts';
import { urls } from '../../urls.ts';
import { dayWords, exactWords } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import { telOf } from '../../words/tel-of.ts';
import { ReferralForm } from './referral-form.tsx';
import type { Loop } from './referrals-query.ts';
import { loopWords, referralsWords as words } from './referrals-words.ts';

export function LoopItem({ loop, clock }: { readonly loop: Loop; readonly clock: Clock }) {
  const { today } = useDay();
  const [correcting, setCorrecting] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { to, referral, state, followUps, atRisk } = loop;
  const rows = today.groups.flatMap((group) =>
    group.followUps.filter(({ key }) => followUps.includes(key)).map((followUp) => ({ group, followUp })),
  );
  const [phone] = rows.find(({ group }) => group.person?.id === to.id)?.group.person?.phones ?? [];
  const close = (): void => {
    setCorrecting(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <li className="loop" data-loop={referral.id} data-state={state}>
      <div className="loop-head">
        <p>
          <Icon name="branch" size={18} />
          <Link className="name" dir="auto" href={urls.person(to.id)}>
            {to.name}
          </Link>
          <span className="work" dir="auto">
            {[to.title, to.organizationName].filter(Boolean).join(' · ')}
          </span>
        </p>
        {phone !== undefined && state === 'to-call' && (
          <a className="button quiet no-print" href={telOf(phone)} aria-label={words.call(phone)}>
            <Icon name="phone" size={18} />
            {phone}
          </a>
        )}
        <button
          type="button"
          className="button quiet no-print"
          ref={button}
          aria-expanded={correcting}
          aria-label={words.correctNamed(to.name)}
          onClick={() => setCorrecting(!correcting)}
        >
          {words.correct}
        </button>
      </div>
      {referral.about !== undefined && referral.about !== '' && (
        <p className="loop-about" dir="auto">
          {referral.about}
        </p>
      )}
      <Trail loop={loop} clock={clock} />
      {correcting && <Correct loop={loop} clock={clock} onClose={close} />}
      {rows.length > 0 && (
        <ul className="rows" data-risk={atRisk || undefined}>
          {rows.map(({ group, followUp }) => (
            <FollowUpRow key={followUp.key} followUp={followUp} group={group} onOpen={() => {}} />
          ))}
        </ul>
      )}
      {state === 'waiting' && <p className="hint">{words.waiting}</p>}
    </li>
  );
}

function Trail({ loop, clock }: { readonly loop: Loop; readonly clock: Clock }) {
  const { referral, reachedAt, toldAt, from, state } = loop;
  return (
    <ol className="trail" aria-label={words.trail}>
      <Step at={referral.at} clock={clock} said={words.sent} otherwise="" />
      {state !== 'resting' && <Step at={reachedAt} clock={clock} said={words.reached} otherwise={words.notReached} />}
      {state === 'ended' && toldAt === undefined ? (
        <li className="trail-step">{loopWords.ended}</li>
      ) : (
        <Step
          at={toldAt}
          clock={clock}
          said={(day) => words.told(from.name, day)}
          otherwise={words.notTold(from.name)}
        />
      )}
    </ol>
  );
}

interface StepProps {
  readonly at: string | undefined;
  readonly clock: Clock;
  readonly said: (day: string) => string;
  readonly otherwise: string;
}

function Step({ at, clock, said, otherwise }: StepProps) {
  if (at === undefined) {
    return <li className="trail-step">{otherwise}</li>;
  }
  const instant = Date.parse(at);
  return (
    <li className="trail-step" data-done>
      <Icon name="check" size={16} />
      <span className="when">
        <Moment words={said(dayWords(instant, clock))} exact={exactWords(instant, clock)} />
      </span>
    </li>
  );
}

interface CorrectProps {
  readonly loop: Loop;
  readonly clock: Clock;
  readonly onClose: () => void;
}

function Correct({ loop: { referral, from, to }, clock, onClose }: CorrectProps) {
  const say = useSaying();
  const { id, version } = referral;
  const remove = async (): Promise<void> => {
    await say(words.removed, (commandId) => client.removeReferral({ commandId, id, version }));
  };
  return (
    <ReferralForm
      isNew={false}
      begun={{
        from: { id: from.id, name: from.name, isNew: false },
        to: { id: to.id, name: to.name, isNew: false },
        about: referral.about ?? '',
        at: Date.parse(referral.at),
      }}
      clock={clock}
      onCancel={onClose}
      onRemove={() => void remove()}
      onSave={async (told) => {
        const changes = {
          from: told.from,
          to: told.to,
          at: told.at ?? referral.at,
          about: told.about === '' ? null : told.about,
        };
        const done = await say(words.corrected, (commandId) =>
          client.editReferral({ commandId, id, version, changes }),
        );
        if (done !== undefined) onClose();
      }}
    />
  );
}
