/** The agenda during the talk: what was asked is ticked off. C10 */

import type { Talk } from './use-talk.ts';
import { agendaWords, talkWords as words } from './meeting-words.ts';

export function Asked({ agenda, talk }: { readonly agenda: readonly string[]; readonly talk: Talk }) {
  return (
    <div className="card asked-card">
      <h3 className="meeting-small-head">{agendaWords.title}</h3>
      {agenda.length === 0 && <p className="hint">{words.noAgenda}</p>}
      <ul>
        {agenda.map((question) => (
          <li key={question}>
            <label className="tick">
              <input
                type="checkbox"
                checked={talk.asked.includes(question)}
                onChange={(event) => talk.tick(question, event.target.checked)}
              />
              <span dir="auto">{question}</span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}
