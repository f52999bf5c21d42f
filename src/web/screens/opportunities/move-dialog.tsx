/** The plain way to move a position: a list of the stages. */

import { stages } from '../../../core/facts/opportunity.ts';
import type { Stage } from '../../../core/facts/opportunity.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { appWords } from '../../words/app-words.ts';
import { hiddenStages, stageNames, stageNotes } from '../../words/opportunity-words.ts';
import type { Position } from './board-query.ts';
import { boardWords, moveWords as words } from './opportunities-words.ts';

interface MoveDialogProps {
  readonly position: Position;
  readonly onMove: (position: Position, stage: Stage) => void;
  readonly onClose: () => void;
}

export function MoveDialog({ position, onMove, onClose }: MoveDialogProps) {
  return (
    <Dialog title={words.dialog(position.title)} closeWord={appWords.close} onClose={onClose}>
      <ul className="move-list">
        {stages.map((stage) => (
          <li key={stage}>
            <button
              type="button"
              className="button"
              disabled={stage === position.stage}
              onClick={() => {
                onClose();
                onMove(position, stage);
              }}
            >
              <span className="move-name">
                {hiddenStages.has(stage) && <Icon name="hidden" size={16} />}
                {stageNames[stage]}
                {hiddenStages.has(stage) && <span className="unseen"> ({boardWords.hidden})</span>}
              </span>
              <span className="detail">{stage === position.stage ? words.here : stageNotes[stage]}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
