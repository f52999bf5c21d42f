/** Everybody in the notebook, found as one types. V1 */

import { useCallback, useEffect, useState } from 'react';
import { Link, useSearch } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { isGone, saidBy } from '../../client/client.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { useLate } from '../../ui/use-late.ts';
import { urls } from '../../urls.ts';
import { appWords } from '../../words/app-words.ts';
import { AddPerson } from './add-person.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { NoPeople } from './no-people.tsx';
import { filterOf, queryOf } from '../../people-filter.ts';
import type { PeopleFilter } from '../../people-filter.ts';
import { PeopleList } from './people-list.tsx';
import { useFirstPeople } from './people-query.ts';
import { nobody } from './selection.ts';
import { PeopleSearch } from './people-search.tsx';
import { addWords, bulkWords, peopleFaultWords as faults, peopleWords as words } from './people-words.ts';
import { useSelection } from './use-selection.ts';
import type { Selecting } from './use-selection.ts';
import './people.css';

/** Browsers refuse an address that changes with every letter. */
const addressAfterMs = 250;

export function People({ singleKeys }: { readonly singleKeys: boolean }) {
  const search = useSearch();
  const { text: told = '', ...others } = filterOf(new URLSearchParams(search));
  const [text, setText] = useState(told);
  const [adding, setAdding] = useState(false);
  const typed = text.trim();
  const filter: PeopleFilter = { ...(typed !== '' && { text: typed }), ...others };
  const toasts = useToasts();
  const tellFault = useCallback(
    (fault: unknown) => toasts.show({ text: isGone(fault) ? bulkWords.goneAway : saidBy(fault), kind: 'fault' }),
    [toasts],
  );
  const { data, error, isEarlier, again } = useFirstPeople(filter);
  const selecting = useSelection(filter, tellFault);
  const query = queryOf(filter);
  // There is nothing to search in a notebook without people.
  const isBlank = data?.total === 0 && query === '' && !isEarlier;

  useEffect(() => {
    if (query === queryOf(filterOf(new URLSearchParams(location.search)))) return undefined;
    const timer = setTimeout(() => navigate(`${urls.people}${query}`, { replace: true }), addressAfterMs);
    return () => clearTimeout(timer);
  }, [query]);

  const change = (next: PeopleFilter): void => {
    setText(next.text ?? '');
    navigate(`${urls.people}${queryOf(next)}`, { replace: true });
  };

  return (
    <>
      <header className="people-head">
        <h1 tabIndex={-1} className="screen-head">
          {words.title}
        </h1>
        <p className="count" role="status">
          {data !== undefined && !isBlank && words.count(data.total)}
        </p>
        {!isBlank && (
          <Link className="button quiet no-print" href={urls.duplicates}>
            {words.doubles}
          </Link>
        )}
        {!isBlank && (
          <button type="button" className="button main no-print" onClick={() => setAdding(true)}>
            <Icon name="plus" size={18} />
            {words.add}
          </button>
        )}
      </header>
      {!isBlank && <PeopleSearch filter={filter} text={text} onText={setText} onFilter={change} />}
      {error !== null && data !== undefined && (
        <p className="stale" role="status">
          {faults.stale}
        </p>
      )}
      {data === undefined && error === null && <Loading />}
      {data === undefined && error !== null && <Fault gone={isGone(error)} onAgain={again} />}
      {data !== undefined && data.total === 0 && !isEarlier && (
        <NoPeople isFiltered={query !== ''} onAdd={() => setAdding(true)} onClear={() => change({})} />
      )}
      {data !== undefined && data.total > 0 && (
        <>
          <ChooseAll total={data.total} selecting={selecting} />
          <PeopleList filter={filter} first={data} singleKeys={singleKeys} selecting={selecting} />
        </>
      )}
      <BulkBar selecting={selecting} />
      {adding && (
        <Dialog title={addWords.title} closeWord={appWords.close} onClose={() => setAdding(false)}>
          <AddPerson onClose={() => setAdding(false)} />
        </Dialog>
      )}
    </>
  );
}

function ChooseAll({ total, selecting }: { readonly total: number; readonly selecting: Selecting }) {
  const { selection, set, chooseAll, busy } = selecting;
  const isAll = selection.size >= total;
  return (
    <p className="choose-all no-print">
      <label className="tick">
        <input
          type="checkbox"
          aria-busy={busy}
          checked={isAll}
          onChange={() => (isAll ? set(nobody) : !busy && chooseAll())}
        />
        {busy ? bulkWords.selecting : bulkWords.selectAll(total)}
      </label>
    </p>
  );
}

function Loading() {
  const late = useLate();
  return (
    <>
      <p className={late ? 'hint' : 'unseen'} role="status">
        {late ? words.loading : ''}
      </p>
      {late && <div aria-hidden="true" className="card people-blank" />}
    </>
  );
}

function Fault({ gone, onAgain }: { readonly gone: boolean; readonly onAgain: () => void }) {
  return (
    <FaultCard
      title={gone ? faults.goneTitle : faults.brokenTitle}
      what={gone ? faults.gone : faults.broken}
      step={gone ? faults.goneStep : faults.brokenStep}
      againWord={faults.again}
      onAgain={onAgain}
    />
  );
}
