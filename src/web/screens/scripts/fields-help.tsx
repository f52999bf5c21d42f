import { fieldMeanings, scriptWords } from './scripts-words.ts';

/** What the notebook can fill in, each put where the cursor stands. */
export function FieldsHelp({ onField }: { readonly onField: (field: string) => void }) {
  return (
    <details className="script-fields">
      <summary>{scriptWords.fields}</summary>
      <p className="hint">{scriptWords.fieldsHint}</p>
      <ul>
        {fieldMeanings.map(([field, meaning]) => (
          <li key={field}>
            <button type="button" className="button quiet" onClick={() => onField(field)}>
              {meaning}
              <code>{`{{ ${field} }}`}</code>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
