import { Link, useRoute } from 'wouter';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

export interface LinkedScreen {
  readonly href: string;
  readonly word: string;
  readonly icon: IconName;
  /** `first` always stands open, `often` where there is room for it, `seldom` under "More". */
  readonly used: 'first' | 'often' | 'seldom';
  /** Takes the whole width: the capture stands behind its button there. */
  readonly isBroad?: true;
}

export function ScreenLink({ href, word, icon }: LinkedScreen) {
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
