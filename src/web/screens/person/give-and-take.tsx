/** What each gave the other, the newest first. T10 V4 */

import type { Card } from '../../client/person-query.ts';
import { exchangeKindWords, exchangeWords as words } from './person-words.ts';

type Exchanges = Card['gave'];

export function GiveAndTake({ card: { gave, received, balance } }: { readonly card: Card }) {
  if (gave.length === 0 && received.length === 0 && balance === 0) return null;
  const { even, mine, theirs } = words.balance;
  return (
    <section className="person-part" aria-labelledby="exchange-head">
      <h2 id="exchange-head">{words.title}</h2>
      <p className="balance">
        <strong>{balance === 0 ? even : balance > 0 ? mine : theirs}</strong>
        {balance !== 0 && <span className="detail"> {words.balanceNote(Math.abs(balance))}</span>}
      </p>
      <div className="both-ways">
        <Column title={words.gave} list={gave} />
        <Column title={words.received} list={received} />
      </div>
    </section>
  );
}

function Column({ title, list }: { readonly title: string; readonly list: Exchanges }) {
  return (
    <div className="card column">
      <h3>
        {title} <span className="detail">{list.length}</span>
      </h3>
      {list.length === 0 && <p className="hint">{words.none}</p>}
      <ul>
        {list.map(({ kind, what }, index) => (
          // The same may have been given twice.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${kind} ${what} ${index}`} dir="auto">
            <span className="detail">{exchangeKindWords[kind]}</span> {what}
          </li>
        ))}
      </ul>
    </div>
  );
}
