/** One thing that is owed: what, by when, why, and what the owner can do about it. */

import { lazy, Suspense, useId } from 'react';
import type { KeyboardEvent } from 'react';
import { Link, useLocation } from 'wouter';
import { Icon } from '../ui/icon.tsx';
import { Moment } from '../ui/moment.tsx';
import { urls } from '../urls.ts';
import { dueWords, exactWords } from '../words/due-words.ts';
import type { TodayFollowUp, TodayGroup } from '../client/agenda-query.ts';
import { useWaiting } from '../offline/waiting.ts';
import { useDay } from './day-context.ts';
import type { PanelKind } from './day-context.ts';
import { DonePanel } from './done-panel.tsx';
import { needsAnswer } from './done-touch.ts';
import { SkipPanel } from './skip-panel.tsx';
import { SnoozePanel } from './snooze-panel.tsx';
import { rowWords } from './follow-up-words.ts';
import { WaitingRow } from './waiting-row.tsx';
import { Why } from './why.tsx';
import { writeDownFor } from './write-down.ts';
import { WritePanel } from './write-panel.tsx';

const loadWords = async () => ({ default: (await import('./words/words-panel.tsx')).WordsPanel });
const WordsPanel = lazy(loadWords);

interface RowProps {
  readonly followUp: TodayFollowUp;
  readonly group: TodayGroup;
}

export function FollowUpRow(props: RowProps & { readonly onOpen: () => void }) {
  const { followUp } = props;
  const waiting = useWaiting().deeds.find(
    ({ deed, refused }) => refused === undefined && deed.keys?.includes(followUp.key) === true,
  );
  return waiting === undefined ? <OwedRow {...props} /> : <WaitingRow followUp={followUp} waiting={waiting} />;
}

function OwedRow({ followUp, group, onOpen }: RowProps & { readonly onOpen: () => void }) {
  const { commands, panel, toggle, close, done } = useDay();
  const id = useId();
  const { key, state, title, atRisk } = followUp;
  const writeDown = writeDownFor(followUp, group);
  const asks = writeDown !== undefined || needsAnswer(followUp, group);
  const open = panel?.key === key ? panel.kind : undefined;
  const pressed = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Enter' && event.target === event.currentTarget) {
      toggle(key, 'why');
      onOpen();
    } else if (event.key === 'Escape' && open !== undefined) {
      event.stopPropagation();
      close();
      event.currentTarget.focus();
    }
  };
  return (
    <li className="row-slot" data-leaving={commands.leaving.has(key) || undefined}>
      <div
        className="row"
        role="group"
        aria-labelledby={`${id}-what`}
        tabIndex={-1}
        data-follow-up={key}
        data-state={state}
        data-leaving={commands.leaving.has(key) || undefined}
        onKeyDown={pressed}
      >
        <div className="row-main">
          <h4 className="what" id={`${id}-what`}>
            {title}
          </h4>
          <p className="due-line" data-sundown={followUp.dueBySundown || undefined}>
            {state === 'overdue' && <Icon name="warn" size={18} />}
            <Due followUp={followUp} group={group} />
            {atRisk && <span className="mark risk">{rowWords.atRisk}</span>}
            <About followUp={followUp} group={group} />
            <ToMeeting followUp={followUp} />
          </p>
        </div>
        <Why followUp={followUp} open={open === 'why'} onToggle={() => toggle(key, 'why')} />
        <div className="row-actions no-print">
          <button
            type="button"
            className="button done"
            aria-expanded={asks ? open === 'done' : undefined}
            onClick={() => done(key)}
          >
            <Icon name="check" size={18} />
            {rowWords.done}
          </button>
          {followUp.hasWords && <PanelButton followUpKey={key} kind="words" words={rowWords.words} />}
          <PanelButton followUpKey={key} kind="snooze" words={rowWords.snooze} />
          <PanelButton followUpKey={key} kind="skip" words={rowWords.skip} />
        </div>
        {open === 'done' && writeDown === undefined && <DonePanel followUp={followUp} group={group} />}
        {open === 'done' && writeDown !== undefined && (
          <WritePanel followUp={followUp} group={group} writeDown={writeDown} />
        )}
        {open === 'words' && (
          <Suspense fallback={null}>
            <WordsPanel followUp={followUp} />
          </Suspense>
        )}
        {open === 'snooze' && <SnoozePanel followUp={followUp} group={group} />}
        {open === 'skip' && <SkipPanel followUp={followUp} group={group} />}
      </div>
    </li>
  );
}

function Due({ followUp, group }: RowProps) {
  const { clock } = useDay();
  const { channels, dueBySundown, state } = followUp;
  const due = Date.parse(followUp.due);
  const byPhone = channels.length === 1 && channels[0] === 'phone';
  const theirZone = byPhone ? group.person?.timeZone : undefined;
  const words = dueWords(
    {
      opens: Date.parse(followUp.opens),
      due,
      overdue: state === 'overdue',
      bySundown: dueBySundown,
      ...(theirZone !== undefined && { theirZone }),
    },
    clock,
  );
  return <Moment words={words} exact={exactWords(due, clock)} />;
}

/** What is prepared for a meeting is prepared on its page. The thread is named `informational-interview/<meeting>/…`. */
function ToMeeting({ followUp: { playbook, step, thread } }: Pick<RowProps, 'followUp'>) {
  const [path] = useLocation();
  const href = urls.meeting(thread.split('/')[1] ?? '');
  if (playbook !== 'informational-interview' || step !== 'prepare-agenda' || path === href) return null;
  return (
    <span className="about">
      <Link href={href}>{rowWords.toMeeting}</Link>
    </span>
  );
}

function About({ followUp, group }: RowProps) {
  const { opportunity } = group.brief ?? {};
  const isNamed = opportunity !== undefined && followUp.about.opportunity === opportunity.id;
  return isNamed ? (
    <span className="about" dir="auto">
      <Link href={urls.opportunity(opportunity.id)}>{opportunity.title}</Link>
    </span>
  ) : null;
}

function PanelButton({
  followUpKey,
  kind,
  words,
}: {
  readonly followUpKey: string;
  readonly kind: PanelKind;
  readonly words: string;
}) {
  const { panel, toggle } = useDay();
  const isOpen = panel?.key === followUpKey && panel.kind === kind;
  return (
    <button type="button" className="button quiet" aria-expanded={isOpen} onClick={() => toggle(followUpKey, kind)}>
      {words}
    </button>
  );
}
