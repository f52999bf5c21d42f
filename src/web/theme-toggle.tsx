/** As the device has it, light, or dark for after sundown; remembered. */

import { Icon } from './ui/icon.tsx';
import { useStored } from './ui/use-stored.ts';
import { appWords } from './words/app-words.ts';

const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const icons = { auto: 'device', light: 'sun', dark: 'moon' } as const;

export function ThemeToggle() {
  const [theme, setTheme] = useStored<Theme>('sundown.theme', themes);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto';
  const turn = (): void => {
    setTheme(next);
    if (next === 'auto') {
      delete document.documentElement.dataset['theme'];
    } else {
      document.documentElement.dataset['theme'] = next;
    }
  };
  return (
    <button
      type="button"
      className="button quiet"
      onClick={turn}
      aria-label={appWords.theme[theme]}
      title={appWords.theme[theme]}
    >
      <Icon name={icons[theme]} />
    </button>
  );
}
