/** A talk under way: when it began and ended, the notes as typed, the questions asked. Kept here at once, told to the server. C9 */

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { freshId } from '../../../client/client.ts';
import { changeMeeting } from './change-meeting.ts';
import { keepTalk, keptTalk } from './kept-talk.ts';
import type { KeptTalk } from './kept-talk.ts';
import type { MeetingRecord, MeetingShown } from './meeting-query.ts';
import { notesJoined } from './notes-joined.ts';

export interface Talk {
  /** Milliseconds since 1970 by the server's clock. */
  readonly begunAt: number | undefined;
  readonly endedAt: number | undefined;
  readonly notes: string;
  readonly asked: readonly string[];
  /** The server's time, reckoned from this device's clock, which runs on while the page sleeps. */
  readonly now: () => number;
  readonly begin: () => void;
  readonly end: () => void;
  /** The clock was started by mistake. */
  readonly startOver: () => void;
  readonly write: (notes: string) => void;
  readonly tick: (question: string, isAsked: boolean) => void;
  /** Tells the server what was noted; what it does not hear stays here. */
  readonly sendNotes: () => void;
  /** The log is written: nothing need be kept here any longer. */
  readonly forget: () => void;
}

export function useTalk({ card: { meeting, state }, ahead }: MeetingShown): Talk {
  const { id } = meeting;
  const [kept, setKept] = useState<KeptTalk>(() => keptTalk(id));
  const queries = useQueryClient();
  const latest = useRef({ kept, meeting });
  useEffect(() => {
    latest.current = { kept, meeting };
  });

  const change = useCallback(
    (changes: { readonly [Field in keyof KeptTalk]?: KeptTalk[Field] | undefined }) => {
      const present = Object.entries({ ...latest.current.kept, ...changes }).filter(([, value]) => value !== undefined);
      const next = Object.fromEntries(present) as KeptTalk;
      latest.current = { ...latest.current, kept: next };
      keepTalk(id, next);
      setKept(next);
    },
    [id],
  );

  const tell = useCallback(
    async (changes: Parameters<typeof changeMeeting>[1]['changes'], rebased: Parameters<typeof changeMeeting>[2]) => {
      const told = await changeMeeting(latest.current.meeting, { commandId: freshId(), changes }, rebased);
      latest.current = { ...latest.current, meeting: told };
      await queries.invalidateQueries();
    },
    [queries],
  );

  useClockTold({ kept, meeting, isOpen: state !== 'logged' && state !== 'cancelled' }, tell, change);
  useElsewhere(id, setKept);

  const now = useCallback(() => Date.now() + (ahead ?? kept.ahead ?? 0), [ahead, kept.ahead]);
  const begunAt = instantOf(meeting.begunAt) ?? kept.begunAt;
  const endedAt = instantOf(meeting.endedAt) ?? kept.endedAt;
  const notes = kept.notes ?? meeting.notes ?? '';

  return {
    begunAt,
    endedAt: begunAt === undefined ? undefined : endedAt,
    notes,
    asked: kept.asked ?? [],
    now,
    begin: () => change({ begunAt: now(), endedAt: undefined, ahead }),
    end: () => change({ begunAt: begunAt ?? now(), endedAt: now() }),
    startOver: () => {
      change({ begunAt: undefined, endedAt: undefined });
      if (meeting.begunAt === undefined) return;
      const cleared = { begunAt: null, endedAt: null };
      void tell(cleared, () => cleared).catch(() => {});
    },
    write: (text) => change({ notes: text }),
    tick: (question, isAsked) => {
      const others = (latest.current.kept.asked ?? []).filter((one) => one !== question);
      change({ asked: isAsked ? [...others, question] : others });
    },
    sendNotes: () => {
      const typed = latest.current.kept.notes;
      if (typed === undefined || typed.trim() === (latest.current.meeting.notes ?? '')) return;
      const saved = typed.trim() === '' ? null : typed.trim();
      void tell({ notes: saved }, (present) => ({ notes: notesJoined(present.notes, typed) })).catch(() => {});
    },
    forget: () => {
      latest.current = { ...latest.current, kept: {} };
      keepTalk(id, {});
    },
  };
}

type Tell = (
  changes: Parameters<typeof changeMeeting>[1]['changes'],
  rebased: Parameters<typeof changeMeeting>[2],
) => Promise<void>;

interface Clocks {
  readonly kept: KeptTalk;
  readonly meeting: MeetingRecord;
  readonly isOpen: boolean;
}

/** What this device knows of the clock and the server does not is told to it, again whenever the meeting is heard of. */
function useClockTold(
  { kept: { begunAt, endedAt }, meeting, isOpen }: Clocks,
  tell: Tell,
  change: (changes: { readonly begunAt?: undefined; readonly endedAt?: undefined }) => void,
): void {
  const { begunAt: begunThere, endedAt: endedThere, version } = meeting;
  const isTold = useRef(begunThere !== undefined);
  useEffect(() => {
    if (!isOpen || begunAt === undefined) return;
    if (begunThere === undefined && isTold.current) {
      // Started over elsewhere.
      isTold.current = false;
      change({ begunAt: undefined, endedAt: undefined });
      return;
    }
    isTold.current ||= begunThere !== undefined;
    const clock = {
      ...(begunThere === undefined && { begunAt: new Date(begunAt).toISOString() }),
      ...(endedAt !== undefined && endedThere === undefined && { endedAt: new Date(endedAt).toISOString() }),
    };
    if (Object.keys(clock).length === 0) return;
    const rebased = (present: MeetingRecord) => (present.begunAt === undefined ? clock : endedOnly(clock, present));
    void tell(clock, rebased)
      .then(() => {
        isTold.current = true;
      })
      .catch(() => {});
  }, [begunAt, endedAt, begunThere, endedThere, version, isOpen, tell, change]);
}

function endedOnly(clock: { readonly endedAt?: string }, { endedAt }: MeetingRecord) {
  return clock.endedAt === undefined || endedAt !== undefined ? undefined : { endedAt: clock.endedAt };
}

/** Another tab of this browser may hold the same talk. */
function useElsewhere(id: string, onKept: (kept: KeptTalk) => void): void {
  useEffect(() => {
    const heard = ({ key }: StorageEvent): void => {
      if (key === `sundown.talk.${id}`) onKept(keptTalk(id));
    };
    addEventListener('storage', heard);
    return () => removeEventListener('storage', heard);
  }, [id, onKept]);
}

function instantOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Date.parse(text);
}
