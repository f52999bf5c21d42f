/** Two cards beside each other, what they share, and what is to become of them. */

import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import { client, freshId, isGone, saidBy } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useTellDone } from '../../undo/use-tell-done.ts';
import { urls } from '../../urls.ts';
import { duplicatesWords as words } from './duplicates-words.ts';

type Pair = Answered['findDuplicates']['items'][number];

export function PairCard({ pair: { people, sure, reasons } }: { readonly pair: Pair }) {
  const [one, other] = people;
  const queries = useQueryClient();
  const toasts = useToasts();
  const tellDone = useTellDone();
  const tellApart = async (): Promise<void> => {
    const commandId = freshId();
    try {
      await sentSurely(() => client.tellApart({ commandId, id: one.id, version: one.version, from: other.id }));
      await queries.invalidateQueries();
      tellDone({ text: words.toldApart, commands: [commandId] });
      document.querySelector<HTMLElement>('.pairs a, main h1')?.focus();
    } catch (error) {
      toasts.show({ text: isGone(error) ? words.gone : words.notTold(saidBy(error)), kind: 'fault' });
      await queries.invalidateQueries();
    }
  };
  return (
    <article className="card pair-card">
      <header>
        <p className="pair-standing">{sure ? words.sure : words.maybe}</p>
        <ul className="hint">
          {reasons.map(({ kind, value }) => (
            <li key={kind} dir="auto">
              {words.reasons[kind](value)}
            </li>
          ))}
        </ul>
      </header>
      <div className="pair-sides">
        {people.map((person) => (
          <Side key={person.id} person={person} />
        ))}
      </div>
      <p className="choices">
        <Link
          className="button main"
          href={urls.merge(one.id, other.id)}
          aria-label={words.mergeThese(one.name, other.name)}
        >
          {words.merge}
        </Link>
        <button
          type="button"
          className="button"
          aria-label={words.apartThese(one.name, other.name)}
          onClick={() => void tellApart()}
        >
          {words.apart}
        </button>
      </p>
    </article>
  );
}

function Side({ person }: { readonly person: Pair['people'][number] }) {
  const { id, name, title, organizationName, emails, phones, touchCount } = person;
  return (
    <div className="pair-side">
      <h2>
        <Link href={urls.person(id)} className="name" dir="auto">
          {name}
        </Link>
      </h2>
      <p dir="auto">{[title, organizationName].filter(Boolean).join(' · ')}</p>
      {[...emails, ...phones].map((way) => (
        <p key={way} className="detail" dir="auto">
          {way}
        </p>
      ))}
      <p className="detail">{words.touches(touchCount)}</p>
    </div>
  );
}
