/** How many people the owner knows, against the hundred to two hundred whom one can know. V5 */

import { Link } from 'wouter';
import { urls } from '../../urls.ts';
import type { Network } from './network-query.ts';
import { sizeWords as words } from './network-words.ts';

/** The scale ends a little beyond what fits, or where the owner stands. */
const scaleEnd = 250;

export function Size({ network }: { readonly network: Network }) {
  const { size, known, toKnow } = network;
  const { from, until } = size;
  const end = Math.max(scaleEnd, known.total);
  const share = (count: number): string => `${(count / end) * 100}%`;
  return (
    <section className="card network-size" aria-labelledby="size-head">
      <h2 id="size-head" className="unseen">
        {words.title}
      </h2>
      <p className="size-count">
        <Link href={urls.networkOf('known')}>
          <strong>{known.total}</strong> {words.known(known.total)}
        </Link>
      </p>
      <div className="size-scale" role="img" aria-label={words.scale(known.total, from, until)}>
        <span className="size-band" style={{ insetInlineStart: share(from), width: share(until - from) }} />
        <span className="size-fill" style={{ width: share(known.total) }} />
        <span className="size-mark" style={{ insetInlineStart: share(known.total) }} />
        <span className="size-word" style={{ insetInlineStart: share(from) }}>
          {from}
        </span>
        <span className="size-word" style={{ insetInlineStart: share(until) }}>
          {until}
        </span>
      </div>
      <p className="size-words">{sentence(network)}</p>
      {known.total < from && toKnow.total > 0 && (
        <p className="no-print">
          <Link className="button" href={urls.networkOf('to-know')}>
            {words.toKnow}
          </Link>
        </p>
      )}
    </section>
  );
}

function sentence({ size: { from, until, kept, toLeave }, known }: Network): string {
  if (toLeave > 0) return words.large(kept, until, toLeave);
  if (known.total > until) return words.settled(kept);
  return known.total < from ? words.small(from, until) : words.fitting(until - known.total);
}
