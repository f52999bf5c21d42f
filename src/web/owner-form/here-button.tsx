/** Asks the browser where the device is: only when told to, and no closer than the sun needs to know. */

import { useState } from 'react';
import { Icon } from '../ui/icon.tsx';
import { settingsWords } from './settings-words.ts';

/** Two decimals of a degree are about a kilometer, and four seconds of sundown at most. */
const decimals = 2;
const patienceMs = 15_000;

interface HereButtonProps {
  readonly onPlace: (place: { readonly latitude: string; readonly longitude: string }) => void;
}

export function HereButton({ onPlace }: HereButtonProps) {
  const [said, setSaid] = useState('');
  const ask = (): void => {
    setSaid(settingsWords.hereWait);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        onPlace({ latitude: coords.latitude.toFixed(decimals), longitude: coords.longitude.toFixed(decimals) });
        setSaid(settingsWords.hereTaken);
      },
      ({ code, PERMISSION_DENIED }) =>
        setSaid(code === PERMISSION_DENIED ? settingsWords.hereFailed.denied : settingsWords.hereFailed.missing),
      { timeout: patienceMs, maximumAge: 3_600_000 },
    );
  };
  return (
    <div className="here wide no-print">
      <button type="button" className="button" onClick={ask}>
        <Icon name="place" size={18} />
        {settingsWords.here}
      </button>
      <span className="hint" role="status">
        {said}
      </span>
    </div>
  );
}
