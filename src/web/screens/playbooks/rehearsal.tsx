/** What would come due on the owner's own facts, before and after: a line of time with what differs. */

import { useState } from 'react';
import { Link } from 'wouter';
import { isGone, saidBy } from '../../client/client.ts';
import { useServerTime } from '../../client/server-time.ts';
import { useClock } from '../../client/use-clock.ts';
import { ChoiceRow } from '../../ui/choice-row.tsx';
import { useLate } from '../../ui/use-late.ts';
import { urls } from '../../urls.ts';
import { type Clock, dayWords } from '../../words/due-words.ts';
import { type Rehearsed, type Tried, useRehearsal } from './playbooks-query.ts';
import { playbookFaults, playbookWords, rehearsalWords } from './playbooks-words.ts';

const spans = ['2', '4', '8'] as const;
type Span = (typeof spans)[number];

type Row = Rehearsed['rows'][number];

/** @param tried undefined while what is typed does not hold together */
export function Rehearsal({ tried }: { readonly tried: Tried | undefined }) {
  const [weeks, setWeeks] = useState<Span>('4');
  const { data, error, isFetching, refetch } = useRehearsal(tried, Number(weeks));
  return (
    <section className="card rehearsal no-print" aria-labelledby="rehearsal-head">
      <header className="card-head">
        <h2 id="rehearsal-head">{rehearsalWords.title}</h2>
      </header>
      <p className="hint">{rehearsalWords.lead}</p>
      <ChoiceRow
        legend={rehearsalWords.weeks}
        choices={spans.map((value) => ({ value, words: rehearsalWords.weeksOf(Number(value)) }))}
        chosen={weeks}
        onChoose={setWeeks}
      />
      <p role="status" className="rehearsal-sum">
        {tried === undefined && rehearsalWords.unfinished}
        {tried !== undefined &&
          error === null &&
          data !== undefined &&
          !isFetching &&
          rehearsalWords.summary(data.counts)}
        {tried !== undefined && isFetching && <Playing />}
      </p>
      {tried !== undefined && error !== null && (
        <p className="fault" role="alert">
          {rehearsalWords.fault(isGone(error) ? playbookWords.gone : saidBy(error))}{' '}
          <button type="button" className="button" onClick={() => void refetch()}>
            {playbookFaults.again}
          </button>
        </p>
      )}
      {tried !== undefined && error === null && data !== undefined && <Line rehearsed={data} isStale={isFetching} />}
    </section>
  );
}

function Playing() {
  return useLate() ? rehearsalWords.playing : null;
}

function Line({ rehearsed, isStale }: { readonly rehearsed: Rehearsed; readonly isStale: boolean }) {
  const [all, setAll] = useState(false);
  const clock = useClock(useServerTime());
  const { rows, total } = rehearsed;
  const same = rows.filter(({ what }) => what === 'same').length;
  const shown = all ? rows : rows.filter(({ what }) => what !== 'same');
  const byDay = Map.groupBy(shown, dayOf);
  return (
    <div className="rehearsal-line" data-stale={isStale || undefined}>
      <ol>
        {[...byDay].map(([day, due]) => (
          <li key={day}>
            <h3>{dayWords(Date.parse(atOf(due[0])), clock)}</h3>
            <ul>
              {due.map((row) => (
                <RowTold key={row.key} row={row} clock={clock} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {total > rows.length && <p className="hint">{rehearsalWords.more(total - rows.length)}</p>}
      {same > 0 && (
        <button type="button" className="button quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? rehearsalWords.hideSame : rehearsalWords.same(same)}
        </button>
      )}
    </div>
  );
}

function RowTold({ row, clock }: { readonly row: Row; readonly clock: Clock }) {
  const { what, title, person, heading, before, playbookTitle } = row;
  return (
    <li data-what={what}>
      <span className={`mark ${what}`}>{rehearsalWords.marks[what]}</span>
      <div>
        <p>
          {person === null ? (
            <span className="name">{heading}</span>
          ) : (
            <Link className="name" href={urls.person(person.id)}>
              {person.name}
            </Link>
          )}
        </p>
        <p className="rehearsal-what">{title}</p>
        <p className="detail">
          {playbookTitle}
          {what === 'moved' && before !== null && ` · ${rehearsalWords.from(dayWords(Date.parse(before), clock))}`}
        </p>
      </div>
    </li>
  );
}

/** The local day, as the server wrote it. */
function dayOf(row: Row): string {
  return atOf(row).slice(0, 'YYYY-MM-DD'.length);
}

function atOf(row: Row | undefined): string {
  return row?.after ?? row?.before ?? '';
}
