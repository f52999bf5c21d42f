/** What the rules notice, said quietly: it owes nothing, and what was understood is dismissed for good. */

import type { Today } from '../../client/agenda-query.ts';
import { AdviceLine } from './advice-line.tsx';
import { todayWords } from './today-words.ts';
import { useDismissal } from './use-dismissal.ts';
import './advice.css';

export function Advice({ advice }: { readonly advice: Today['advice'] }) {
  const { leaving, dismiss } = useDismissal();
  if (advice.length === 0) {
    return null;
  }
  return (
    <section className="advice" aria-labelledby="advice-head">
      <h2 id="advice-head" tabIndex={-1}>
        {todayWords.advice}
      </h2>
      <p className="hint">{todayWords.adviceNote}</p>
      <ul>
        {advice.map((one) => (
          <AdviceLine key={one.key} advice={one} isLeaving={leaving.has(one.key)} onDismiss={() => dismiss(one.key)} />
        ))}
      </ul>
    </section>
  );
}
