/** The directory: associations by occupation and word, each noted with one tap. F9 F11 */

import { useDeferredValue, useId, useState } from 'react';
import { useSearch } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { occupationNames, occupations } from '../../../core/directory/occupations.ts';
import type { Occupation } from '../../../core/directory/occupations.ts';
import { useLate } from '../../ui/use-late.ts';
import { urls } from '../../urls.ts';
import { englishLocale } from '../../words/own-locale.ts';
import { AssociationLine } from './association-line.tsx';
import { useDirectory } from './groups-query.ts';
import { directoryWords as words, groupsWords } from './groups-words.ts';

const pageSize = 25;

export function Directory() {
  const id = useId();
  const asked = new URLSearchParams(useSearch()).get('occupation');
  const occupation = occupations.find((one) => one === asked);
  const [text, setText] = useState('');
  const [limit, setLimit] = useState(pageSize);
  const typed = useDeferredValue(text.trim());
  const { data, error, refetch } = useDirectory({ text: typed, occupation, limit });
  const unseen = data === undefined ? 0 : data.total - data.items.length;
  const choose = (next: string): void => {
    setLimit(pageSize);
    navigate(urls.groupsOf(next === '' ? undefined : (next as Occupation)), { replace: true });
  };
  return (
    <section className="groups-part directory no-print" aria-labelledby="directory-head">
      <h2 id="directory-head">{words.title}</h2>
      <p className="hint">{words.lead}</p>
      <search className="directory-search">
        <div className="field">
          <label htmlFor={`${id}-occupation`}>{words.occupation}</label>
          <select
            id={`${id}-occupation`}
            className="input"
            value={occupation ?? ''}
            onChange={(event) => choose(event.target.value)}
          >
            <option value="">{words.every}</option>
            {occupations.map((code) => (
              <option key={code} value={code}>
                {occupationNames[code]}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-word`}>{words.word}</label>
          <input
            id={`${id}-word`}
            className="input"
            type="search"
            autoComplete="off"
            maxLength={200}
            placeholder={words.wordHint}
            value={text}
            onChange={(event) => {
              setLimit(pageSize);
              setText(event.target.value);
            }}
          />
        </div>
      </search>
      <p className="hint" role="status">
        {data !== undefined && data.total > 0 && words.found(data.total)}
        {data?.total === 0 && words.none}
      </p>
      {data === undefined && error === null && <Opening />}
      {data === undefined && error !== null && (
        <p role="alert">
          {words.fault}{' '}
          <button type="button" className="button quiet" onClick={() => void refetch()}>
            {words.again}
          </button>
        </p>
      )}
      {data !== undefined && data.total > 0 && (
        <ul className="card association-lines">
          {data.items.map((association) => (
            <AssociationLine key={association.id} association={association} />
          ))}
        </ul>
      )}
      {unseen > 0 && (
        <button type="button" className="button more" onClick={() => setLimit(limit + pageSize)}>
          {groupsWords.more(Math.min(unseen, pageSize))}
        </button>
      )}
      {data?.items[0] !== undefined && <p className="hint">{words.written(dateWords(data.items[0].writtenOn))}</p>}
    </section>
  );
}

function Opening() {
  const late = useLate();
  return (
    <>
      <p className={late ? 'hint' : 'unseen'}>{late ? words.loading : ''}</p>
      {late && <div aria-hidden="true" className="card blank" />}
    </>
  );
}

/** A date stays the same day in every zone. */
function dateWords(date: string): string {
  return new Intl.DateTimeFormat(englishLocale(), { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date));
}
