/** One stage of the System and the positions that stand there, the most urgent first. T11 */

import { useId } from 'react';
import type { Stage } from '../../../core/facts/opportunity.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Clock } from '../../words/due-words.ts';
import { hiddenStages, stageNames, stageNotes } from '../../words/opportunity-words.ts';
import type { Position } from './board-query.ts';
import { boardWords as words } from './opportunities-words.ts';
import { PositionCard } from './position-card.tsx';
import type { CardDeeds } from './position-card.tsx';
import type { Carried } from './use-carrying.ts';

interface StageColumnProps {
  readonly stage: Stage;
  readonly positions: readonly Position[];
  readonly clock: Clock;
  readonly carried: Carried | undefined;
  readonly howId: string;
  readonly deeds: CardDeeds;
}

export function StageColumn({ stage, positions, clock, carried, howId, deeds }: StageColumnProps) {
  const id = useId();
  const isHidden = hiddenStages.has(stage);
  return (
    <section
      className="board-stage"
      data-stage={stage}
      data-hidden={isHidden || undefined}
      data-over={carried?.over === stage || undefined}
      aria-labelledby={id}
    >
      <header className="stage-head" title={stageNotes[stage]}>
        <h2 id={id}>
          {isHidden && <Icon name="hidden" size={16} />}
          {stageNames[stage]}
          {isHidden && <span className="unseen"> ({words.hidden})</span>}
        </h2>
        <p className="stage-count">{positions.length}</p>
      </header>
      {positions.length === 0 ? (
        <p className="stage-empty">{stageNotes[stage]}</p>
      ) : (
        <ul className="positions">
          {positions.map((position) => (
            <PositionCard
              key={position.id}
              position={position}
              clock={clock}
              isLifted={carried?.by === 'keyboard' && carried.id === position.id}
              howId={howId}
              deeds={deeds}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
