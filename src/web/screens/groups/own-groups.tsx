/** The owner's groups: those in view, and those that were left, folded. F10–F12 */

import { useState } from 'react';
import { Link } from 'wouter';
import { useClock } from '../../client/use-clock.ts';
import type { ServerTime } from '../../client/use-clock.ts';
import { Icon } from '../../ui/icon.tsx';
import { urls } from '../../urls.ts';
import { dayWords, timeWords } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import { involvementWords } from './group/group-words.ts';
import type { GroupFound, GroupPage } from './groups-query.ts';
import { groupsWords as words, kindWords, stateWords } from './groups-words.ts';

interface OwnGroupsProps {
  readonly page: GroupPage;
  readonly time: ServerTime;
  readonly onMore: () => void;
}

/** The directory under them has to stay in reach. */
const mostShown = 15;

export function OwnGroups({ page, time, onMore }: OwnGroupsProps) {
  const clock = useClock(time);
  const inView = page.items.filter(({ state }) => state !== 'left');
  const left = page.items.filter(({ state }) => state === 'left');
  const unseen = page.total - page.items.length;
  if (page.total === 0) return null;
  return (
    <section className="groups-part" aria-labelledby="own-groups">
      <h2 id="own-groups">{words.own}</h2>
      {inView.length > 0 && <Lines groups={inView} clock={clock} />}
      {left.length > 0 && (
        <details className="groups-left">
          <summary>{words.left(left.length)}</summary>
          <Lines groups={left} clock={clock} />
        </details>
      )}
      {unseen > 0 && (
        <button type="button" className="button more no-print" onClick={onMore}>
          {words.more(unseen)}
        </button>
      )}
    </section>
  );
}

function Lines({ groups, clock }: { readonly groups: readonly GroupFound[]; readonly clock: Clock }) {
  const [all, setAll] = useState(false);
  const shown = all ? groups : groups.slice(0, mostShown);
  return (
    <>
      <ul className="card group-lines">
        {shown.map((group) => (
          <Line key={group.id} group={group} clock={clock} />
        ))}
      </ul>
      {groups.length > shown.length && (
        <button type="button" className="button more no-print" onClick={() => setAll(true)}>
          {words.more(groups.length - shown.length)}
        </button>
      )}
    </>
  );
}

function Line({ group, clock }: { readonly group: GroupFound; readonly clock: Clock }) {
  const { id, name, kind, state, involvement, parentName, attended, owed, nextAt, members = [] } = group;
  const fitting = members.filter(({ fit }) => fit === true).length;
  const next = nextAt === undefined ? undefined : Date.parse(nextAt);
  const facts = [
    parentName === undefined ? kindWords[kind] : words.chapterOf(parentName),
    attended > 0 && words.attended(attended),
    fitting > 0 && words.fitting(fitting),
    next !== undefined && state !== 'left' && words.next(dayWords(next, clock), timeWords(next, clock)),
  ];
  const isMore = state === 'joined' && involvement !== undefined && involvement !== 'member';
  return (
    <li className="group-line" data-state={state}>
      <div className="group-what">
        <Link className="name" href={urls.group(id)} dir="auto">
          {name}
        </Link>
        <p className="detail" dir="auto">
          {facts.filter(Boolean).join(' · ')}
        </p>
      </div>
      <p className="group-marks">
        {owed > 0 && (
          <span className="mark" data-mark="owed">
            <Icon name="clock" size={16} />
            {words.owed(owed)}
          </span>
        )}
        <span className="mark" data-mark={state}>
          {state === 'joined' && <Icon name="check" size={16} />}
          {isMore ? involvementWords[involvement] : stateWords[state]}
        </span>
      </p>
    </li>
  );
}
