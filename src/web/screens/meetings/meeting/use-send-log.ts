/** Sends the log of a talk, or keeps it on this device until Sundown answers again. */

import { useQueryClient } from '@tanstack/react-query';
import type { Asked } from '../../../client/client.ts';
import { carryOut } from '../../../offline/carry-out.ts';
import { useToasts } from '../../../ui/toasts.tsx';
import { faultWords } from '../../../undo/use-saying.ts';
import { useTellDone } from '../../../undo/use-tell-done.ts';
import { afterWords as words } from './meeting-words.ts';

/** Where it was refused, the owner was told why. */
export function useSendLog(): (touch: Asked['logTouch'], about: string) => Promise<'sent' | 'kept' | 'refused'> {
  const queries = useQueryClient();
  const toasts = useToasts();
  const tellDone = useTellDone();
  return async (touch, about) => {
    try {
      const carried = await carryOut({
        text: words.logged,
        about,
        commands: [{ sentence: 'logTouch', input: touch }],
      });
      if (carried.kept) {
        toasts.show({ text: words.kept, kind: 'done' });
        return 'kept';
      }
      await queries.invalidateQueries();
      tellDone({ text: words.logged, commands: [touch.commandId] });
      return 'sent';
    } catch (error) {
      toasts.show({ text: faultWords(error), kind: 'fault' });
      return 'refused';
    }
  };
}
