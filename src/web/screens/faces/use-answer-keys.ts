/** Space and Enter show the answer, 1 to 4 grade it: wherever the focus is, but on what has a use of its own for them. */

import { useEffect, useRef } from 'react';
import type { Grade } from './faces-query.ts';

export const gradeByKey: Readonly<Record<string, Grade>> = { '1': 'again', '2': 'hard', '3': 'good', '4': 'easy' };

interface Answering {
  readonly isShown: boolean;
  readonly onShow: () => void;
  readonly onGrade: (grade: Grade) => void;
}

export function useAnswerKeys(answering: Answering, active: boolean): void {
  const latest = useRef(answering);
  useEffect(() => {
    latest.current = answering;
  });
  useEffect(() => {
    if (!active) return undefined;
    const heard = (event: KeyboardEvent): void => {
      const { isShown, onShow, onGrade } = latest.current;
      const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.repeat && !event.defaultPrevented;
      if (!isPlain || isTaken(event.target) || document.querySelector('dialog[open]') !== null) return;
      const grade = gradeByKey[event.key];
      const isShow = [' ', 'Enter'].includes(event.key) && !isControl(event.target);
      if (isShown && grade !== undefined) onGrade(grade);
      else if (!isShown && isShow) onShow();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', heard);
    return () => document.removeEventListener('keydown', heard);
  }, [active]);
}

function isTaken(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, summary') !== null;
}
