/** What the owner wants to learn, in the order in which it is to be asked, and how the talk will close. C10 */

import { useEffect, useRef, useState } from 'react';
import { AgendaForm } from './agenda-form.tsx';
import type { MeetingCard } from './meeting-query.ts';
import { agendaWords as words } from './meeting-words.ts';
import { closingQuestions } from './questions.ts';

export function AgendaCard({ card }: { readonly card: MeetingCard }) {
  const { agenda = [], kind } = card.meeting;
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  const isOpen = card.state !== 'cancelled' && card.state !== 'logged';
  useEffect(() => {
    if (wasEditing.current && !editing) button.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  return (
    <article className="card agenda">
      <header className="card-head">
        <h3>{words.title}</h3>
        {!editing && isOpen && (
          <button
            type="button"
            className={`button no-print${agenda.length === 0 ? ' main' : ''}`}
            ref={button}
            onClick={() => setEditing(true)}
          >
            {agenda.length === 0 ? words.edit : words.change}
          </button>
        )}
      </header>
      <div className="meeting-body">
        {editing ? (
          <AgendaForm card={card} onClose={() => setEditing(false)} />
        ) : (
          <>
            {agenda.length === 0 && <p className="hint">{words.empty}</p>}
            <ol className="questions">
              {agenda.map((question) => (
                <li key={question} dir="auto">
                  {question}
                </li>
              ))}
            </ol>
            {kind === 'informational' && (
              <p className="hint">
                {words.closing}: {closingQuestions[0]}
              </p>
            )}
          </>
        )}
      </div>
    </article>
  );
}
