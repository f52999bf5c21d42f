/** The letters of the announcement: looked through, changed one by one, and printed as one document. F5 */

import { Link, useSearchParams } from 'wouter';
import { isGone } from '../../client/client.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { useLate } from '../../ui/use-late.ts';
import { urls } from '../../urls.ts';
import { useLanded } from './landed-query.ts';
import { landedFaults, landedWords, letterWords as words } from './landed-words.ts';
import { LetterPile } from './letter-pile.tsx';
import './landed.css';

export function Letters() {
  const [search] = useSearchParams();
  const { data, error, refetch } = useLanded(search.get('opportunity') ?? undefined);
  const late = useLate();
  const fault = isGone(error) ? landedFaults.gone : landedFaults.broken;
  const offer = data?.run.landing?.offer.id;
  const letters = (data?.today.groups ?? []).flatMap((group) =>
    group.followUps
      .filter(({ step }) => step === 'announce-letter')
      .map((followUp) => ({ followUp, group, name: group.person?.name ?? group.heading })),
  );
  return (
    <>
      <p className="to-people no-print">
        <Link href={offer === undefined ? urls.landed : urls.landedOffer(offer)}>{words.back}</Link>
      </p>
      <h1 className="screen-head" tabIndex={-1}>
        {words.title}
      </h1>
      {data === undefined && (
        <p className={late ? 'lead' : 'unseen'} role="status">
          {late && error === null ? landedWords.loading : ''}
        </p>
      )}
      {data === undefined && error !== null && (
        <FaultCard {...fault} againWord={landedFaults.again} onAgain={() => void refetch()} />
      )}
      {data !== undefined && letters.length === 0 && <p className="lead">{words.none}</p>}
      {data !== undefined && letters.length > 0 && (
        <>
          <p className="lead">{words.lead}</p>
          <LetterPile letters={letters} today={data.today} />
        </>
      )}
    </>
  );
}
