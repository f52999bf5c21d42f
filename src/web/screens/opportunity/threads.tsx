/** The protocols that run about a position: how each stands and why, and how to wake one that rests. T3 T4 */

import { Link } from 'wouter';
import { client } from '../../client/client.ts';
import { Icon } from '../../ui/icon.tsx';
import { Moment } from '../../ui/moment.tsx';
import { useSaying } from '../../undo/use-saying.ts';
import { urls } from '../../urls.ts';
import { dayWords, exactWords } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import type { Position } from './opportunity-query.ts';
import { threadStateWords, threadWords as words } from './opportunity-words.ts';

interface ThreadsProps {
  readonly position: Position;
  readonly clock: Clock;
}

export function Threads({ position, clock }: ThreadsProps) {
  const { threads } = position;
  if (threads.length === 0) return null;
  return (
    <section className="position-part" aria-labelledby="threads-head">
      <h2 id="threads-head">{words.title}</h2>
      <p className="hint">{words.note}</p>
      <ul className="card position-lines threads">
        {threads.map((thread) => (
          <ThreadLine key={thread.id} thread={thread} people={position.people} clock={clock} />
        ))}
      </ul>
    </section>
  );
}

interface ThreadLineProps {
  readonly thread: Position['threads'][number];
  readonly people: Position['people'];
  readonly clock: Clock;
}

const lives: ReadonlySet<string> = new Set(['active', 'parked']);

function ThreadLine({ thread, people, clock }: ThreadLineProps) {
  const { id, playbookTitle, person, state, why } = thread;
  const say = useSaying();
  const since = Date.parse(thread.since);
  const name = people.find((one) => one.id === person)?.name;
  return (
    <li data-state={state}>
      <p>
        <strong>{playbookTitle}</strong>
        {name !== undefined && person !== null && (
          <span className="detail">
            {` ${words.with} `}
            <Link href={urls.person(person)} className="name" dir="auto">
              {name}
            </Link>
          </span>
        )}
      </p>
      <p className="thread-state when">
        {state === 'parked' && <Icon name="box" size={18} />}
        <span className={`mark ${state}`}>{threadStateWords[state]}</span>
        <Moment words={words.since(dayWords(since, clock))} exact={exactWords(since, clock)} />
      </p>
      {lives.has(state) && why !== '' && <p className="detail">{why}</p>}
      {state === 'parked' && (
        <p className="choices no-print">
          <button
            type="button"
            className="button done"
            aria-label={words.wakeNamed(playbookTitle)}
            onClick={() => void say(words.woken, (commandId) => client.wakeThread({ commandId, thread: id }))}
          >
            <Icon name="sun" size={18} />
            {words.wake}
          </button>
          <button
            type="button"
            className="button quiet"
            aria-label={words.retireNamed(playbookTitle)}
            onClick={() => void say(words.retired, (commandId) => client.retireThread({ commandId, thread: id }))}
          >
            {words.retire}
          </button>
        </p>
      )}
    </li>
  );
}
