/** The New Year run: who gets a card, whose address is missing, what to write, and what is on its way. J11 */

import { Link } from 'wouter';
import { isGone } from '../../client/client.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLate } from '../../ui/use-late.ts';
import { urls } from '../../urls.ts';
import { CardsPage } from './cards-page.tsx';
import { useCards } from './cards-query.ts';
import { cardsFaults, cardsWords } from './cards-words.ts';
import './cards.css';

export function Cards({ singleKeys }: { readonly singleKeys: boolean }) {
  const { data, error, refetch } = useCards();
  const late = useLate();
  const fault = isGone(error) ? cardsFaults.gone : cardsFaults.broken;
  return (
    <>
      <h1 className="screen-head" tabIndex={-1}>
        {cardsWords.title}
      </h1>
      {data === undefined && error === null && (
        <p className={late ? 'lead' : 'unseen'} role="status">
          {late ? cardsWords.loading : ''}
        </p>
      )}
      {data === undefined && error !== null && (
        <FaultCard {...fault} againWord={cardsFaults.again} onAgain={() => void refetch()} />
      )}
      {data !== undefined && error !== null && (
        <p className="stale no-print" role="status">
          {cardsWords.stale}
        </p>
      )}
      {data?.run.people.length === 0 && <Empty />}
      {data !== undefined && data.run.people.length > 0 && <CardsPage shown={data} singleKeys={singleKeys} />}
    </>
  );
}

function Empty() {
  return (
    <div className="card cards-empty">
      <p className="cleared-title">
        <Icon name="mail" size={24} />
        {cardsWords.emptyTitle}
      </p>
      <p>{cardsWords.empty}</p>
      <p className="no-print">
        <Link className="button" href={urls.people}>
          {cardsWords.toPeople}
        </Link>
      </p>
    </div>
  );
}
