/** The map as a list: everybody on it, who named them and whom they named. */

import { useId, useState } from 'react';
import { Link } from 'wouter';
import { Icon } from '../../../ui/icon.tsx';
import { urls } from '../../../urls.ts';
import type { MapModel, MapPerson } from './map-model.ts';
import { mapWords as words } from './map-words.ts';

const pageSize = 30;

export function MapList({ model }: { readonly model: MapModel }) {
  const id = useId();
  const [text, setText] = useState('');
  const [most, setMost] = useState(pageSize);
  const sought = text.trim().toLowerCase();
  const found = model.people.filter(({ name, work }) => `${name} ${work}`.toLowerCase().includes(sought));
  const seen = found.slice(0, most);
  return (
    <>
      <div className="field map-find no-print">
        <label htmlFor={id}>{words.findInList}</label>
        <input
          id={id}
          className="input"
          type="search"
          dir="auto"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <p className="unseen" role="status">
        {sought === '' ? '' : found.length === 0 ? words.none : words.found(found.length)}
      </p>
      {found.length === 0 ? (
        <p className="hint">{words.none}</p>
      ) : (
        <ul className="card map-people">
          {seen.map((person) => (
            <Line key={person.id} person={person} model={model} />
          ))}
        </ul>
      )}
      {found.length > seen.length && (
        <button type="button" className="button more no-print" onClick={() => setMost(most + pageSize)}>
          {words.more(found.length - seen.length)}
        </button>
      )}
    </>
  );
}

function Line({ person, model }: { readonly person: MapPerson; readonly model: MapModel }) {
  const { id, name, work, named, namedBy, positions, reach, landed, waits } = person;
  const names = (ids: readonly string[]) => ids.map((one) => model.personById.get(one)?.name ?? '');
  return (
    <li>
      <p>
        <Link className="name" dir="auto" href={urls.person(id)}>
          {name}
        </Link>{' '}
        <span className="detail" dir="auto">
          {work}
        </span>
      </p>
      <p>{namedBy.length === 0 ? words.nobodyNamed : words.ofThem(names(namedBy))}</p>
      {named.length > 0 && <p>{words.byThem(names(named))}</p>}
      {positions.length > 0 && <p>{words.through(positions)}</p>}
      <p className="detail map-marks">
        {reach > 0 && <span>{words.came(reach)}</span>}
        {landed && (
          <span data-tone="green">
            <Icon name="check" size={16} />
            {words.landed}
          </span>
        )}
        {waits && (
          <span data-tone="amber">
            <Icon name="clock" size={16} />
            {words.waits}
          </span>
        )}
      </p>
    </li>
  );
}
