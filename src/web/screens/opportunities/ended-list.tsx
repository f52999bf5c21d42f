/** Positions that have ended, folded away: a search is looked back on, but the board is for what lives. */

import { Link } from 'wouter';
import { useServerTime } from '../../client/server-time.ts';
import { useClock } from '../../client/use-clock.ts';
import { Icon } from '../../ui/icon.tsx';
import { urls } from '../../urls.ts';
import { dayWords, exactWords } from '../../words/due-words.ts';
import { verdictNames } from '../../words/opportunity-words.ts';
import type { Position } from './board-query.ts';
import { endedWords as words } from './opportunities-words.ts';

export function EndedList({ positions, total }: { readonly positions: readonly Position[]; readonly total: number }) {
  const clock = useClock(useServerTime());
  if (total === 0) return null;
  return (
    <details className="ended">
      <summary>
        <Icon name="chevron" size={18} />
        <h2>{words.title}</h2>
        <span className="detail">{words.count(positions.length)}</span>
      </summary>
      {positions.length === 0 && <p className="hint">{words.none}</p>}
      {positions.length > 0 && (
        <ul className="card ended-list">
          {positions.map(({ id, title, organizationName, outcome }) => (
            <li key={id}>
              <p>
                <Link href={urls.opportunity(id)} dir="auto">
                  {title}
                </Link>
                {organizationName !== undefined && (
                  <span className="detail" dir="auto">
                    {' · '}
                    {organizationName}
                  </span>
                )}
              </p>
              {outcome !== undefined && (
                <p className="detail" title={exactWords(Date.parse(outcome.at), clock)}>
                  {verdictNames[outcome.verdict]} {words.on(dayWords(Date.parse(outcome.at), clock))}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
