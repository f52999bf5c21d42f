/** Whether this device keeps a copy of the notebook. Turned off, everything that it kept is wiped. */

import { useId, useState } from 'react';
import { browserWords as words } from '../../owner-form/settings-words.ts';
import { deviceChoice } from '../../offline/device-choice.ts';
import { wipeDevice } from '../../offline/device.ts';
import { installWorker, removeWorker } from '../../offline/install.ts';
import { useWaiting } from '../../offline/waiting.ts';
import { useStored } from '../../ui/use-stored.ts';

export function DeviceChoice() {
  const id = useId();
  const [choice, choose] = useStored(deviceChoice.name, deviceChoice.choices);
  const [isWiped, setWiped] = useState(false);
  const { deeds, lines } = useWaiting();
  const waiting = deeds.length + lines.length;
  const change = async (isKept: boolean): Promise<void> => {
    choose(isKept ? 'keep' : 'nothing');
    if (isKept) {
      await installWorker();
    } else {
      await wipeDevice();
      await removeWorker();
    }
    setWiped(!isKept);
  };
  return (
    <div className="wide">
      <label className="tick">
        <input
          type="checkbox"
          checked={choice === 'keep'}
          disabled={waiting > 0}
          aria-describedby={`${id}-note`}
          onChange={(event) => void change(event.target.checked)}
        />
        {words.device}
      </label>
      <p className="hint" id={`${id}-note`} role="status">
        {waiting > 0 ? words.deviceWaits(waiting) : isWiped ? words.deviceWiped : words.deviceNote}
      </p>
    </div>
  );
}
