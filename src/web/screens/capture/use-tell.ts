/** Tells what was read and put right in one command, says what is now owed, and offers to take it back. */

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { corrected } from '../../../core/capture/corrected.ts';
import type { Understanding } from '../../../core/capture/understanding.ts';
import { client, freshId, isGone } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';
import { useServerTime } from '../../client/server-time.ts';
import { serverNow } from '../../client/use-clock.ts';
import type { ServerTime } from '../../client/use-clock.ts';
import { carryOut } from '../../offline/carry-out.ts';
import { dropLine, keepLine } from '../../offline/keep-line.ts';
import { useTellDone } from '../../undo/use-tell-done.ts';
import { captureWords as words } from './capture-words.ts';
import { aboutWhom, nothingRead } from './line-draft.ts';
import type { AboutPerson, LineDraft } from './line-draft.ts';
import { happeningLabel } from './happening-told.ts';
import { owedAfter } from './owed-after.ts';
import type { Owed } from './owed-after.ts';
import { understand } from './use-understanding.ts';
import type { LineRead } from './use-understanding.ts';

export interface Logged {
  readonly owed: readonly Owed[];
  readonly metCount: number;
  readonly remarks: readonly string[];
  /** Names by id of those who took part. */
  readonly names: ReadonlyMap<string, string>;
  readonly zone: string;
  readonly now: number;
  readonly command: string;
  /** As it was written, to be written otherwise. */
  readonly draft: LineDraft;
}

/** `sent`: it stands in the notebook. `waiting`: it goes out by itself. `line`: only the words are kept, to be looked at again. */
export type Told =
  | { readonly how: 'sent'; readonly logged: Logged }
  | { readonly how: 'waiting' }
  | { readonly how: 'line' };

export interface Telling {
  readonly draft: LineDraft;
  readonly open: AboutPerson | undefined;
  readonly read: LineRead;
  /** On a meeting longer than 30 minutes. */
  readonly insist: boolean;
}

/** What was sent last without an answer. */
interface Try {
  readonly text: string;
  readonly commandId: string;
  readonly saidAt: string;
}

/** More than one line ever begins, so that all of it is found in the day. */
const wholeDay = 200;

export function useTell(): (telling: Telling) => Promise<Told> {
  const queries = useQueryClient();
  const tellDone = useTellDone();
  const time = useServerTime();
  const lastTry = useRef<Try>(undefined);
  return useCallback(
    async (telling) => {
      const { understanding, gone } = await readingOf(telling);
      if (understanding === undefined) return keptLine(telling.draft, gone);
      const { kept: from } = telling.draft;
      const said = {
        line: understanding.line,
        understanding,
        ...(telling.insist && { insist: true }),
      };
      // An answer may be lost though all was logged: said again as it was, it is the same command.
      const same = lastTry.current?.text === JSON.stringify(said) ? lastTry.current : undefined;
      const commandId = same?.commandId ?? freshId();
      // It may go out a day later, and "just now" stays the moment at which it was said.
      const saidAt = same?.saidAt ?? from?.at ?? new Date(serverNow(time)).toISOString();
      lastTry.current = { text: JSON.stringify(said), commandId, saidAt };
      const input = { commandId, ...said, saidAt };
      const carried = await carryOut({
        text: `${words.logged} · ${understanding.reads.includes('touch') ? happeningLabel(understanding) : understanding.line.slice(0, 60)}`,
        about: understanding.people.map(({ name }) => name).join(', '),
        commands: [{ sentence: 'tellLine', input }],
      });
      lastTry.current = undefined;
      if (from !== undefined) await dropLine(from.id);
      if (carried.kept) return { how: 'waiting' };
      const [told] = carried.answers;
      // It is logged by now, whatever becomes of the words for it.
      const [today] = await Promise.all([
        client.todaysAgenda({ limit: wholeDay }).catch(() => undefined),
        queries.invalidateQueries(),
      ]);
      tellDone({ text: words.logged, commands: [commandId] });
      return { how: 'sent', logged: { ...loggedOf(told, today, time), command: commandId, draft: telling.draft } };
    },
    [queries, tellDone, time],
  );
}

interface Reading {
  /** Missing where the line cannot be read now, and nothing of it was put in by hand. */
  readonly understanding?: Understanding;
  readonly gone?: unknown;
}

async function readingOf({ draft, open, read }: Telling): Promise<Reading> {
  if (read.isCurrent) return { understanding: read.understanding };
  const line = draft.line.trim();
  try {
    const about = aboutWhom(draft, open);
    const fresh = await understand({ line, about, ...(draft.kept && { saidAt: draft.kept.at }) });
    return { understanding: corrected(fresh, draft.corrections).understanding };
  } catch (error) {
    if (!isGone(error)) throw error;
    const byHand = corrected(nothingRead(line), draft.corrections).understanding;
    return byHand.reads.length > 0 ? { understanding: byHand } : { gone: error };
  }
}

/** @throws `gone`, where this device may keep nothing: then it stays in its field */
async function keptLine({ line, kept }: LineDraft, gone: unknown): Promise<Told> {
  if (kept === undefined && !(await keepLine(line.trim()))) throw gone;
  return { how: 'line' };
}

function loggedOf(
  told: Answered['tellLine'],
  today: Answered['todaysAgenda'] | undefined,
  time: ServerTime,
): Omit<Logged, 'command' | 'draft'> {
  const { understanding, people, consequences, advice } = told;
  const known = understanding.people.flatMap(({ id, name }) => (id === undefined ? [] : [[id, name] as const]));
  return {
    owed: owedAfter(consequences.created, today?.groups ?? []),
    metCount: consequences.met.length,
    remarks: advice.map(({ text }) => text),
    names: new Map([...known, ...people.map(({ id, name }) => [id, name] as const)]),
    now: serverNow(time),
    zone: time.owner.timeZone,
  };
}
