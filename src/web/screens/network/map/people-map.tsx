/** The map itself: found by name, walked by keys, dragged and zoomed; beside it whoever is chosen. */

import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { Combobox } from '../../../ui/combobox.tsx';
import { useLate } from '../../../ui/use-late.ts';
import { urls } from '../../../urls.ts';
import { ChosenPerson } from './chosen-person.tsx';
import { MapKey } from './map-key.tsx';
import { MapPicture } from './map-picture.tsx';
import type { MapModel } from './map-model.ts';
import { mapWords as words } from './map-words.ts';
import { directions, isArrow, linkedTowards, nearestTo } from './nearby.ts';
import type { ArrowKey } from './nearby.ts';
import { useSettled } from './use-settled.ts';
import type { Places } from './use-settled.ts';
import { useView } from './use-view.ts';

interface PeopleMapProps {
  readonly model: MapModel;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}

export function PeopleMap(props: PeopleMapProps) {
  const places = useSettled(props.model);
  return places === undefined ? <Placing count={props.model.people.length} /> : <Settled {...props} places={places} />;
}

function Placing({ count }: { readonly count: number }) {
  const late = useLate();
  return (
    <p className="hint map-room" role="status">
      {late ? words.placing(count) : ''}
    </p>
  );
}

/** How near a finger has to come, in pixels of the frame. */
const reachPx = 22;
const zoomStep = 1.35;
const panStep = 60;
const mostFound = 8;

function Settled({ model, places, chosen, onChoose }: PeopleMapProps & { readonly places: Places }) {
  const field = useId();
  const keys = useId();
  const box = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [noWay, setNoWay] = useState(false);
  const person = model.personById.get(chosen ?? '');
  const looking = useView(box, places, (at, scale) => {
    box.current?.focus({ preventScroll: true });
    onChoose(nearestTo(at, places, reachPx / scale));
  });

  const choose = (id: string | undefined): void => {
    setNoWay(id === undefined);
    const place = places.get(id ?? '');
    if (id === undefined || place === undefined) return;
    onChoose(id);
    looking.bringIn(place);
  };

  const step = (by: number): void => {
    const at = model.people.findIndex(({ id }) => id === chosen);
    choose(model.people.at(at < 0 ? 0 : (at + by) % model.people.length)?.id);
  };

  const goTo = (arrow: ArrowKey): void => {
    if (person === undefined) return choose(model.people[0]?.id);
    choose(linkedTowards({ from: person.id, linked: [...person.named, ...person.namedBy], places }, directions[arrow]));
  };

  const acts: Readonly<Record<string, () => void>> = {
    PageDown: () => step(1),
    PageUp: () => step(-1),
    '+': () => looking.zoom(zoomStep),
    '=': () => looking.zoom(zoomStep),
    '-': () => looking.zoom(1 / zoomStep),
    '0': looking.fit,
    ...(person !== undefined && { Enter: () => navigate(urls.person(person.id)), Escape: () => onChoose(undefined) }),
  };

  const pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (isArrow(key)) {
      event.preventDefault();
      if (event.shiftKey) looking.pan({ x: -directions[key].x * panStep, y: -directions[key].y * panStep });
      else goTo(key);
      return;
    }
    const act = acts[key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  const sought = text.trim().toLowerCase();
  const found =
    sought === '' ? [] : model.people.filter(({ name, work }) => `${name} ${work}`.toLowerCase().includes(sought));
  return (
    <>
      <div className="field map-find no-print">
        <label htmlFor={field}>{words.find}</label>
        <Combobox
          id={field}
          text={text}
          options={found.slice(0, mostFound).map(({ id, name, work }) => ({ id, label: name, detail: work }))}
          onText={setText}
          onPick={({ id }) => {
            setText('');
            choose(id);
            box.current?.focus({ preventScroll: true });
          }}
          countWords={words.found}
        />
      </div>
      <div className="map-desk">
        <div className="map-frame">
          <div
            ref={box}
            className="map-box"
            // An application of its own: it hears the arrows.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
            role="application"
            aria-label={words.frame(model.people.length)}
            aria-describedby={keys}
            onKeyDown={pressed}
            {...looking.pointers}
          >
            <MapPicture model={model} places={places} view={looking.view} frame={looking.frame} chosen={person} />
          </div>
          <div className="map-zoom no-print">
            <button type="button" className="button" aria-label={words.closer} onClick={() => looking.zoom(zoomStep)}>
              <span aria-hidden="true">+</span>
            </button>
            <button
              type="button"
              className="button"
              aria-label={words.farther}
              onClick={() => looking.zoom(1 / zoomStep)}
            >
              <span aria-hidden="true">−</span>
            </button>
            <button type="button" className="button" onClick={looking.fit}>
              {words.everybody}
            </button>
          </div>
        </div>
        <ChosenPerson
          person={person}
          model={model}
          noWay={noWay}
          onChoose={(id) => {
            choose(id);
            box.current?.focus({ preventScroll: true });
          }}
        />
      </div>
      <MapKey />
      <p className="hint map-keys no-print" id={keys}>
        {words.keys}
      </p>
      <p className="hint no-print">{words.wheel}</p>
    </>
  );
}
