/** The theme by one tap, in the frame of every screen. */

import { Icon } from './ui/icon.tsx';
import { themes, useTheme } from './use-theme.ts';
import { appWords } from './words/app-words.ts';

const icons = { auto: 'device', light: 'sun', dark: 'moon' } as const;

export function ThemeToggle() {
  const [theme, setTheme] = useTheme();
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto';
  return (
    <button
      type="button"
      className="button quiet"
      onClick={() => setTheme(next)}
      aria-label={appWords.theme[theme]}
      title={appWords.theme[theme]}
    >
      <Icon name={icons[theme]} />
    </button>
  );
}
