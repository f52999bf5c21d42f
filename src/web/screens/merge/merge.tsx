/** Two cards of one person, as they stand and as the one card would: seen before anything is merged. V1 */

import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'wouter';
import { client, codeOf, isGone } from '../../client/client.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { useLate } from '../../ui/use-late.ts';
import { urls } from '../../urls.ts';
import { MergeForm } from './merge-form.tsx';
import { mergeWords as words } from './merge-words.ts';
import '../../fields/form.css';
import './merge.css';

interface MergeProps {
  /** Whose card stays. */
  readonly id: string;
  readonly other: string;
}

export function Merge({ id, other }: MergeProps) {
  const { data, error, refetch } = useQuery({
    queryKey: ['people', 'merge', id, other],
    queryFn: ({ signal }) => client.previewMerge({ id, other }, { signal }),
    retry: false,
    meta: { kept: false },
  });
  const [, go] = useLocation();
  const late = useLate();
  const isMissing = ['not-found', 'bad-input', 'merges-with-itself'].includes(codeOf(error) ?? '');
  return (
    <>
      <p className="to-people no-print">
        <Link href={urls.duplicates}>{words.toDuplicates}</Link>
      </p>
      <h1 tabIndex={-1} className="screen-head">
        {isMissing ? words.missingTitle : words.title}
      </h1>
      {isMissing && <p className="lead">{words.missing}</p>}
      {data === undefined && error === null && late && (
        <p className="hint" role="status">
          {words.loading}
        </p>
      )}
      {data === undefined && error !== null && !isMissing && (
        <FaultCard
          title={words.brokenTitle}
          what={isGone(error) ? words.gone : words.broken}
          step={words.step}
          againWord={words.again}
          onAgain={() => void refetch()}
        />
      )}
      {data !== undefined && !isMissing && (
        <MergeForm
          key={`${id} ${data.person.version} ${data.other.version}`}
          preview={data}
          onSwap={() => go(urls.merge(other, id), { replace: true })}
          onAgain={() => void refetch()}
        />
      )}
    </>
  );
}
