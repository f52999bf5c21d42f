/** Above two hundred: who is new, and for each of them, who leaves? One tap, and it can be undone. V5 V4 V8 */

import { useRef, useState } from 'react';
import { client } from '../../client/client.ts';
import { useSaying } from '../../undo/use-saying.ts';
import { circleWords } from '../../words/circle-words.ts';
import { dayWords } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import type { Network } from './network-query.ts';
import { leaveWords as words, networkWords, personWords } from './network-words.ts';
import { lastTalkWords, PersonItem } from './person-item.tsx';

interface WhoLeavesProps {
  readonly network: Network;
  readonly clock: Clock;
  readonly onMore: (() => void) | undefined;
}

/** At first: who leaves is a question for a few. */
const fewest = 6;

export function WhoLeaves({ network: { leastKept, newInCircle }, clock, onMore }: WhoLeavesProps) {
  const say = useSaying();
  const list = useRef<HTMLUListElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const [most, setMost] = useState(fewest);
  const shown = leastKept.items.slice(0, most);
  const left = leastKept.total - shown.length;

  const move = async ({ id, name, version }: (typeof leastKept.items)[number], index: number): Promise<void> => {
    const done = await say(words.moved(name), (commandId) =>
      client.editPeople({ commandId, people: [{ id, version }], changes: { circle: null } }),
    );
    if (done === undefined) return;
    // The row is gone, and with it the focus: it goes on with the next one.
    requestAnimationFrame(() => (list.current?.querySelectorAll('button')[index] ?? head.current)?.focus());
  };

  return (
    <section className="card number-people who-leaves" aria-labelledby="leave-head">
      <header className="card-head">
        <h2 id="leave-head" ref={head} tabIndex={-1}>
          {words.title}
        </h2>
        <p className="detail">{words.lead}</p>
      </header>
      {newInCircle.total > 0 && (
        <div className="newcomers">
          <h3>{words.newcomers}</h3>
          <ul className="network-people">
            {newInCircle.items.map((person) => (
              <PersonItem
                key={person.id}
                person={person}
                says={words.newcomer(
                  person.circle === undefined ? '' : circleWords[person.circle],
                  dayWords(Date.parse(`${person.circleSince}T12:00:00Z`), { ...clock, zone: 'UTC' }),
                )}
              />
            ))}
          </ul>
          <p className="hint">{words.forEach}</p>
        </div>
      )}
      <ul className="network-people" ref={list}>
        {shown.map((person, index) => (
          <PersonItem
            key={person.id}
            person={person}
            says={`${lastTalkWords(person, clock)}, ${personWords.drift(person.drift)}`}
            step={words.exchange(person.gave, person.received)}
          >
            <button
              type="button"
              className="button no-print"
              aria-label={words.moveNamed(person.name)}
              onClick={() => void move(person, index)}
            >
              {words.move}
            </button>
          </PersonItem>
        ))}
      </ul>
      {left > 0 && (most < leastKept.items.length || onMore !== undefined) && (
        <button
          type="button"
          className="button more no-print"
          onClick={() => {
            setMost(most * 4);
            if (most * 4 > leastKept.items.length) onMore?.();
          }}
        >
          {networkWords.more(Math.min(left, most * 3))}
        </button>
      )}
    </section>
  );
}
