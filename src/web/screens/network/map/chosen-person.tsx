/** Whoever is chosen on the map: who named them, whom they named, and the way to the card. */

import { Link } from 'wouter';
import { Icon } from '../../../ui/icon.tsx';
import { urls } from '../../../urls.ts';
import type { MapModel, MapPerson } from './map-model.ts';
import { mapWords as words } from './map-words.ts';

interface ChosenProps {
  readonly person: MapPerson | undefined;
  readonly model: MapModel;
  /** The last arrow led nowhere. */
  readonly noWay: boolean;
  readonly onChoose: (id: string) => void;
}

export function ChosenPerson({ person, model, noWay, onChoose }: ChosenProps) {
  const names = (ids: readonly string[]) => ids.map((id) => model.personById.get(id)?.name ?? '');
  const said =
    person === undefined
      ? ''
      : [
          [person.name, person.work].filter(Boolean).join(', '),
          person.namedBy.length === 0 ? words.nobodyNamed.replace(/\.$/, '') : words.ofThem(names(person.namedBy)),
          person.named.length === 0 ? '' : words.byThem(names(person.named)),
        ]
          .filter(Boolean)
          .join('. ');
  return (
    <div className="card map-person">
      <p className="unseen" role="status">
        {noWay ? words.noWay : said}
      </p>
      {person === undefined ? (
        <p className="hint">{words.choose}</p>
      ) : (
        <>
          <h3>
            <Link className="name" dir="auto" href={urls.person(person.id)}>
              {person.name}
            </Link>
          </h3>
          <p className="detail" dir="auto">
            {person.work}
          </p>
          <p className="detail map-marks">
            {person.reach > 0 && <span>{words.came(person.reach)}</span>}
            {person.landed && (
              <span data-tone="green">
                <Icon name="check" size={16} />
                {words.landed}
              </span>
            )}
            {person.waits && (
              <span data-tone="amber">
                <Icon name="clock" size={16} />
                {words.waits}
              </span>
            )}
          </p>
          {person.namedBy.length === 0 ? (
            <p className="detail">{words.nobodyNamed}</p>
          ) : (
            <Linked title={words.namedBy} ids={person.namedBy} model={model} onChoose={onChoose} />
          )}
          {person.named.length > 0 && (
            <Linked title={words.named} ids={person.named} model={model} onChoose={onChoose} />
          )}
          {person.positions.length > 0 && (
            <>
              <h4>{words.positions}</h4>
              <ul>
                {person.positions.map((title) => (
                  <li key={title} dir="auto">
                    {title}
                  </li>
                ))}
              </ul>
            </>
          )}
          {noWay && <p className="hint">{words.noWay}</p>}
        </>
      )}
    </div>
  );
}

interface LinkedProps {
  readonly title: string;
  readonly ids: readonly string[];
  readonly model: MapModel;
  readonly onChoose: (id: string) => void;
}

function Linked({ title, ids, model, onChoose }: LinkedProps) {
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <button type="button" className="button quiet name" dir="auto" onClick={() => onChoose(id)}>
              {model.personById.get(id)?.name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
