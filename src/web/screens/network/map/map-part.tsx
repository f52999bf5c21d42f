/** The map of who led to whom, and the list that says the same. Loaded when the numbers stand. F3 */

import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { useReferralMap } from '../../../client/referral-map-query.ts';
import type { ReferralMap } from '../../../client/referral-map-query.ts';
import { ChoiceRow } from '../../../ui/choice-row.tsx';
import { useStored } from '../../../ui/use-stored.ts';
import { urls } from '../../../urls.ts';
import { MapList } from './map-list.tsx';
import { mapModel } from './map-model.ts';
import { mapWords as words } from './map-words.ts';
import { PeopleMap } from './people-map.tsx';
import './map.css';

export function MapPart() {
  const { data, error } = useReferralMap();
  return (
    <section className="network-map" aria-labelledby="map-head">
      <h2 id="map-head">{words.title}</h2>
      {data === undefined && <p className="hint map-room">{error === null ? words.loading : words.fault}</p>}
      {data !== undefined && (data.people.length === 0 ? <Empty /> : <Shown map={data} />)}
    </section>
  );
}

function Shown({ map }: { readonly map: ReferralMap }) {
  const [shape, setShape] = useStored('sundown.network-map', ['map', 'list']);
  const [chosen, setChosen] = useState<string>();
  const model = useMemo(() => mapModel(map), [map]);
  return (
    <>
      <p className="hint">{words.summary(model.people.length, model.links.length)}</p>
      <div className="map-shape no-print">
        <ChoiceRow
          legend={words.shape}
          choices={[
            { value: 'map', words: words.map },
            { value: 'list', words: words.list },
          ]}
          chosen={shape}
          onChoose={setShape}
        />
      </div>
      {shape === 'map' ? <PeopleMap model={model} chosen={chosen} onChoose={setChosen} /> : <MapList model={model} />}
    </>
  );
}

function Empty() {
  return (
    <>
      <p className="hint">{words.empty}</p>
      <p className="no-print">
        <Link className="button" href={urls.referrals}>
          {words.toReferrals}
        </Link>
      </p>
    </>
  );
}
