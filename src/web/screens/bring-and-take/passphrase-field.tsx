/** A passphrase as it is typed, hidden or shown as its writer wishes. */

interface PassphraseFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly isShown: boolean;
  readonly hint?: string;
  readonly isWrong?: boolean;
  readonly onChange: (value: string) => void;
}

export function PassphraseField({ id, label, value, isShown, hint, isWrong = false, onChange }: PassphraseFieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type={isShown ? 'text' : 'password'}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={value}
        aria-invalid={isWrong || undefined}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`} aria-live="polite">
          {hint}
        </p>
      )}
    </div>
  );
}
