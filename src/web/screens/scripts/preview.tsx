/** How the words sound for a real person, while they are being typed. */

import { useDeferredValue, useId, useState } from 'react';
import { OnePersonField } from './one-person-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Place, ScriptText } from './place.ts';
import { usePreview } from './scripts-query.ts';
import { previewWords } from './scripts-words.ts';

interface PreviewProps {
  readonly script: string;
  readonly medium: Place['medium'];
  readonly text: ScriptText;
}

export function Preview({ script, medium, text }: PreviewProps) {
  const id = useId();
  const [person, setPerson] = useState<{ readonly id: string; readonly name: string }>();
  const [isLate, setLate] = useState(false);
  const asked = useDeferredValue(text);
  const { data, isError } = usePreview({
    script,
    medium,
    ...asked,
    isLate,
    ...(person !== undefined && { person: person.id }),
  });
  const { merged, problem, flags } = data ?? { merged: null, problem: null, flags: [] };
  return (
    <section className="card script-preview" aria-labelledby={`${id}-head`}>
      <header className="card-head">
        <h2 id={`${id}-head`}>{previewWords.title}</h2>
      </header>
      <div className="form">
        <OnePersonField person={person} onPerson={setPerson} />
        <label className="tick">
          <input type="checkbox" checked={isLate} onChange={({ target }) => setLate(target.checked)} />
          {previewWords.late}
        </label>
        <div aria-live="polite">
          {isError && <p className="fault">{previewWords.gone}</p>}
          {problem !== null && (
            <p className="fault">
              <Icon name="warn" size={16} /> {previewWords.problem(problem)}
            </p>
          )}
          {merged !== null && (
            <div className="script-sounds" data-medium={medium}>
              {merged.subject !== undefined && <p className="script-subject">{merged.subject}</p>}
              <p>{merged.body}</p>
            </div>
          )}
          <ul>
            {flags
              .filter(({ guard }) => guard !== 'no-blanks')
              .map(({ guard, text: said, from }) => (
                <li className="fault" key={`${guard} ${String(from)}`}>
                  <Icon name="warn" size={16} /> {said}
                </li>
              ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
