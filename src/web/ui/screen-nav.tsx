/** The way from screen to screen: beside the name of the app, or on a phone within reach of the thumb. */

import { Link, useRoute } from 'wouter';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import './screen-nav.css';

interface ScreenNavProps {
  readonly name: string;
  readonly screens: readonly { readonly href: string; readonly word: string; readonly icon: IconName }[];
}

export function ScreenNav({ name, screens }: ScreenNavProps) {
  return (
    <nav className="screens no-print" aria-label={name}>
      {screens.map((screen) => (
        <ScreenLink key={screen.href} {...screen} />
      ))}
    </nav>
  );
}

function ScreenLink({ href, word, icon }: ScreenNavProps['screens'][number]) {
  const [isHere] = useRoute(href);
  const [isBelow] = useRoute(`${href}/*?`);
  return (
    <Link
      href={href}
      className="screen-link"
      aria-current={isHere ? 'page' : isBelow && href !== '/' ? 'true' : undefined}
    >
      <Icon name={icon} size={22} />
      {word}
    </Link>
  );
}
