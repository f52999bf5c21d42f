/** One accepted offer: how far everybody has been told, what is left to do by kind, and who did what. */

import { Link } from 'wouter';
import { DayProvider } from '../../follow-ups/day-context.ts';
import { useDayState } from '../../follow-ups/use-day-state.ts';
import { Icon } from '../../ui/icon.tsx';
import { Moment } from '../../ui/moment.tsx';
import { urls } from '../../urls.ts';
import { dayWords, exactWords } from '../../words/due-words.ts';
import { CloseSearch } from './close-search.tsx';
import { Helpers } from './helpers.tsx';
import type { LandedShown, Landing } from './landed-query.ts';
import { landedWords as words } from './landed-words.ts';
import { OwedPart } from './owed-part.tsx';

interface LandedPageProps {
  readonly shown: LandedShown;
  readonly landing: Landing;
  readonly singleKeys: boolean;
}

export function LandedPage({ shown: { run, today }, landing, singleKeys }: LandedPageProps) {
  const day = useDayState(today, singleKeys);
  const { offer, told, toTell, groups } = landing;
  const at = Date.parse(offer.acceptedAt);
  const others = run.offers.filter(({ id }) => id !== offer.id);
  const letters = groups.filter(({ followUps }) => followUps.some(({ step }) => step === 'announce-letter')).length;
  return (
    <DayProvider value={day}>
      <p className="lead">{words.lead}</p>
      <section className="card run-state" aria-labelledby="offer-head">
        <h2 className="name" id="offer-head" dir="auto">
          <Link href={urls.opportunity(offer.id)}>{words.offer(offer.title, offer.organizationName)}</Link>
        </h2>
        <p className="hint">
          {words.accepted} <Moment words={dayWords(at, day.clock)} exact={exactWords(at, day.clock)} />
        </p>
        {toTell === 0 ? (
          <p>{words.nobody}</p>
        ) : (
          <p className="run-progress">
            <progress aria-label={words.progress} max={toTell} value={told} />
            <strong role="status">{words.told(told, toTell)}</strong>
          </p>
        )}
        <CloseSearch landing={landing} />
      </section>
      <OwedPart step="announce-call" title={words.calls} note={words.callsNote} groups={groups} withPhones />
      <OwedPart step="announce-letter" title={words.letters} note={words.lettersNote} groups={groups} isFolded>
        <p className="no-print">
          <Link className="button" href={urls.landedLetters(offer.id)}>
            <Icon name="mail" size={18} />
            {words.toLetters(letters)}
          </Link>
        </p>
      </OwedPart>
      <OwedPart step="gift" title={words.gifts} note={words.giftsNote} groups={groups} />
      <OwedPart step="withdraw" title={words.withdrawals} note={words.withdrawalsNote} groups={groups} />
      <Helpers landing={landing} clock={day.clock} />
      {others.length > 0 && (
        <section className="run-part no-print" aria-labelledby="others-head">
          <h2 id="others-head">{words.offers}</h2>
          <ul>
            {others.map(({ id, title, organizationName }) => (
              <li key={id}>
                <Link className="button quiet" href={urls.landedOffer(id)} dir="auto">
                  {words.offer(title, organizationName)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </DayProvider>
  );
}
