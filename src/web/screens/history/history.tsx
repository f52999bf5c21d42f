/** What was changed, when and from where; each of it can be taken back, and done again. */

import { useEffect, useState } from 'react';
import { Link, useSearch } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { isGone } from '../../client/client.ts';
import { useServerTime } from '../../client/server-time.ts';
import { useClock } from '../../client/use-clock.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { useLate } from '../../ui/use-late.ts';
import { urls } from '../../urls.ts';
import { daysOf } from './days.ts';
import { focusedEntry, moveFocus } from './entries.ts';
import { HistoryDay } from './history-day.tsx';
import { filterOf, queryOf } from './history-filter.ts';
import type { HistoryFilter } from './history-filter.ts';
import { useHistory } from './history-query.ts';
import type { HistoryPage } from './history-query.ts';
import { HistorySearch } from './history-search.tsx';
import { historyFaults, historyWords as words } from './history-words.ts';
import { useHistoryUndo } from './use-history-undo.ts';
import './history.css';

const pageSize = 50;

/** Browsers refuse an address that changes with every letter. */
const addressAfterMs = 250;

export function History({ singleKeys }: { readonly singleKeys: boolean }) {
  const { text: told = '', ...others } = filterOf(new URLSearchParams(useSearch()));
  const [text, setText] = useState(told);
  const [limit, setLimit] = useState(pageSize);
  const typed = text.trim();
  const filter: HistoryFilter = { ...(typed !== '' && { text: typed }), ...others };
  const query = queryOf(filter);
  const { data, error, refetch, isPlaceholderData } = useHistory(filter, limit);
  const isBlank = data?.total === 0 && query === '' && !isPlaceholderData;

  useEffect(() => {
    if (query === queryOf(filterOf(new URLSearchParams(location.search)))) return undefined;
    const timer = setTimeout(() => navigate(`${urls.history}${query}`, { replace: true }), addressAfterMs);
    return () => clearTimeout(timer);
  }, [query]);

  const change = (next: HistoryFilter): void => {
    setText(next.text ?? '');
    setLimit(pageSize);
    navigate(`${urls.history}${queryOf(next)}`, { replace: true });
  };

  return (
    <>
      <header className="history-head">
        <h1 className="screen-head" tabIndex={-1}>
          {words.title}
        </h1>
        <p className="count" role="status">
          {data !== undefined && !isBlank && words.count(data.total)}
        </p>
      </header>
      {!isBlank && <p className="lead">{words.lead}</p>}
      {!isBlank && <HistorySearch filter={filter} text={text} onText={setText} onFilter={change} />}
      {data === undefined && error === null && <Loading />}
      {data === undefined && error !== null && (
        <FaultCard
          {...(isGone(error) ? historyFaults.gone : historyFaults.broken)}
          againWord={historyFaults.again}
          onAgain={() => void refetch()}
        />
      )}
      {data !== undefined && error !== null && (
        <p className="stale no-print" role="status">
          {words.stale}
        </p>
      )}
      {data?.total === 0 && !isPlaceholderData && <None isBlank={isBlank} onAll={() => change({})} />}
      {data !== undefined && data.total > 0 && <Changes page={data} singleKeys={singleKeys} />}
      {data !== undefined && data.total > data.items.length && (
        <button type="button" className="button more no-print" onClick={() => setLimit(limit + pageSize)}>
          {words.more(data.total - data.items.length)}
        </button>
      )}
    </>
  );
}

function Changes({ page, singleKeys }: { readonly page: HistoryPage; readonly singleKeys: boolean }) {
  const clock = useClock(useServerTime());
  const undoing = useHistoryUndo();
  useKeys(
    {
      j: () => moveFocus(1),
      k: () => moveFocus(-1),
      u: () => {
        const entry = page.items.find(({ id }) => id === focusedEntry());
        if (entry?.undo === 'can') undoing.ask(entry);
      },
    },
    singleKeys,
  );
  return (
    <>
      {daysOf(page.items, clock.zone).map((day) => (
        <HistoryDay key={day.date} day={day} clock={clock} undoing={undoing} />
      ))}
    </>
  );
}

function Loading() {
  const late = useLate();
  return (
    <>
      <p className={late ? 'lead' : 'unseen'} role="status">
        {late ? words.loading : ''}
      </p>
      {late && <div aria-hidden="true" className="card history-blank" />}
    </>
  );
}

function None({ isBlank, onAll }: { readonly isBlank: boolean; readonly onAll: () => void }) {
  return (
    <div className="card no-changes">
      <p className="cleared-title">
        <Icon name="history" size={24} />
        {isBlank ? words.emptyTitle : words.noneTitle}
      </p>
      <p>{isBlank ? words.empty : words.none}</p>
      <p className="no-print">
        {isBlank ? (
          <Link className="button" href={urls.today}>
            {words.toToday}
          </Link>
        ) : (
          <button type="button" className="button" onClick={onAll}>
            {words.showAll}
          </button>
        )}
      </p>
    </div>
  );
}
