/** A position that is being carried, by pointer or by keyboard, and over which stage it is. */

import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent, RefObject } from 'react';
import { stages } from '../../../core/facts/opportunity.ts';
import type { Stage } from '../../../core/facts/opportunity.ts';
import { stageNames } from '../../words/opportunity-words.ts';
import type { Position } from './board-query.ts';
import { carrying } from './carrying.ts';
import { moveWords } from './opportunities-words.ts';

export interface Carried {
  readonly id: string;
  readonly over: Stage | undefined;
  readonly by: 'pointer' | 'keyboard';
}

export interface Carrying {
  readonly carried: Carried | undefined;
  /** For those who do not see it. */
  readonly said: string;
  readonly onPress: (event: PointerEvent<HTMLElement>, position: Position) => void;
  readonly onGripKey: (event: KeyboardEvent, position: Position) => void;
  readonly onGripLeft: (position: Position) => void;
}

export function useCarrying(
  board: RefObject<HTMLElement | null>,
  onMove: (position: Position, stage: Stage) => void,
): Carrying {
  const [carried, setCarried] = useState<Carried>();
  const [said, setSaid] = useState('');
  const isByFinger = useRef(false);
  const stop = useRef<(() => void) | undefined>(undefined);

  useEffect(() => {
    const element = board.current;
    // A finger that carries does not scroll. Only a listener that is there from the start may say so.
    const hold = (event: TouchEvent): void => {
      if (isByFinger.current && event.cancelable) event.preventDefault();
    };
    const noMenu = (event: Event): void => {
      if (isByFinger.current) event.preventDefault();
    };
    element?.addEventListener('touchmove', hold, { passive: false });
    element?.addEventListener('contextmenu', noMenu);
    return () => {
      element?.removeEventListener('touchmove', hold);
      element?.removeEventListener('contextmenu', noMenu);
      stop.current?.();
    };
  }, [board]);

  const onPress = useCallback(
    (event: PointerEvent<HTMLElement>, position: Position): void => {
      const card = event.currentTarget;
      const around = card.closest<HTMLElement>('.board');
      const isOnControl = (event.target as Element).closest('button:not([data-grip])') !== null;
      if (event.button !== 0 || !event.isPrimary || around === null || isOnControl) return;
      stop.current?.();
      stop.current = carrying(
        { card, board: around, from: event.nativeEvent },
        {
          onLift: () => {
            isByFinger.current = event.pointerType !== 'mouse';
            setCarried({ id: position.id, over: position.stage, by: 'pointer' });
          },
          onOver: (stage) => setCarried({ id: position.id, over: stage as Stage | undefined, by: 'pointer' }),
          onEnd: (stage) => {
            isByFinger.current = false;
            stop.current = undefined;
            setCarried(undefined);
            if (stage !== undefined) onMove(position, stage as Stage);
          },
        },
      );
    },
    [onMove],
  );

  const putBack = (position: Position): void => {
    setCarried(undefined);
    setSaid(moveWords.stays(position.title, stageNames[position.stage]));
  };

  const onGripKey = (event: KeyboardEvent, position: Position): void => {
    const isCarried = carried?.id === position.id;
    const acts = event.key === ' ' || event.key === 'Enter';
    const stage = isCarried ? stageFor(event.key, carried.over ?? position.stage) : undefined;
    if (!acts && stage === undefined && !(isCarried && event.key === 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    if (stage !== undefined) {
      setCarried({ id: position.id, over: stage, by: 'keyboard' });
      setSaid(moveWords.over(stageNames[stage], stages.indexOf(stage) + 1, stages.length));
    } else if (!isCarried) {
      setCarried({ id: position.id, over: position.stage, by: 'keyboard' });
      setSaid(moveWords.lifted(position.title, stageNames[position.stage]));
    } else if (event.key === 'Escape' || carried.over === undefined || carried.over === position.stage) {
      putBack(position);
    } else {
      setCarried(undefined);
      setSaid('');
      onMove(position, carried.over);
    }
  };

  return {
    carried,
    said,
    onPress,
    onGripKey,
    onGripLeft: (position) => {
      if (carried?.id === position.id && carried.by === 'keyboard') putBack(position);
    },
  };
}

function stageFor(key: string, from: Stage): Stage | undefined {
  const at = stages.indexOf(from);
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: stages.length - 1 }[key];
  return to === undefined ? undefined : (stages[Math.min(Math.max(to, 0), stages.length - 1)] ?? from);
}
