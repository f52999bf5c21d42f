/** Both chances drawn against the size of the pile, the same part of it being suitable throughout. T11 */

import { useId } from 'react';
import { pileOdds, type Pile, type PileOdds } from '../../../core/market/pile.ts';
import { FigureTable } from './figure-table.tsx';
import { pileWords as words } from './insights-words.ts';
import { percent } from './share-words.ts';
import { useFigureView } from './view-context.ts';

export const fewest = 20;
export const largest = 500;

const told = [20, 50, 100, 200, 300, 400, 500] as const;
const step = 5;

/** Of the drawing, in its own units: wide enough for its words at the width of a phone. */
const width = 360;
const height = 200;
const left = 40;
const bottom = 172;
const top = 10;

const lines = ['reaches', 'isRead'] as const satisfies readonly (keyof PileOdds)[];

export function PileChart({ pile }: { readonly pile: Pile }) {
  const { view } = useFigureView();
  return view === 'tables' ? <PileTable pile={pile} /> : <PileDrawing pile={pile} />;
}

function PileTable({ pile }: { readonly pile: Pile }) {
  const sizes = [...new Set([...told, pile.resumes])].toSorted((a, b) => a - b);
  return (
    <FigureTable
      caption={words.caption}
      columns={[words.columns.resumes, words.columns.suitable, words.lines.reaches, words.lines.isRead]}
      rows={sizes.map((resumes) => {
        const grown = pileOf(resumes, pile);
        const whole = { ...grown, suitable: Math.max(1, Math.round(grown.suitable)) };
        const odds = pileOdds(whole);
        return { key: String(resumes), cells: [resumes, whole.suitable, percent(odds.reaches), percent(odds.isRead)] };
      })}
    />
  );
}

function PileDrawing({ pile }: { readonly pile: Pile }) {
  const id = useId();
  const odds = pileOdds(pile);
  const sizes = Array.from({ length: (largest - fewest) / step + 1 }, (_, at) => fewest + at * step);
  const path = (line: keyof PileOdds): string =>
    sizes.map((resumes) => `${x(resumes).toFixed(1)} ${y(pileOdds(pileOf(resumes, pile))[line]).toFixed(1)}`).join('L');
  return (
    <figure className="pile-chart">
      <figcaption>
        <span id={id}>{words.chart}</span>{' '}
        <span className="hint">{words.chartNote(percent(pile.suitable / pile.resumes))}</span>
      </figcaption>
      <p className="legend">
        {lines.map((line) => (
          <span key={line}>
            <svg className="line-sample" width="28" height="10" aria-hidden="true">
              <path className="chance-line" data-line={line} d="M0 5H28" />
            </svg>
            {words.lines[line]}: {percent(odds[line])}
          </span>
        ))}
      </p>
      <svg className="drawn-pile" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id}>
        {[0, 0.25, 0.5, 0.75, 1].map((chance) => (
          <g key={chance}>
            <path className="grid-line" d={`M${left} ${y(chance)}H${width - 8}`} />
            <text x={left - 6} y={y(chance) + 4} textAnchor="end">
              {percent(chance)}
            </text>
          </g>
        ))}
        {[20, 100, 200, 300, 400, 500].map((resumes) => (
          <text key={resumes} x={x(resumes)} y={bottom + 16} textAnchor="middle">
            {resumes}
          </text>
        ))}
        <path className="here-line" d={`M${x(pile.resumes)} ${top}V${bottom}`} />
        {lines.map((line) => (
          <path key={line} className="chance-line" data-line={line} d={`M${path(line)}`} />
        ))}
        <circle className="pile-here" cx={x(pile.resumes)} cy={y(odds.reaches)} r="4.5" />
      </svg>
      <p className="axis hint">{words.axis}</p>
    </figure>
  );
}

/** A pile of another size and the same kind; its suitable ones need not be a whole number. */
function pileOf(resumes: number, { resumes: now, suitable, wanted }: Pile): Pile {
  return { resumes, suitable: (suitable / now) * resumes, wanted };
}

function x(resumes: number): number {
  return left + ((resumes - fewest) / (largest - fewest)) * (width - left - 18);
}

function y(chance: number): number {
  return bottom - chance * (bottom - top);
}
