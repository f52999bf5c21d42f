/** The lines of a file that cannot be taken in, each with its place and what would help. */

import type { Preview } from './use-bring.ts';
import { bringWords as words } from './welcome-words.ts';

const mostShown = 50;

export function RefusedLines({ refused }: { readonly refused: Preview['refused'] }) {
  if (refused.length === 0) return null;
  return (
    <details className="refused">
      <summary>{words.refused(refused.length)}</summary>
      <p className="hint">{words.refusedNote}</p>
      <ul>
        {refused.slice(0, mostShown).map(({ line, name, reason }) => (
          <li key={`${line} ${reason}`}>
            <strong>{words.line(line, name)}</strong> {reason}
          </li>
        ))}
        {refused.length > mostShown && <li>{words.moreLines(refused.length - mostShown)}</li>}
      </ul>
    </details>
  );
}
