/** Who would come in, who is known already, and which lines cannot be taken, before anything is written. */

import type { Bring, Preview } from './use-bring.ts';
import { RefusedLines } from './refused-lines.tsx';
import { bringWords as words } from './welcome-words.ts';

interface PreviewCardProps {
  readonly preview: Preview;
  readonly said: string | undefined;
  readonly bring: Bring;
}

export function PreviewCard({ preview, said, bring }: PreviewCardProps) {
  const { added, completed, matched, newcomers } = preview;
  return (
    <>
      <header className="card-head">
        <h2 tabIndex={-1}>{words.preview(added)}</h2>
      </header>
      {said !== undefined && <p role="alert">{said}</p>}
      {newcomers.length > 0 && (
        <>
          <h3>{words.first}</h3>
          <ul className="newcomers">
            {newcomers.map(({ name, title, organization }, index) => (
              // Two may bear one name; the list never changes.
              <li key={index}>
                <span className="name" dir="auto">
                  {name}
                </span>
                <span className="detail" dir="auto">
                  {[title, organization].filter((part) => part !== undefined).join(' · ')}
                </span>
              </li>
            ))}
            {added > newcomers.length && <li className="detail">{words.andMore(added - newcomers.length)}</li>}
          </ul>
        </>
      )}
      {completed > 0 && <p>{words.completed(completed)}</p>}
      {matched > 0 && <p>{words.known(matched)}</p>}
      <RefusedLines refused={preview.refused} />
      <p className="choices">
        {added + completed > 0 && (
          <button type="button" className="button main" onClick={bring.agree}>
            {words.go(added, completed)}
          </button>
        )}
        <button type="button" className="button" onClick={bring.again}>
          {words.another}
        </button>
      </p>
    </>
  );
}
