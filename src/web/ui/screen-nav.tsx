/** The way from screen to screen: beside the name of the app, or on a phone within reach of the thumb. */

import { useLocation } from 'wouter';
import { MoreScreens } from './more-screens.tsx';
import { ScreenLink } from './screen-link.tsx';
import type { LinkedScreen } from './screen-link.tsx';
import { useMedia } from './use-media.ts';
import './screen-nav.css';

interface ScreenNavProps {
  readonly name: string;
  readonly moreWord: string;
  readonly screens: readonly LinkedScreen[];
}

export function ScreenNav({ name, moreWord, screens }: ScreenNavProps) {
  const [path] = useLocation();
  const hasRoom = useMedia('(width >= 70rem)');
  const isOpen = ({ used }: LinkedScreen): boolean => used === 'first' || (used === 'often' && hasRoom);
  return (
    <nav className="screens no-print" aria-label={name}>
      {screens.filter(isOpen).map((screen) => (
        <ScreenLink key={screen.href} {...screen} />
      ))}
      <MoreScreens key={path} word={moreWord} screens={screens.filter((screen) => !isOpen(screen))} />
    </nav>
  );
}
