/** What this browser alone remembers: the theme, and whether single keys act. WCAG 2.1.4 */

import { ChoiceRow } from '../../ui/choice-row.tsx';
import { useStored } from '../../ui/use-stored.ts';
import { themes, useTheme } from '../../use-theme.ts';
import { SettingsCard } from '../../owner-form/settings-card.tsx';
import { browserWords } from '../../owner-form/settings-words.ts';
import { DeviceChoice } from './device-choice.tsx';

export function BrowserCard() {
  const [theme, setTheme] = useTheme();
  const [keys, setKeys] = useStored('sundown.keys', ['on', 'off']);
  return (
    <SettingsCard title={browserWords.title} note={browserWords.note}>
      <div className="wide">
        <ChoiceRow
          legend={browserWords.theme}
          choices={themes.map((value) => ({ value, words: browserWords.themes[value] }))}
          chosen={theme}
          onChoose={setTheme}
        />
      </div>
      <label className="tick wide">
        <input
          type="checkbox"
          checked={keys === 'on'}
          onChange={(event) => setKeys(event.target.checked ? 'on' : 'off')}
        />
        {browserWords.keys}
      </label>
      <DeviceChoice />
    </SettingsCard>
  );
}
