/** The way from screen to screen. */

import { Link, useRoute } from 'wouter';

interface ScreenNavProps {
  readonly name: string;
  readonly screens: readonly { readonly href: string; readonly word: string }[];
}

export function ScreenNav({ name, screens }: ScreenNavProps) {
  return (
    <nav className="screens no-print" aria-label={name}>
      {screens.map(({ href, word }) => (
        <ScreenLink key={href} href={href} word={word} />
      ))}
    </nav>
  );
}

function ScreenLink({ href, word }: ScreenNavProps['screens'][number]) {
  const [isHere] = useRoute(href);
  const [isBelow] = useRoute(`${href}/*?`);
  return (
    <Link
      href={href}
      className="screen-link"
      aria-current={isHere ? 'page' : isBelow && href !== '/' ? 'true' : undefined}
    >
      {word}
    </Link>
  );
}
