/** The map: chains from the first source to what came of it, to be looked through by name. F3 */

import { useReferralMap } from '../../client/referral-map-query.ts';
import type { ReferralMap } from '../../client/referral-map-query.ts';
import { useId, useState } from 'react';
import { useMedia } from '../../ui/use-media.ts';
import { ChainMap } from './chain-map.tsx';
import { chainsOf } from './chains.ts';
import { mapWords as words } from './referrals-words.ts';

/** Below that, all are seen at a glance. */
const manyPeople = 10;
const pageSize = 30;

export function ReferralMapPart() {
  const { data, error } = useReferralMap();
  return (
    <section className="loops-part" aria-labelledby="map-head">
      <h2 id="map-head">{words.title}</h2>
      {data === undefined && <p className="hint">{error === null ? words.loading : words.fault}</p>}
      {data !== undefined && <Chains map={data} />}
    </section>
  );
}

function Chains({ map }: { readonly map: ReferralMap }) {
  const id = useId();
  const [text, setText] = useState('');
  const [most, setMost] = useState(pageSize);
  const isWide = useMedia('(width >= 48rem)');
  const chains = chainsOf(map, text);
  const seen = chains.slice(0, most);
  const unseen = chains.length - seen.length;
  return (
    <>
      <p className="hint" role="status">
        {text.trim() !== '' && chains.length === 0
          ? words.none
          : words.summary(words.people(map.people.length), words.positions(map.opportunities.length))}
      </p>
      {map.people.length > manyPeople && (
        <div className="field map-search no-print">
          <label htmlFor={id}>{words.find}</label>
          <input
            id={id}
            className="input"
            type="search"
            dir="auto"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
      )}
      <ChainMap map={map} roots={seen} shape={isWide ? 'wide' : 'narrow'} />
      {unseen > 0 && (
        <button type="button" className="button more no-print" onClick={() => setMost(most + pageSize)}>
          {words.more(unseen)}
        </button>
      )}
    </>
  );
}
