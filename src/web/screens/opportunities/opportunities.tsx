/** Every position, from the first need that somebody felt to the offer. T11 */

import { useDeferredValue, useEffect, useState } from 'react';
import { useSearch } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { isGone } from '../../client/client.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { useLate } from '../../ui/use-late.ts';
import { urls } from '../../urls.ts';
import { appWords } from '../../words/app-words.ts';
import { AddPosition } from './add-position.tsx';
import { Board } from './board.tsx';
import { filterOf, isAskedFor, queryOf } from './board-filter.ts';
import type { BoardFilter } from './board-filter.ts';
import { useBoard, useEnded } from './board-query.ts';
import type { Found } from './board-query.ts';
import { BoardSearch } from './board-search.tsx';
import { focusNextCard } from './card-focus.ts';
import { EndedList } from './ended-list.tsx';
import { NoMatch, NoPositions } from './no-positions.tsx';
import { addWords, boardFaults as faults, boardWords as words } from './opportunities-words.ts';
import './opportunities.css';

export function Opportunities({ singleKeys }: { readonly singleKeys: boolean }) {
  const { data, error, refetch } = useBoard();
  const [adding, setAdding] = useState(false);
  const add = (): void => setAdding(true);
  useKeys({ j: () => focusNextCard(1), k: () => focusNextCard(-1) }, singleKeys);
  const fault = isGone(error) ? faults.gone : faults.broken;
  return (
    <div className="board-screen">
      <header className="board-head">
        <h1 tabIndex={-1} className="screen-head">
          {words.title}
        </h1>
        {data !== undefined && data.total > 0 && (
          <button type="button" className="button main no-print" onClick={add}>
            <Icon name="plus" size={18} />
            <span>
              {words.addShort} <span className="add-rest">{words.addRest}</span>
            </span>
          </button>
        )}
      </header>
      {error !== null && data !== undefined && (
        <p className="stale" role="status">
          {faults.stale}
        </p>
      )}
      {data === undefined && error === null && <Loading />}
      {data === undefined && error !== null && (
        <FaultCard {...fault} againWord={faults.again} onAgain={() => void refetch()} />
      )}
      {data !== undefined && <Everything found={data} onAdd={add} />}
      {adding && (
        <Dialog title={addWords.title} closeWord={appWords.close} onClose={() => setAdding(false)}>
          <AddPosition known={data?.items ?? []} onClose={() => setAdding(false)} />
        </Dialog>
      )}
    </div>
  );
}

/** Browsers refuse an address that changes with every letter. */
const addressAfterMs = 250;

function Everything({ found, onAdd }: { readonly found: Found; readonly onAdd: () => void }) {
  const ended = useEnded();
  const { text: told = '', ...others } = filterOf(new URLSearchParams(useSearch()));
  const [text, setText] = useState(told);
  // The board follows the typing, and never holds it up.
  const typed = useDeferredValue(text).trim();
  const filter: BoardFilter = { ...(typed !== '' && { text: typed }), ...others };
  const query = queryOf(filter);
  const isWanted = isAskedFor(filter);
  const live = found.items.filter(isWanted);

  useEffect(() => {
    if (query === queryOf(filterOf(new URLSearchParams(location.search)))) return undefined;
    const timer = setTimeout(() => navigate(`${urls.opportunities}${query}`, { replace: true }), addressAfterMs);
    return () => clearTimeout(timer);
  }, [query]);

  const change = (next: BoardFilter): void => {
    setText(next.text ?? '');
    navigate(`${urls.opportunities}${queryOf(next)}`, { replace: true });
  };

  if (found.total === 0 && ended.length === 0) return <NoPositions onAdd={onAdd} />;
  return (
    <>
      <BoardSearch filter={filter} text={text} onText={setText} onFilter={change} positions={found.items}>
        {live.length === found.total ? words.count(found.total) : words.some(live.length, found.total)}
      </BoardSearch>
      {found.total > found.items.length && <p className="hint">{words.more(found.items.length, found.total)}</p>}
      {found.total === 0 && <NoPositions onAdd={onAdd} />}
      {found.total > 0 && live.length === 0 && <NoMatch onClear={() => change({})} />}
      {live.length > 0 && <Board positions={live} all={found.items} ended={ended} />}
      <EndedList positions={ended.filter(isWanted)} total={ended.length} />
    </>
  );
}

function Loading() {
  const late = useLate();
  return (
    <>
      <p className={late ? 'hint' : 'unseen'} role="status">
        {late ? words.loading : ''}
      </p>
      {late && <div aria-hidden="true" className="card board-blank" />}
    </>
  );
}
