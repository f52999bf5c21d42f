/** What the first card asks of its writer: each with when and why, and the way to do the first of it. */

import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { urls } from '../../urls.ts';
import { dueWords } from '../../words/due-words.ts';
import type { Written } from './use-write-card.ts';
import { cardWords as words } from './welcome-words.ts';

export function NowOwed({ written, onAnother }: { readonly written: Written; readonly onAnother: () => void }) {
  const { name, owed, clock } = written;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <section className="card first-owed" aria-labelledby="first-owed-head">
      <header className="card-head">
        <h2 id="first-owed-head" ref={head} tabIndex={-1} dir="auto">
          {words.written(name)}
        </h2>
      </header>
      {owed.length === 0 ? <p>{words.oweNothing}</p> : <h3>{words.owe}</h3>}
      <ul>
        {owed.map(({ key, title, why, opens, due, state, dueBySundown }) => {
          const facts = {
            opens: Date.parse(opens),
            due: Date.parse(due),
            overdue: state === 'overdue',
            bySundown: dueBySundown,
          };
          return (
            <li key={key}>
              <strong>{title}</strong> <span className="owed-when">{dueWords(facts, clock)}</span>
              <span className="hint">{why}</span>
            </li>
          );
        })}
      </ul>
      <p className="choices">
        <Link className="button main" href={urls.today}>
          {owed.length === 0 ? words.toTodayNothing : words.toToday}
        </Link>
        <button type="button" className="button" onClick={onAnother}>
          {words.another}
        </button>
      </p>
    </section>
  );
}
