/** One share: what it is of, the rate as a bar with its 95 % interval drawn across the end, and all of it in words. */

import { intervalSaid, rateSaid, shortlySaid } from './share-words.ts';
import type { ShareTold } from './insights-query.ts';
import { useFigureView } from './view-context.ts';

interface ShareBarProps {
  readonly name: string;
  readonly share: ShareTold;
  /** What else is to be said of it. */
  readonly note?: string | undefined;
  /** Why there is no rate is told once, for many. */
  readonly isOneOfMany?: boolean;
}

export function ShareBar({ name, share, note, isOneOfMany = false }: ShareBarProps) {
  const { fewestCases } = useFigureView();
  const interval = intervalSaid(share);
  return (
    <div className="share">
      <p className="share-name" dir="auto">
        {name}
      </p>
      <p className="share-said">
        {isOneOfMany ? shortlySaid(share) : rateSaid(share, fewestCases)}
        {interval !== undefined && <span className="detail">, {interval}</span>}
        {note !== undefined && <span className="detail">; {note}</span>}
      </p>
      {share.rate !== null && <Bar {...share.rate} />}
    </div>
  );
}

interface BarProps {
  readonly value: number;
  readonly from?: number;
  readonly until?: number;
}

/** A chance between 0 and 1; without an interval where it is reckoned and not counted. */
export function Bar({ value, from, until }: BarProps) {
  const x = (chance: number): number => chance * 100;
  return (
    <svg className="bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect className="bar-ground" x="0" y="2" width="100" height="8" />
      <rect className="bar-fill" x="0" y="2" width={x(value)} height="8" />
      {from !== undefined && until !== undefined && (
        <path
          className="bar-interval"
          vectorEffect="non-scaling-stroke"
          d={`M${x(from)} 0V12M${x(from)} 6H${x(until)}M${x(until)} 0V12`}
        />
      )}
    </svg>
  );
}
