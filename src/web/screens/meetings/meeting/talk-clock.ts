/** How far a talk has come, reckoned from the instant at which it began, so that no sleep of the page can stop it. C9 */

const minuteMs = 60_000;

/** The most that was asked for. C2 C9 */
const mostMinutes = 30;

/** How long before the end the closing questions are due. C10 */
const closingMinutes = 5;

export type TalkPhase = 'going' | 'closing' | 'over';

export interface TalkClock {
  readonly phase: TalkPhase;
  readonly elapsedMs: number;
  /** Until the promised end; 0 once it has come. */
  readonly leftMs: number;
  /** Beyond the promised end. */
  readonly overMs: number;
  /** How much of the promised time is gone, from 0 to 1. */
  readonly share: number;
}

/** An informational interview never takes more than 30 minutes, however long it was planned. */
export function promisedMinutes(
  kind: string,
  { starts, ends }: { readonly starts: string; readonly ends: string },
): number {
  const planned = Math.max(Math.round((Date.parse(ends) - Date.parse(starts)) / minuteMs), 1);
  return kind === 'informational' ? Math.min(planned, mostMinutes) : planned;
}

/** The minute from which the closing questions stand. */
export function closingFrom(promised: number): number {
  return Math.max(promised - closingMinutes, Math.ceil(promised / 2));
}

export function talkClock(begunAt: number, now: number, promised: number): TalkClock {
  const elapsedMs = Math.max(now - begunAt, 0);
  const promisedMs = promised * minuteMs;
  const phase = elapsedMs >= promisedMs ? 'over' : elapsedMs >= closingFrom(promised) * minuteMs ? 'closing' : 'going';
  return {
    phase,
    elapsedMs,
    leftMs: Math.max(promisedMs - elapsedMs, 0),
    overMs: Math.max(elapsedMs - promisedMs, 0),
    share: Math.min(elapsedMs / promisedMs, 1),
  };
}

/** "24:05", rounded up to the second, so that it begins full and ends at nothing. */
export function clockDigits(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Whole minutes that a talk took, at least one. */
export function minutesTaken(begunAt: number, endedAt: number): number {
  return Math.max(Math.round((endedAt - begunAt) / minuteMs), 1);
}
