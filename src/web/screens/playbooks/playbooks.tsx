/** All playbooks, by what begins them; those that the owner changed or wrote are marked. */

import { Link } from 'wouter';
import { isGone } from '../../client/client.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLate } from '../../ui/use-late.ts';
import { urls } from '../../urls.ts';
import { type PlaybookLine, usePlaybooks } from './playbooks-query.ts';
import { playbookFaults, playbooksWords } from './playbooks-words.ts';
import './playbooks.css';

type Group = keyof typeof playbooksWords.groups;

/** Under which heading a playbook stands, by the fact that begins it. */
const groupByFact: Readonly<Record<string, Group>> = {
  touch: 'happened',
  promise: 'happened',
  referral: 'happened',
  'informational-interview': 'happened',
  acceptance: 'happened',
  intent: 'meant',
  circle: 'meant',
  group: 'meant',
  season: 'season',
  'quiet-opportunity': 'season',
};

export function Playbooks() {
  const { data, error, refetch } = usePlaybooks();
  const fault = isGone(error) ? playbookFaults.gone : playbookFaults.broken;
  return (
    <>
      <h1 className="screen-head" tabIndex={-1}>
        {playbooksWords.title}
      </h1>
      <p className="lead">{playbooksWords.lead}</p>
      <p className="no-print playbooks-ways">
        <Link className="button main" href={urls.newPlaybook}>
          <Icon name="plus" />
          {playbooksWords.add}
        </Link>
      </p>
      {data === undefined && error === null && <Loading />}
      {data === undefined && error !== null && (
        <FaultCard {...fault} againWord={playbookFaults.again} onAgain={() => void refetch()} />
      )}
      {data !== undefined && error !== null && (
        <p className="stale no-print" role="status">
          {playbooksWords.stale}
        </p>
      )}
      {data !== undefined && <PlaybookGroups playbooks={data} />}
    </>
  );
}

function PlaybookGroups({ playbooks }: { readonly playbooks: readonly PlaybookLine[] }) {
  const byGroup = Map.groupBy(playbooks, ({ begins }) => groupByFact[begins] ?? 'happened');
  return (['happened', 'meant', 'season'] as const).map((group) => (
    <section className="card playbook-group" key={group} aria-labelledby={`playbooks-${group}`}>
      <header className="card-head">
        <h2 id={`playbooks-${group}`}>{playbooksWords.groups[group]}</h2>
      </header>
      <ul>
        {(byGroup.get(group) ?? []).map((playbook) => (
          <Line key={playbook.id} playbook={playbook} />
        ))}
      </ul>
    </section>
  ));
}

function Line({ playbook: { id, title, standing, beginning, steps, running } }: { readonly playbook: PlaybookLine }) {
  return (
    <li>
      <h3>
        <Link href={urls.playbook(id)}>{title}</Link>{' '}
        {standing !== 'ours' && <span className="mark yours">{playbooksWords.standing[standing]}</span>}
      </h3>
      <p>{beginning}</p>
      <p className="detail">
        {playbooksWords.steps(steps)} · {playbooksWords.running(running)}
      </p>
    </li>
  );
}

function Loading() {
  const late = useLate();
  return (
    <>
      <p className={late ? 'lead' : 'unseen'} role="status">
        {late ? playbooksWords.loading : ''}
      </p>
      <div className="playbook-room" aria-hidden="true" />
    </>
  );
}
