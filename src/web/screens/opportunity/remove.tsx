/** Takes a position out that was opened by mistake; one of which something is told stays. */

import { useLocation } from 'wouter';
import { client } from '../../client/client.ts';
import { useSaying } from '../../undo/use-saying.ts';
import { urls } from '../../urls.ts';
import type { Position } from './opportunity-query.ts';
import { removeWords as words } from './opportunity-words.ts';

export function Remove({ position }: { readonly position: Position }) {
  const { opportunity, touchCount, meetings } = position;
  const { id, version, title } = opportunity;
  const say = useSaying();
  const [, go] = useLocation();
  const isFree = touchCount === 0 && meetings.length === 0;
  const remove = (): void => {
    void say(words.removed(title), async (commandId) => {
      await client.removeOpportunity({ commandId, id, version });
      go(urls.opportunities);
    });
  };
  return (
    <section className="position-part remove-part no-print" aria-labelledby="remove-head">
      <h2 id="remove-head">{words.title}</h2>
      {isFree && (
        <button type="button" className="button danger" onClick={remove}>
          {words.remove}
        </button>
      )}
      <p className="hint">{isFree ? words.note : words.inUse(touchCount, meetings.length)}</p>
    </section>
  );
}
