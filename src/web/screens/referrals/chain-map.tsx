/** Chains as a drawing that is a nested list at the same time: each name stands where its line leads, and is a link. F3 */

import { Link } from 'wouter';
import type { ReferralMap } from '../../client/referral-map-query.ts';
import { Icon } from '../../ui/icon.tsx';
import { urls } from '../../urls.ts';
import { linePath, measures } from './line-path.ts';
import { mapLines, mapPlaces } from './map-places.ts';
import type { MapPlaces, MapShape } from './map-places.ts';
import { waysOf } from './chains.ts';
import { referralForest } from './referral-forest.ts';
import type { Branch, Way } from './referral-forest.ts';
import { loopWords, mapWords as words, stageWords, verdictWords } from './referrals-words.ts';

interface ChainMapProps {
  readonly map: ReferralMap;
  readonly roots: readonly Branch[];
  readonly shape: MapShape;
}

interface Drawing {
  readonly map: ReferralMap;
  readonly places: MapPlaces;
  readonly others: readonly Way[];
  readonly names: ReadonlyMap<string, string>;
}

export function ChainMap({ map, roots, shape }: ChainMapProps) {
  const { referrals, leads } = waysOf(map);
  const { others } = referralForest(referrals, leads);
  const places = mapPlaces(roots, shape);
  const { step, card } = measures[shape];
  const width = Math.max(places.columns - 1, 0) * step.x + card.width;
  const height = places.rows * step.y;
  const lines = mapLines({ roots, others }, places);
  const names = new Map(map.people.map(({ id, name }) => [id, name]));
  const drawing = { map, places, others, names };
  return (
    <div className="map-scroll" data-shape={shape}>
      <div className="chain-map" style={{ width: `${width}rem`, height: `${height}rem` }}>
        <svg
          className="map-lines"
          viewBox={`0 0 ${width} ${height}`}
          style={{ width: `${width}rem`, height: `${height}rem` }}
          aria-hidden="true"
        >
          {lines.map((line) => (
            <path key={line.id} d={linePath(line, shape)} data-aside={line.isAside || undefined} />
          ))}
        </svg>
        <ul className="map-list" aria-label={words.listName}>
          {roots.map((root) => (
            <Node key={root.id} branch={root} parent={undefined} drawing={drawing} shape={shape} />
          ))}
        </ul>
      </div>
    </div>
  );
}

interface NodeProps {
  readonly branch: Branch;
  readonly parent: string | undefined;
  readonly drawing: Drawing;
  readonly shape: MapShape;
}

function Node({ branch, parent, drawing, shape }: NodeProps) {
  const { column = 0, row = 0 } = drawing.places.places.get(branch.id) ?? {};
  const { step } = measures[shape];
  return (
    <li>
      <div className="map-node" style={{ insetInlineStart: `${column * step.x}rem`, top: `${row * step.y}rem` }}>
        <NodeCard branch={branch} parent={parent} drawing={drawing} />
      </div>
      {branch.children.length > 0 && (
        <ul>
          {branch.children.map((child) => (
            <Node key={child.id} branch={child} parent={branch.id} drawing={drawing} shape={shape} />
          ))}
        </ul>
      )}
    </li>
  );
}

function NodeCard({ branch, parent, drawing }: Omit<NodeProps, 'shape'>) {
  const { map, others, names } = drawing;
  const person = map.people.find(({ id }) => id === branch.id);
  const from = names.get(parent ?? '');
  const also = others.filter(({ to }) => to === branch.id).map((way) => names.get(way.from) ?? '');
  if (person === undefined) return <PositionCard id={branch.id} map={map} from={from} also={also} />;
  const state = map.referrals.find(({ id }) => id === branch.via)?.state;
  return (
    <>
      <Link className="name" dir="auto" href={urls.person(person.id)} title={person.name}>
        {person.name}
      </Link>
      <span className="map-detail" dir="auto">
        {person.organizationName ?? person.title ?? ''}
      </span>
      {state !== undefined && (
        <span className="map-state" data-state={state}>
          <Icon name={state === 'closed' ? 'check' : state === 'resting' ? 'box' : 'clock'} size={14} />
          {loopWords[state]}
        </span>
      )}
      {from !== undefined && <span className="unseen">{words.sentBy(from)}</span>}
      {also.length > 0 && <span className="unseen">{words.also(also.join(', '))}</span>}
    </>
  );
}

interface PositionCardProps {
  readonly id: string;
  readonly map: ReferralMap;
  readonly from: string | undefined;
  readonly also: readonly string[];
}

function PositionCard({ id, map, from, also }: PositionCardProps) {
  const position = map.opportunities.find((one) => one.id === id);
  if (position === undefined) return null;
  const { title, stage, outcome, organizationName } = position;
  return (
    <>
      <Link className="position" dir="auto" href={urls.opportunity(id)} title={title}>
        {title}
      </Link>
      <span className="map-detail" dir="auto">
        {organizationName ?? ''}
      </span>
      <span className="map-state" data-verdict={outcome?.verdict}>
        {outcome?.verdict === 'accepted' && <Icon name="check" size={14} />}
        {outcome === undefined ? stageWords[stage] : verdictWords[outcome.verdict]}
      </span>
      {from !== undefined && <span className="unseen">{words.through(from)}</span>}
      {also.length > 0 && <span className="unseen">{words.alsoThrough(also.join(', '))}</span>}
    </>
  );
}
