/** "Ana sent me to Bo", written down from here; the address may name the one who sent. F1 */

import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useSearch } from 'wouter';
import { client } from '../../client/client.ts';
import { useServerTime } from '../../client/server-time.ts';
import { useClock } from '../../client/use-clock.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSaying } from '../../undo/use-saying.ts';
import { ReferralForm } from './referral-form.tsx';
import { referralsWords as words } from './referrals-words.ts';

export function RecordReferral() {
  const from = new URLSearchParams(useSearch()).get('from') ?? undefined;
  const { data, isLoading } = useQuery({
    queryKey: ['referrer', from],
    queryFn: async ({ signal }) => (await client.showPerson({ id: from ?? '' }, { signal })).person,
    enabled: from !== undefined,
  });
  const [open, setOpen] = useState(from !== undefined);
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
      {open && !isLoading && (
        <ReferralForm
          isNew
          begun={{
            from: data === undefined ? undefined : { id: data.id, name: data.name, isNew: false },
            to: undefined,
            about: '',
          }}
          clock={clock}
          onCancel={close}
          onSave={async ({ about, ...told }, commands) => {
            const done = await say(
              words.recorded,
              (commandId) => client.recordReferral({ commandId, ...told, ...(about !== '' && { about }) }),
              { commands },
            );
            if (done !== undefined) close();
          }}
        />
      )}
    </div>
  );
}
