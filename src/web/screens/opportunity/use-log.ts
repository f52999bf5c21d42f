/** Sends what happened about a position, moves it along where that was asked, and tells what is owed next. */

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Stage } from '../../../core/facts/opportunity.ts';
import { stepTitle } from '../../../core/playbooks/step-title.ts';
import type { Today } from '../../client/agenda-query.ts';
import { client, freshId, isGone, saidBy } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { serverNow } from '../../client/use-clock.ts';
import { useTellDone } from '../../undo/use-tell-done.ts';
import { saysEnough, stageAfter, touchOf } from './log-draft.ts';
import type { LogDraft } from './log-draft.ts';
import type { Position } from './opportunity-query.ts';
import { logWords as words } from './opportunity-words.ts';

export interface Logging {
  readonly log: (draft: LogDraft) => Promise<void>;
  readonly fault: string;
  readonly saving: boolean;
}

/** What was sent last, so that the same thing sent again stays the same command. */
interface Sent {
  readonly of: string;
  readonly ids: { readonly commandId: string; readonly id: string };
  readonly now: number;
}

export function useLog({ opportunity }: Position, today: Today, onLogged: () => void): Logging {
  const [sent, setSent] = useState<Sent>();
  const [fault, setFault] = useState('');
  const [saving, setSaving] = useState(false);
  const queries = useQueryClient();
  const tellDone = useTellDone();

  const send = async (draft: LogDraft): Promise<void> => {
    const of = JSON.stringify(draft);
    const same = sent?.of === of ? sent : { of, ids: { commandId: freshId(), id: freshId() }, now: serverNow(today) };
    setSent(same);
    const clock = { now: same.now, zone: today.owner.timeZone };
    const touch = touchOf(draft, { ...same.ids, opportunity: opportunity.id, clock });
    const { consequences } = await sentSurely(() => client.logTouch(touch));
    const stage = draft.alsoMove ? stageAfter(draft.what, opportunity.stage) : undefined;
    const moved = stage === undefined ? [] : await movedTo(opportunity, stage);
    const next = consequences.created.map((followUp) => stepTitle(followUp, { opportunity: opportunity.title }));
    const text = moved === undefined ? words.notMoved : words.owes(words.logged, next);
    tellDone({ text, commands: [same.ids.commandId, ...(moved ?? [])] });
  };

  const log = async (draft: LogDraft): Promise<void> => {
    if (!saysEnough(draft)) {
      setFault(words.whoMissing);
      return;
    }
    setSaving(true);
    setFault('');
    try {
      await send(draft);
      onLogged();
    } catch (error) {
      setFault(isGone(error) ? words.gone : words.notSaved(saidBy(error)));
    } finally {
      setSaving(false);
      await queries.invalidateQueries();
    }
  };

  return { log, fault, saving };
}

/** The commands that did it. What happened is logged by then, so a move that comes too late is only told. */
async function movedTo({ id, version }: Position['opportunity'], stage: Stage): Promise<readonly string[] | undefined> {
  const commandId = freshId();
  try {
    await sentSurely(() => client.moveOpportunity({ commandId, id, version, stage }));
    return [commandId];
  } catch {
    return undefined;
  }
}
