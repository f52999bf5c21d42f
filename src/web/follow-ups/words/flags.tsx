import { Icon } from '../../ui/icon.tsx';
import type { Draft } from './use-draft.ts';
import { useFlags } from './use-flags.ts';
import { draftWords } from './words-words.ts';

interface FlagsProps {
  readonly script: string;
  readonly draft: Draft;
  /** Selects these words of the draft. */
  readonly onShow: (from: number, until: number) => void;
}

/** Each finding with the way to its place. It changes quietly: whoever types is not interrupted. */
export function Flags({ script, draft, onShow }: FlagsProps) {
  const flags = useFlags(script, draft);
  if (flags === undefined) return <p className="words-flags hint" aria-live="polite" />;
  return (
    <div className="words-flags" aria-live="polite">
      {flags.length === 0 ? (
        <p className="hint">
          <Icon name="check" size={16} /> {draftWords.fine}
        </p>
      ) : (
        <ul aria-label={draftWords.flags}>
          {flags.map(({ guard, text, from, until }) => (
            <li key={`${guard} ${from}`} data-guard={guard}>
              <button type="button" className="button quiet" onClick={() => onShow(from, until)}>
                <Icon name={guard === 'no-blanks' ? 'plus' : 'warn'} size={16} />
                <span>{text}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
