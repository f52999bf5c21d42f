/** The four ways in which a position ends. T4 F5 */

import { useState } from 'react';
import { outcomeVerdicts } from '../../../core/facts/opportunity.ts';
import type { OutcomeVerdict } from '../../../core/facts/opportunity.ts';
import type { Clock } from '../../words/due-words.ts';
import type { Position } from './opportunity-query.ts';
import { verdictWords as words } from './opportunity-words.ts';
import { VerdictDialog } from './verdict-dialog.tsx';

interface VerdictProps {
  readonly position: Position;
  readonly clock: Clock;
}

export function Verdict({ position, clock }: VerdictProps) {
  const [asking, setAsking] = useState<OutcomeVerdict>();
  return (
    <section className="position-part last-steps no-print" aria-labelledby="verdict-head">
      <h2 id="verdict-head">{words.title}</h2>
      <p className="hint">{words.note}</p>
      <p className="choices">
        {outcomeVerdicts.map((verdict) => (
          <button key={verdict} type="button" className="button" onClick={() => setAsking(verdict)}>
            {words.ends[verdict]}
          </button>
        ))}
      </p>
      {asking !== undefined && (
        <VerdictDialog position={position} verdict={asking} clock={clock} onClose={() => setAsking(undefined)} />
      )}
    </section>
  );
}
