/** A talk under way: when it began and ended, the notes as typed, the questions asked. Kept here at once, told to the server. C9 */

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { changeMeeting } from './change-meeting.ts';
import type { Wanted } from './change-meeting.ts';
import { keepTalk, keptTalk } from './kept-talk.ts';
import type { KeptTalk } from './kept-talk.ts';
import type { LogDraft } from './log-draft.ts';
import { isHeardNow } from './meeting-query.ts';
import type { MeetingRecord, MeetingShown } from './meeting-query.ts';
import { notesJoined } from './notes-joined.ts';

export interface Talk {
  /** Milliseconds since 1970 by the server's clock. */
  readonly begunAt: number | undefined;
  readonly endedAt: number | undefined;
  readonly notes: string;
  readonly asked: readonly string[];
  /** The log as it was begun; undefined where it was not. */
  readonly log: LogDraft | undefined;
  /** It is logged, and waits on this device to be sent. */
  readonly isWaiting: boolean;
  /** The server's time, reckoned from this device's clock, which runs on while the page sleeps. */
  readonly now: () => number;
  readonly begin: () => void;
  readonly end: () => void;
  /** The clock was started by mistake. */
  readonly startOver: () => void;
  readonly write: (notes: string) => void;
  readonly tick: (question: string, isAsked: boolean) => void;
  readonly writeLog: (log: LogDraft) => void;
  readonly wait: (isWaiting: boolean) => void;
  /** Tells the server what was noted; what it does not hear stays here. */
  readonly sendNotes: () => void;
  /** The log is written: nothing need be kept here any longer. */
  readonly forget: () => void;
}

type Change = (changes: { readonly [Field in keyof KeptTalk]?: KeptTalk[Field] | undefined }) => void;
type Tell = (wanted: Wanted) => Promise<void>;

const noClock = { begunAt: undefined, endedAt: undefined, log: undefined };

export function useTalk(shown: MeetingShown): Talk {
  const { card, ahead } = shown;
  const { meeting, state } = card;
  const { id } = meeting;
  const [kept, setKept] = useState<KeptTalk>(() => keptTalk(id));
  const latest = useRef(kept);
  const tell = useTell(meeting);

  const change: Change = useCallback(
    (changes) => {
      const present = Object.entries({ ...latest.current, ...changes }).filter(([, value]) => value !== undefined);
      latest.current = Object.fromEntries(present) as KeptTalk;
      keepTalk(id, latest.current);
      setKept(latest.current);
    },
    [id],
  );

  useElsewhere(
    id,
    useCallback((heard: KeptTalk) => {
      latest.current = heard;
      setKept(heard);
    }, []),
  );
  const isOpen = isHeardNow(shown) && state !== 'logged' && state !== 'cancelled';
  useClockTold({ kept, meeting, isOpen }, { tell, change });

  const now = useCallback(() => Date.now() + ahead, [ahead]);
  const begunAt = instantOf(meeting.begunAt) ?? kept.begunAt;
  const endedAt = instantOf(meeting.endedAt) ?? kept.endedAt;
  return {
    begunAt,
    endedAt: begunAt === undefined ? undefined : endedAt,
    notes: kept.notes ?? meeting.notes ?? '',
    asked: kept.asked ?? [],
    log: kept.log,
    isWaiting: kept.isWaiting === true,
    now,
    begin: () => change({ ...noClock, begunAt: now() }),
    end: () => change({ begunAt: begunAt ?? now(), endedAt: now(), log: undefined }),
    startOver: () => {
      change(noClock);
      void tell((present) => (present.begunAt === undefined ? undefined : { begunAt: null, endedAt: null }));
    },
    write: (text) => change({ notes: text }),
    tick: (question, isAsked) => {
      const others = (latest.current.asked ?? []).filter((one) => one !== question);
      change({ asked: isAsked ? [...others, question] : others });
    },
    writeLog: (log) => change({ log, notes: log.summary }),
    wait: (isWaiting) => change({ isWaiting: isWaiting || undefined }),
    sendNotes: () => {
      const typed = latest.current.notes;
      if (typed !== undefined) void tell((present) => notesWanted(present, meeting, typed));
    },
    forget: () => {
      latest.current = {};
      keepTalk(id, {});
    },
  };
}

/** One after another, each on the meeting as the one before it left it. */
function useTell(meeting: MeetingRecord): Tell {
  const queries = useQueryClient();
  const latest = useRef(meeting);
  const last = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    if (meeting.version >= latest.current.version) latest.current = meeting;
  }, [meeting]);
  return useCallback(
    (wanted) => {
      const told = last.current.then(async () => {
        const before = latest.current;
        latest.current = await changeMeeting(before, wanted);
        if (latest.current !== before) await queries.invalidateQueries();
      });
      // What the server did not hear is kept on this device, and told again.
      last.current = told.catch(() => {});
      return last.current;
    },
    [queries],
  );
}

/** Undefined where the server has them already; what was noted elsewhere meanwhile stays beside them. */
function notesWanted(present: MeetingRecord, seen: MeetingRecord, typed: string): ReturnType<Wanted> {
  const notes = present.notes === seen.notes ? typed.trim() : notesJoined(present.notes, typed);
  if (notes === (present.notes ?? '')) return undefined;
  return { notes: notes === '' ? null : notes };
}

interface Clocks {
  readonly kept: KeptTalk;
  readonly meeting: MeetingRecord;
  readonly isOpen: boolean;
}

/** What this device knows of the clock and the server does not is told to it, again whenever the meeting is heard of. */
function useClockTold(
  { kept: { begunAt, endedAt }, meeting, isOpen }: Clocks,
  { tell, change }: { readonly tell: Tell; readonly change: Change },
): void {
  const isTold = useRef(false);
  useEffect(() => {
    if (!isOpen || begunAt === undefined) return;
    if (meeting.begunAt !== undefined) isTold.current = true;
    else if (isTold.current) {
      // Started over elsewhere.
      isTold.current = false;
      change(noClock);
      return;
    }
    void tell((present) => clockWanted(present, { begunAt, endedAt }));
  }, [begunAt, endedAt, meeting, isOpen, tell, change]);
}

/** Whoever began first counts. */
function clockWanted(
  present: MeetingRecord,
  { begunAt, endedAt }: { readonly begunAt: number; readonly endedAt: number | undefined },
): ReturnType<Wanted> {
  const begins = present.begunAt === undefined;
  const ends = endedAt !== undefined && present.endedAt === undefined;
  return {
    ...(begins && { begunAt: new Date(begunAt).toISOString() }),
    ...(ends && { endedAt: new Date(endedAt).toISOString() }),
  };
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
