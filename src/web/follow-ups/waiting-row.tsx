/** A follow-up that was dealt with while Sundown did not answer: it stays until that has gone out, and says so. */

import { Icon } from '../ui/icon.tsx';
import type { TodayFollowUp } from '../client/agenda-query.ts';
import type { WaitingDeed } from '../offline/kept.ts';
import { takeBackDeed } from '../offline/waiting.ts';
import { waitingWords } from '../offline/waiting-words.ts';
import { focusRow } from './rows.ts';

interface WaitingRowProps {
  readonly followUp: TodayFollowUp;
  readonly waiting: WaitingDeed;
}

export function WaitingRow({ followUp, waiting }: WaitingRowProps) {
  const { key, title } = followUp;
  const takeBack = async (): Promise<void> => {
    await takeBackDeed(waiting.id);
    requestAnimationFrame(() => focusRow(key));
  };
  return (
    <li className="row-slot">
      <div className="row waiting-row">
        <div className="row-main">
          <h4 className="what">{title}</h4>
          <p className="due-line">
            <span className="mark waits">
              <Icon name="clock" size={16} />
              {waitingWords.onRow}
            </span>
            <span className="detail">{waiting.deed.text}</span>
          </p>
        </div>
        <div className="row-actions no-print">
          <button
            type="button"
            className="button"
            aria-label={waitingWords.takeBackOf(title)}
            onClick={() => void takeBack()}
          >
            <Icon name="undo" size={18} />
            {waitingWords.takeBack}
          </button>
        </div>
      </div>
    </li>
  );
}
