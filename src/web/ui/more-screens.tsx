/** The screens for which the bar has no room: one button opens the list of them. */

import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { Icon } from './icon.tsx';
import { ScreenLink } from './screen-link.tsx';
import type { LinkedScreen } from './screen-link.tsx';

interface MoreScreensProps {
  readonly word: string;
  readonly screens: readonly LinkedScreen[];
}

export function MoreScreens({ word, screens }: MoreScreensProps) {
  const [path] = useLocation();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isHere = screens.some(({ href }) => path === href || path.startsWith(`${href}/`));

  useEffect(() => {
    if (!isOpen) return undefined;
    const leave = ({ target }: Event): void => {
      if (target instanceof Node && place.current?.contains(target) !== true) setOpen(false);
    };
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    };
    addEventListener('pointerdown', leave);
    addEventListener('focusin', leave);
    addEventListener('keydown', escape, true);
    return () => {
      removeEventListener('pointerdown', leave);
      removeEventListener('focusin', leave);
      removeEventListener('keydown', escape, true);
    };
  }, [isOpen]);

  return (
    <div ref={place} className="more-screens">
      <button
        ref={button}
        type="button"
        className="screen-link"
        aria-expanded={isOpen}
        aria-current={isHere ? 'true' : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="more" size={22} />
        {word}
        <Icon name="chevron" size={16} />
      </button>
      {isOpen && (
        <ul className="more-list">
          {screens.map((screen) => (
            <li key={screen.href}>
              <ScreenLink {...screen} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
