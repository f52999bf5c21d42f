/** The stages of the System side by side, the hidden ones on the left; positions are carried from one to another. T11 */

import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { stages } from '../../../core/facts/opportunity.ts';
import type { Stage } from '../../../core/facts/opportunity.ts';
import { useServerTime } from '../../client/server-time.ts';
import { useClock } from '../../client/use-clock.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Clock } from '../../words/due-words.ts';
import type { Position } from './board-query.ts';
import { ConflictNote } from './conflict-note.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { boardWords as words, moveWords } from './opportunities-words.ts';
import type { CardDeeds } from './position-card.tsx';
import { showStage, StageStrip } from './stage-strip.tsx';
import { StageColumn } from './stage-column.tsx';
import { useCarrying } from './use-carrying.ts';
import { useMove } from './use-move.ts';

interface BoardProps {
  /** Those that are asked for, in the server's order. */
  readonly positions: readonly Position[];
  /** All of them: what was changed elsewhere may not be among those asked for. */
  readonly all: readonly Position[];
  readonly ended: readonly Position[];
}

export function Board({ positions, all, ended }: BoardProps) {
  const howId = useId();
  const board = useRef<HTMLDivElement>(null);
  const clock = useSteady(useClock(useServerTime()));
  const moving = useMove();
  const [asking, setAsking] = useState<Position>();
  const [arriving, setArriving] = useState<Arriving>();
  const { move } = moving;
  const onMove = useCallback(
    (position: Position, stage: Stage): void => {
      move(position, stage);
      setArriving({ id: position.id, stage });
    },
    [move],
  );
  const { carried, said, onPress, onGripKey, onGripLeft } = useCarrying(board, onMove);
  const isCarrying = carried !== undefined;
  const shown = useHeld(positions, isCarrying);
  const byStage = useMemo(() => Map.groupBy(shown, ({ stage }) => stage), [shown]);
  const at = (stage: Stage): readonly Position[] => byStage.get(stage) ?? [];
  const latest = useRef({ onGripKey, onGripLeft });
  useEffect(() => {
    latest.current = { onGripKey, onGripLeft };
  });
  const deeds = useMemo<CardDeeds>(
    () => ({
      onPress,
      onGripKey: (event, position) => latest.current.onGripKey(event, position),
      onGripLeft: (position) => latest.current.onGripLeft(position),
      onMoveTo: setAsking,
    }),
    [onPress],
  );
  useEffect(() => {
    if (arriving !== undefined && hasArrived(board.current, arriving)) setArriving(undefined);
  }, [arriving, shown]);
  const over = carried?.by === 'keyboard' ? carried.over : undefined;
  useEffect(() => {
    if (over !== undefined) showStage(board.current, over);
  }, [over]);

  return (
    <>
      <ConflictNote
        moving={moving}
        position={all.find(({ id }) => id === moving.conflict?.id)}
        isEnded={ended.some(({ id }) => id === moving.conflict?.id)}
        onMove={onMove}
      />
      <StageStrip board={board} countAt={(stage) => at(stage).length} />
      <p className="unseen" id={howId}>
        {moveWords.how}
      </p>
      <p className="unseen" role="status">
        {said}
      </p>
      <div
        className="board"
        ref={board}
        data-still={isCarrying || undefined}
        role="region"
        aria-label={words.board}
        tabIndex={-1}
      >
        <div className="board-note" data-hidden>
          <p>
            <Icon name="hidden" size={18} />
            <strong>{words.hidden}.</strong> {words.hiddenNote} <span className="detail">{words.rule}</span>
          </p>
        </div>
        <div className="board-note">
          <p>
            <strong>{words.open}.</strong> {words.openNote}
          </p>
        </div>
        {stages.map((stage) => (
          <StageColumn
            key={stage}
            stage={stage}
            positions={at(stage)}
            clock={clock}
            carried={carried}
            howId={howId}
            deeds={deeds}
          />
        ))}
      </div>
      {asking !== undefined && <MoveDialog position={asking} onMove={onMove} onClose={() => setAsking(undefined)} />}
    </>
  );
}

/** While something is carried, nothing moves under it. */
function useHeld(positions: readonly Position[], hold: boolean): readonly Position[] {
  const [held, setHeld] = useState(positions);
  if (!hold && held !== positions) setHeld(positions);
  return hold ? held : positions;
}

const steadyMs = 60_000;

/** Cards tell days and hours: a clock that moves once a minute does not draw hundreds of them anew while one is carried. */
function useSteady(clock: Clock): Clock {
  const [steady, setSteady] = useState(clock);
  const isOld = Math.abs(clock.now - steady.now) >= steadyMs || clock.zone !== steady.zone;
  if (isOld) setSteady(clock);
  return isOld ? clock : steady;
}

interface Arriving {
  readonly id: string;
  readonly stage: Stage;
}

/** The focus and the eye go along, once the card stands in its new column. */
function hasArrived(board: HTMLElement | null, { id, stage }: Arriving): boolean {
  const card = board?.querySelector<HTMLElement>(`[data-stage="${stage}"] [data-position="${CSS.escape(id)}"]`);
  if (card == null) return false;
  showStage(board, stage);
  card.querySelector<HTMLElement>('[data-grip]')?.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return true;
}
