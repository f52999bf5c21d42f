/** What the texts claim, each with its source, its year and what to mind, beside the owner's own figures. T8 T11 V9 C12 */

import { claimsWords as words } from './insights-words.ts';
import type { Insights } from './insights-query.ts';
import { ownFigure } from './own-figures.ts';
import { Part } from './part.tsx';
import { ShareBar } from './share-bar.tsx';

export function ClaimsPart({ told }: { readonly told: Insights }) {
  return (
    <Part title={words.title} lead={words.lead}>
      <ul className="claims">
        {told.claims.map(({ rule, says, source, year, caveat }) => (
          <li key={rule}>
            <blockquote>
              <p>{says}</p>
              <footer className="hint">
                <cite>{words.from(source, year)}</cite> {caveat}
              </footer>
            </blockquote>
            <ShareBar name={words.own(rule)} share={ownFigure(rule, told) ?? { count: 0, of: 0, rate: null }} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
