/** The line as it will be kept, with what was understood marked: what is not marked is kept all the same. */

import type { Span, Understanding } from '../../../core/capture/understanding.ts';
import { captureWords as words } from './capture-words.ts';

interface KeptNoteProps {
  readonly line: string;
  /** As the server read just this line. */
  readonly read: Understanding | undefined;
}

export function KeptNote({ line, read }: KeptNoteProps) {
  return (
    <p className="kept-note">
      <span className="detail">{words.noteKept}</span>{' '}
      <span dir="auto">
        {piecesOf(line, read?.line === line ? spansOf(read) : []).map(({ text, from, isRead }) =>
          isRead ? <mark key={from}>{text}</mark> : <span key={from}>{text}</span>,
        )}
      </span>
    </p>
  );
}

function spansOf(read: Understanding): readonly Span[] {
  const { people, organizations, opportunity, promised, when, meeting, referral, intent } = read;
  const isTouch = read.reads.includes('touch');
  return [
    ...people,
    ...organizations,
    ...promised,
    opportunity,
    when,
    meeting,
    meeting?.starts,
    referral,
    intent,
    ...(isTouch ? [read.occasion, read.channel, read.outcome, read.round, read.verdict] : []),
  ].flatMap((piece) => piece?.spans ?? []);
}

interface Piece {
  readonly text: string;
  readonly from: number;
  readonly isRead: boolean;
}

/** The line cut where marks begin and end. */
function piecesOf(line: string, spans: readonly Span[]): readonly Piece[] {
  const cuts = [...new Set([0, line.length, ...spans.flatMap(({ from, until }) => [from, until])])]
    .filter((cut) => cut <= line.length)
    .toSorted((one, other) => one - other);
  return cuts.slice(0, -1).map((from, index) => ({
    from,
    text: line.slice(from, cuts[index + 1]),
    isRead: spans.some((span) => span.from <= from && from < span.until),
  }));
}
