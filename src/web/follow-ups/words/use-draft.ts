/** The words of one follow-up as the owner has them now: ours until changed, and then kept until it is done. */

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Medium } from '../../../core/scripts/script.ts';
import { client } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';

type Drafts = Answered['draftWords'];
export type Draft = Drafts['drafts'][number];

export interface DraftInHand {
  readonly words: Drafts | undefined;
  readonly isMissing: boolean;
  readonly again: () => void;
  /** The draft chosen, with the owner's changes. */
  readonly draft: Draft | undefined;
  readonly isChanged: boolean;
  readonly choose: (medium: Medium) => void;
  readonly change: (changes: { readonly subject?: string; readonly body?: string }) => void;
  readonly startAgain: () => void;
}

/** Words typed and not yet done, by follow-up and medium; they outlive the panel, not the page. */
const typed = new Map<string, Draft>();

export function useDraft(followUpKey: string): DraftInHand {
  const { data, isError, refetch } = useQuery({
    queryKey: ['today', 'words', followUpKey],
    queryFn: ({ signal }) => client.draftWords({ key: followUpKey }, { signal }),
  });
  const [medium, setMedium] = useState<Medium>();
  const [, redraw] = useState(0);
  const ours = data?.drafts.find((draft) => draft.medium === medium) ?? data?.drafts[0];
  const place = `${followUpKey} ${ours?.medium ?? ''}`;
  const draft = typed.get(place) ?? ours;
  const keep = (next: Draft | undefined): void => {
    if (next === undefined) typed.delete(place);
    else typed.set(place, next);
    redraw((count) => count + 1);
  };
  return {
    words: data,
    isMissing: isError,
    again: () => void refetch(),
    draft,
    isChanged: typed.has(place),
    choose: setMedium,
    change: (changes) => draft && keep({ ...draft, ...changes }),
    startAgain: () => keep(undefined),
  };
}
