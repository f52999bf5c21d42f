/** All stages in a row with how many stand at each: the way to a column, and on a phone the sign of where one is. */

import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { stages } from '../../../core/facts/opportunity.ts';
import type { Stage } from '../../../core/facts/opportunity.ts';
import { hiddenStages, stageNames } from '../../words/opportunity-words.ts';
import { boardWords as words } from './opportunities-words.ts';

interface StageStripProps {
  readonly board: RefObject<HTMLElement | null>;
  readonly countAt: (stage: Stage) => number;
}

export function StageStrip({ board, countAt }: StageStripProps) {
  const inView = useStageInView(board);
  const strip = useRef<HTMLElement>(null);
  const firstTaken = useRef(stages.find((stage) => countAt(stage) > 0));
  useEffect(() => showFirst(board.current, firstTaken.current), [board]);
  useEffect(() => {
    const here = strip.current?.querySelector<HTMLElement>('[aria-current]');
    if (here == null || strip.current === null) return;
    strip.current.scrollLeft = here.offsetLeft - (strip.current.clientWidth - here.clientWidth) / 2;
  }, [inView]);
  return (
    <nav className="stage-strip no-print" aria-label={words.stages} ref={strip}>
      {stages.map((stage) => (
        <button
          key={stage}
          type="button"
          className="stage-tab"
          data-hidden={hiddenStages.has(stage) || undefined}
          aria-current={inView === stage || undefined}
          onClick={() => showStage(board.current, stage)}
        >
          {stageNames[stage]}
          <span className="tab-count">
            {countAt(stage)}
            <span className="unseen">
              {' '}
              {words.stageCount(countAt(stage))}
              {hiddenStages.has(stage) && `, ${words.hidden}`}
            </span>
          </span>
        </button>
      ))}
    </nav>
  );
}

export function showStage(board: HTMLElement | null, stage: Stage): void {
  const column = board?.querySelector<HTMLElement>(`[data-stage="${stage}"]`);
  if (board == null || column == null) return;
  board.scrollTo({
    left: column.offsetLeft - board.offsetLeft - parseFloat(getComputedStyle(board).paddingInlineStart),
  });
}

/** On a phone one column is to be seen at a time: the first look is not at an empty one. */
function showFirst(board: HTMLElement | null, stage: Stage | undefined): void {
  const column = board?.querySelector(`[data-stage="${stage}"]`);
  if (board == null || column == null || stage === undefined) return;
  if (column.getBoundingClientRect().right > board.getBoundingClientRect().right + 1) showStage(board, stage);
}

/** The first stage of which at least half is to be seen. */
function useStageInView(board: RefObject<HTMLElement | null>): Stage {
  const [inView, setInView] = useState<Stage>('need');
  useEffect(() => {
    const element = board.current;
    const look = (): void => {
      const { left = 0 } = element?.getBoundingClientRect() ?? {};
      const columns = [...(element?.querySelectorAll<HTMLElement>('[data-stage]') ?? [])];
      const first = columns.find((column) => {
        const rect = column.getBoundingClientRect();
        return rect.left + rect.width / 2 >= left;
      });
      setInView((before) => (first?.dataset['stage'] as Stage | undefined) ?? before);
    };
    look();
    element?.addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      element?.removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [board]);
  return inView;
}
