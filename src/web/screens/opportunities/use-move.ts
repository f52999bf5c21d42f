/** Moves a position at once and tells the server after; what was changed elsewhere meanwhile is shown, never overwritten. T11 */

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { Stage } from '../../../core/facts/opportunity.ts';
import { client, codeOf, freshId, isGone, saidBy } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useTellDone } from '../../undo/use-tell-done.ts';
import { stageNames } from '../../words/opportunity-words.ts';
import { boardKey } from './board-query.ts';
import type { Found, Position } from './board-query.ts';
import { moveWords } from './opportunities-words.ts';

/** A move that came too late. */
export interface Conflict {
  readonly id: string;
  readonly title: string;
  /** Where it was to go. */
  readonly stage: Stage;
}

export interface Moving {
  readonly move: (position: Pick<Position, 'id' | 'title' | 'stage' | 'version'>, stage: Stage) => void;
  readonly conflict: Conflict | undefined;
  readonly forgetConflict: () => void;
}

/** Changed, settled, or taken out elsewhere. */
const comesTooLate: ReadonlySet<string> = new Set(['stale-version', 'already-settled', 'not-found']);

interface Said {
  readonly commandId: string;
  readonly stage: Stage;
}

export function useMove(): Moving {
  const queries = useQueryClient();
  const toasts = useToasts();
  const tellDone = useTellDone();
  const [conflict, setConflict] = useState<Conflict>();
  // A position that is moved again before the server has answered waits for the version of the first move.
  const versions = useRef(new Map<string, Promise<number>>());

  const send = useCallback((id: string, seen: number, said: Said): Promise<number> => {
    const before = versions.current.get(id) ?? Promise.resolve(seen);
    const sent = before.then(async (version) => {
      const answer = await sentSurely(() => client.moveOpportunity({ ...said, id, version }));
      return answer.opportunity.version;
    });
    versions.current.set(id, sent);
    const forget = (): void => {
      if (versions.current.get(id) === sent) versions.current.delete(id);
    };
    return sent.finally(forget);
  }, []);

  const show = useCallback(
    (id: string, changes: Partial<Position>) =>
      queries.setQueryData<Found>(boardKey, (found) => found && withChanges(found, id, changes)),
    [queries],
  );

  const perform = useCallback(
    async ({ id, title, stage: from, version: seen }: Position, stage: Stage) => {
      const commandId = freshId();
      setConflict(undefined);
      // An answer that is on its way still tells of the old stage.
      void queries.cancelQueries({ queryKey: boardKey });
      show(id, { stage });
      try {
        const version = await send(id, seen, { commandId, stage });
        show(id, { version });
        tellDone({ text: moveWords.moved(title, stageNames[stage]), commands: [commandId] });
      } catch (error) {
        show(id, { stage: from });
        if (comesTooLate.has(codeOf(error) ?? '')) setConflict({ id, title, stage });
        else toasts.show({ text: isGone(error) ? moveWords.gone : moveWords.notMoved(saidBy(error)), kind: 'fault' });
      }
      await queries.invalidateQueries();
    },
    [queries, send, show, tellDone, toasts],
  );

  return {
    move: useCallback(
      (position, stage) => {
        if (position.stage !== stage) void perform(position as Position, stage);
      },
      [perform],
    ),
    conflict,
    forgetConflict: useCallback(() => setConflict(undefined), []),
  };
}

function withChanges(found: Found, id: string, changes: Partial<Position>): Found {
  return { ...found, items: found.items.map((item) => (item.id === id ? { ...item, ...changes } : item)) };
}
