/** As the device has it, light, or dark for after sundown; remembered by this browser. */

import { useEffect } from 'react';
import { useStored } from './ui/use-stored.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useStored<Theme>('sundown.theme', themes);
  useEffect(() => {
    if (theme === 'auto') {
      delete document.documentElement.dataset['theme'];
    } else {
      document.documentElement.dataset['theme'] = theme;
    }
  }, [theme]);
  return [theme, setTheme];
}
