/** The end of the search, once everyone has been told. The network stays. F8 */

import { useState } from 'react';
import { client } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Landing } from './landed-query.ts';
import { landedWords as words } from './landed-words.ts';
import { useRunDeed } from './use-run-deed.ts';

export function CloseSearch({ landing: { search, groups, isComplete } }: { readonly landing: Landing }) {
  const perform = useRunDeed();
  const [isBusy, setBusy] = useState(false);
  const left = groups.flatMap(({ followUps }) => followUps).length;
  const close = async ({ id, version }: { readonly id: string; readonly version: number }): Promise<void> => {
    setBusy(true);
    await perform(words.closedNow, (commandId) => sentSurely(() => client.endSearch({ commandId, id, version })));
    setBusy(false);
  };
  if (!isComplete)
    return (
      <p className="hint">
        {words.left(left)} {search !== null && search.endedAt === undefined && words.notYet}
      </p>
    );
  return (
    <>
      <p className="run-complete">
        <Icon name="check" size={18} /> {words.complete}
      </p>
      {search === null && <p className="hint">{words.noSearch}</p>}
      {search?.endedAt !== undefined && <p>{words.closed(search.goal)}</p>}
      {search !== null && search.endedAt === undefined && (
        <>
          <p className="hint" dir="auto">
            {words.closeNote(search.goal)}
          </p>
          <p className="no-print">
            <button type="button" className="button main" disabled={isBusy} onClick={() => void close(search)}>
              {words.close}
            </button>
          </p>
        </>
      )}
    </>
  );
}
