/** What each gave the other, the newest first; to what they gave belong their referrals and their time. T10 V4 */

import { isConversation } from '../../../core/engine/channel-fit.ts';
import type { Card } from '../../client/person-query.ts';
import { exchangeKindWords, exchangeWords as words } from './person-words.ts';

interface Given {
  readonly at: string;
  readonly how: string;
  readonly what: string;
}

export function GiveAndTake({ card }: { readonly card: Card }) {
  const { balance } = card;
  const gave = card.gave.map(given);
  const received = [...card.received.map(given), ...referralsOf(card), ...talksOf(card)].toSorted(
    (one, other) => Date.parse(other.at) - Date.parse(one.at),
  );
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

function given({ at, kind, what }: Card['gave'][number]): Given {
  return { at, how: exchangeKindWords[kind], what };
}

function referralsOf({ person, referrals, people }: Card): readonly Given[] {
  return referrals
    .filter(({ from }) => from === person.id)
    .map(({ at, to }) => ({ at, how: words.referral, what: people.find(({ id }) => id === to)?.name ?? '' }));
}

function talksOf({ touches }: Card): readonly Given[] {
  return touches
    .filter((touch) => touch.occasion === 'informational' && isConversation(touch))
    .map(({ at }) => ({ at, how: words.informational, what: '' }));
}

function Column({ title, list }: { readonly title: string; readonly list: readonly Given[] }) {
  return (
    <div className="card column">
      <h3>
        {title} <span className="detail">{list.length}</span>
      </h3>
      {list.length === 0 && <p className="hint">{words.none}</p>}
      <ul>
        {list.map(({ how, what }, index) => (
          // The same may have been given twice.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${how} ${what} ${index}`} dir="auto">
            <span className="detail">{how}</span> {what}
          </li>
        ))}
      </ul>
    </div>
  );
}
