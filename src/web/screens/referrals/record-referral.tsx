/** "Ana sent me to Bo", written down from here. F1 */

import { useRef, useState } from 'react';
import { client } from '../../client/client.ts';
import { useServerTime } from '../../client/server-time.ts';
import { useClock } from '../../client/use-clock.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSaying } from '../../undo/use-saying.ts';
import { ReferralForm } from './referral-form.tsx';
import { referralsWords as words } from './referrals-words.ts';

const blank = { from: undefined, to: undefined, about: '' } as const;

export function RecordReferral() {
  const [open, setOpen] = useState(false);
  const clock = useClock(useServerTime());
  const say = useSaying();
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <div className="record-referral no-print">
      <button type="button" className="button main" ref={button} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="plus" size={18} />
        {words.record}
      </button>
      {open && (
        <ReferralForm
          isNew
          begun={blank}
          clock={clock}
          onCancel={close}
          onSave={async ({ about, ...told }) => {
            const done = await say(words.recorded, (commandId) =>
              client.recordReferral({ commandId, ...told, ...(about !== '' && { about }) }),
            );
            if (done !== undefined) close();
          }}
        />
      )}
    </div>
  );
}
