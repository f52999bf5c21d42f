/** All letters that went into the mail, told in one go and taken back in one go. */

import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useRefreshToday } from '../../client/agenda-query.ts';
import type { Today } from '../../client/agenda-query.ts';
import { isGone, saidBy } from '../../client/client.ts';
import { serverNow } from '../../client/use-clock.ts';
import { doneCommand } from '../../follow-ups/send-commands.ts';
import { carryOut } from '../../offline/carry-out.ts';
import { waitingWords } from '../../offline/waiting-words.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useTellDone } from '../../undo/use-tell-done.ts';
import type { Letter } from './landed-query.ts';
import { landedWords, letterWords as words } from './landed-words.ts';

interface Mailed {
  /** Keys of letters on their way off the page. */
  readonly leaving: ReadonlySet<string>;
  readonly mailed: (letters: readonly Letter[]) => Promise<void>;
}

const none: ReadonlySet<string> = new Set();

export function useMailed(today: Today): Mailed {
  const refresh = useRefreshToday();
  const toasts = useToasts();
  const tellDone = useTellDone();
  const [leaving, setLeaving] = useState(none);
  const mailed: Mailed['mailed'] = async (letters) => {
    const at = new Date(serverNow(today)).toISOString();
    const commands = letters.map(({ followUp, group }) => doneCommand(followUp, group, { channel: 'letter', at }));
    const text = words.mailedDone(letters.length);
    const keys = letters.map(({ followUp }) => followUp.key);
    try {
      // Words of what is done are not to be had any more, so nobody may ask for them.
      flushSync(() => setLeaving(new Set(keys)));
      const { kept } = await carryOut({ text, about: letters.map(({ name }) => name).join(', '), keys, commands });
      if (!kept) await refresh();
      tellDone({
        text: kept ? waitingWords.kept(text) : text,
        commands: commands.map(({ input }) => input.commandId),
        undone: () => setLeaving(none),
      });
      document.querySelector<HTMLElement>('main h1')?.focus();
    } catch (error) {
      setLeaving(none);
      toasts.show({ text: isGone(error) ? landedWords.goneShort : landedWords.notSaved(saidBy(error)), kind: 'fault' });
    }
  };
  return { leaving, mailed };
}
