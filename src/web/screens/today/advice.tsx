/** What the rules notice, said quietly: it owes nothing. */

import type { Today } from '../../client/agenda-query.ts';
import { todayWords } from './today-words.ts';

export function Advice({ advice }: { readonly advice: Today['advice'] }) {
  if (advice.length === 0) {
    return null;
  }
  return (
    <section className="advice" aria-labelledby="advice-head">
      <h2 id="advice-head">{todayWords.advice}</h2>
      <p className="hint">{todayWords.adviceNote}</p>
      <ul>
        {advice.map(({ guard, person, text }) => (
          <li key={`${guard} ${person} ${text}`} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
