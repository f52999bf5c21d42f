/** The pile of résumés to turn about: how many there are, how many are suitable, how many reach the manager. T11 */

import { useId, useState } from 'react';
import { pileOdds, type Pile } from '../../../core/market/pile.ts';
import { routeNames } from '../../words/opportunity-words.ts';
import { chanceWords } from './chance-words.ts';
import { pileWords as words } from './insights-words.ts';
import type { Insights } from './insights-query.ts';
import { Part } from './part.tsx';
import { fewest, largest, PileChart } from './pile-chart.tsx';
import { Bar, ShareBar } from './share-bar.tsx';
import { percent } from './share-words.ts';

/** As the text tells it: some two hundred, of which five or six reach the manager. */
const asTold: Pile = { resumes: 200, suitable: 30, wanted: 6 };
const mostWanted = 20;

export function PilePart({ told }: { readonly told: Insights }) {
  const [asked, setAsked] = useState(asTold);
  const pile = { ...asked, suitable: Math.min(asked.suitable, asked.resumes) };
  const { reaches, isRead } = pileOdds(pile);
  const read = Math.round(isRead * pile.resumes);
  const set = (field: keyof Pile) => (value: number) => setAsked({ ...asked, [field]: value });
  const isAsTold = Object.keys(asTold).every((field) => asked[field as keyof Pile] === asTold[field as keyof Pile]);
  return (
    <Part title={words.title} lead={words.lead}>
      <div className="sliders">
        <Slider
          name={words.sliders.resumes}
          value={pile.resumes}
          from={fewest}
          to={largest}
          onChange={set('resumes')}
        />
        <Slider
          name={words.sliders.suitable}
          value={pile.suitable}
          from={1}
          to={pile.resumes}
          onChange={set('suitable')}
        />
        <Slider name={words.sliders.wanted} value={pile.wanted} from={1} to={mostWanted} onChange={set('wanted')} />
        <button
          type="button"
          className="button quiet no-print"
          aria-disabled={isAsTold}
          onClick={() => setAsked(asTold)}
        >
          {words.reset}
        </button>
      </div>
      <p className="odds" role="status">
        <strong>{words.reaches(chanceWords(reaches))}</strong> {words.read(read, pile.resumes)}
      </p>
      <PileChart pile={pile} />
      <div className="shares">
        <h3>{words.own}</h3>
        <p className="hint">{words.ownNote}</p>
        <div className="share">
          <p className="share-name">{words.pileBar}</p>
          <p className="share-said">{percent(reaches)}</p>
          <Bar value={reaches} />
        </div>
        {told.funnels.length === 0 && <p>{words.ownNone}</p>}
        {told.funnels.map(({ route, interviewed, unfinished }) => (
          <ShareBar
            key={route}
            name={routeNames[route]}
            share={interviewed}
            note={unfinished > 0 ? words.unfinished(unfinished) : undefined}
          />
        ))}
      </div>
    </Part>
  );
}

interface SliderProps {
  readonly name: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly onChange: (value: number) => void;
}

function Slider({ name, value, from, to, onChange }: SliderProps) {
  const id = useId();
  return (
    <div className="field slider">
      <label htmlFor={id}>{name}</label>
      <output htmlFor={id}>{value}</output>
      <input
        id={id}
        type="range"
        min={from}
        max={to}
        value={value}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
    </div>
  );
}
