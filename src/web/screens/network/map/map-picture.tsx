/** The drawing: links that taper towards whoever was named, dots, and the names for which there is room. */

import { memo } from 'react';
import { dotRadius } from './dot-radius.ts';
import { labels } from './labels.ts';
import type { MapLink, MapModel, MapPerson } from './map-model.ts';
import { useGrowing } from './use-growing.ts';
import type { Places } from './use-settled.ts';
import type { Frame, View } from './view.ts';

interface PictureProps {
  readonly model: MapModel;
  readonly places: Places;
  readonly view: View;
  readonly frame: Frame;
  readonly chosen: MapPerson | undefined;
}

export function MapPicture({ model, places, view, frame, chosen }: PictureProps) {
  const beside = new Set(chosen === undefined ? [] : [chosen.id, ...chosen.named, ...chosen.namedBy]);
  const place = places.get(chosen?.id ?? '');
  return (
    <svg aria-hidden="true" data-choosing={chosen !== undefined || undefined}>
      <g transform={`translate(${view.x} ${view.y}) scale(${view.scale})`}>
        <Links links={model.links} places={places} />
        {chosen !== undefined && (
          <path
            className="map-link beside"
            d={linksPath(
              model.links.filter(({ from, to }) => from === chosen.id || to === chosen.id),
              places,
            )}
          />
        )}
        <Dots people={model.people} places={places} />
        {chosen !== undefined && place !== undefined && (
          <circle className="map-chosen" cx={place.x} cy={place.y} r={dotRadius(chosen.reach) + 6 / view.scale} />
        )}
      </g>
      {labels(model.people, beside, { places, view, frame }).map(({ id, text, x, y }) => (
        <text
          key={id}
          x={x}
          y={y}
          data-chosen={id === chosen?.id || undefined}
          data-beside={beside.has(id) || undefined}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

interface DotsProps {
  readonly people: readonly MapPerson[];
  readonly places: Places;
}

/** Drawn once; moving the map moves them as one. */
const Links = memo(function Links({ links, places }: { readonly links: readonly MapLink[]; readonly places: Places }) {
  return <path className="map-link" d={linksPath(links, places)} />;
});

/** Unseen until all are there: the picture is settled when it shows. */
function Dots({ people, places }: DotsProps) {
  const count = useGrowing(people.length);
  const parts = Array.from({ length: Math.ceil(count / part) }, (_, index) => index * part);
  return (
    <g visibility={count < people.length ? 'hidden' : undefined} data-settled={count >= people.length || undefined}>
      {parts.map((from) => (
        <SomeDots key={from} from={from} people={people} places={places} />
      ))}
    </g>
  );
}

const part = 120;

const SomeDots = memo(function SomeDots({ people, places, from }: DotsProps & { readonly from: number }) {
  return people.slice(from, from + part).map(({ id, reach, landed, waits }) => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    const r = dotRadius(reach);
    return landed ? (
      <g key={id} className="map-dot" data-landed>
        <circle cx={x} cy={y} r={r} />
        <path d={`M${x - r * 0.45} ${y}l${r * 0.35} ${r * 0.4}l${r * 0.6} ${-r * 0.75}`} />
      </g>
    ) : (
      <circle key={id} className="map-dot" data-waits={waits || undefined} cx={x} cy={y} r={r} />
    );
  });
});

/** How broad a link begins, in units of the map. */
const breadth = 2.2;

function linksPath(links: readonly MapLink[], places: Places): string {
  return links
    .map(({ from, to }) => {
      const [start, end] = [places.get(from), places.get(to)];
      if (start === undefined || end === undefined) return '';
      const [x, y] = [end.x - start.x, end.y - start.y];
      const length = Math.max(Math.hypot(x, y), Number.EPSILON);
      const side = { x: (-y / length) * breadth, y: (x / length) * breadth };
      const corners = [
        [start.x + side.x, start.y + side.y],
        [start.x - side.x, start.y - side.y],
        [end.x, end.y],
      ];
      return `M${corners.map((corner) => corner.map((value) => value.toFixed(1)).join(' ')).join('L')}Z`;
    })
    .join('');
}
