/** The stages in a row, with the one where the position stands; a touch on another moves it there. T11 */

import { stages } from '../../../core/facts/opportunity.ts';
import { client } from '../../client/client.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSaying } from '../../undo/use-saying.ts';
import { hiddenStages, stageNames, stageNotes } from '../../words/opportunity-words.ts';
import type { Position } from './opportunity-query.ts';
import { pageWords as words } from './opportunity-words.ts';

export function StageTrack({ position: { opportunity } }: { readonly position: Position }) {
  const { id, version, stage: here, outcome } = opportunity;
  const say = useSaying();
  return (
    <div className="stage-track-slot">
      <ol className="stage-track" aria-label={words.stages}>
        {stages.map((stage) => (
          <li key={stage} data-hidden={hiddenStages.has(stage) || undefined}>
            <button
              type="button"
              aria-current={stage === here ? 'step' : undefined}
              aria-label={stage === here ? undefined : words.moveTo(stageNames[stage])}
              disabled={outcome !== undefined && stage !== here}
              onClick={() => {
                if (stage === here) return;
                void say(words.moved(stageNames[stage]), (commandId) =>
                  client.moveOpportunity({ commandId, id, version, stage }),
                );
              }}
            >
              {hiddenStages.has(stage) && <Icon name="hidden" size={14} />}
              {stageNames[stage]}
              {hiddenStages.has(stage) && <span className="unseen"> ({words.hidden})</span>}
            </button>
          </li>
        ))}
      </ol>
      <p className="hint">{stageNotes[here]}</p>
    </div>
  );
}
