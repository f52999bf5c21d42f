/** Words as they are being changed; they are kept while the page is open, also on another screen. */

import { useState } from 'react';
import { client, codeOf } from '../../client/client.ts';
import { useSaying } from '../../undo/use-saying.ts';
import { keyOf, ownAt, textAt } from './place.ts';
import type { Place, ScriptText } from './place.ts';
import type { OwnScript, Script } from './scripts-query.ts';
import { scriptWords } from './scripts-words.ts';

interface ScriptDraft {
  readonly text: ScriptText;
  readonly own: OwnScript | undefined;
  readonly isChanged: boolean;
  /** Other words came to stand there since the owner began to type. */
  readonly isOvertaken: boolean;
  readonly busy: boolean;
  readonly change: (changes: Partial<ScriptText>) => void;
  readonly takeTheirs: () => void;
  readonly save: () => Promise<void>;
  readonly restore: () => Promise<void>;
}

interface Typed {
  readonly text: ScriptText;
  /** The version over which it was typed; 0 for ours. */
  readonly over: number;
}

const typedByPlace = new Map<string, Typed>();

export function useScriptDraft(script: Script, place: Place): ScriptDraft {
  const say = useSaying();
  const [busy, setBusy] = useState(false);
  const [, redraw] = useState(0);
  const key = `${script.id} ${keyOf(place)}`;
  const typed = typedByPlace.get(key);
  const own = ownAt(script, place);
  const version = own?.version ?? 0;
  const stands = textAt(script, place);
  const text = typed?.text ?? stands;
  const keep = (next: Typed | undefined): void => {
    if (next === undefined) typedByPlace.delete(key);
    else typedByPlace.set(key, next);
    redraw((count) => count + 1);
  };
  const once = async (act: () => Promise<unknown>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const done = await act().finally(() => setBusy(false));
    if (done !== undefined) keep(undefined);
  };
  return {
    text,
    own,
    isChanged: typed !== undefined && !isSame(typed.text, stands),
    isOvertaken: typed !== undefined && typed.over !== version,
    busy,
    change: (changes) => keep({ text: { ...text, ...changes }, over: typed?.over ?? version }),
    takeTheirs: () => keep(undefined),
    save: () =>
      once(() =>
        say(scriptWords.saved(script.title), (commandId) =>
          client
            .changeScript({ commandId, script: script.id, ...place, version: typed?.over ?? version, ...given(text) })
            .catch((error: unknown) => {
              // What stands there now comes with the next look; then the owner decides.
              if (codeOf(error) === 'stale-version') keep({ text, over: -1 });
              throw error;
            }),
        ),
      ),
    restore: () =>
      once(async () => {
        if (own === undefined) return undefined;
        return say(scriptWords.restored(script.title), (commandId) =>
          client.restoreScript({ commandId, id: own.id, version: own.version }),
        );
      }),
  };
}

function isSame(one: ScriptText, other: ScriptText): boolean {
  return (['subject', 'body', 'late'] as const).every((part) => (one[part] ?? '') === (other[part] ?? ''));
}

/** Without parts that were emptied. */
function given({ subject, body, late }: ScriptText): ScriptText {
  return {
    ...(subject !== undefined && subject.trim() !== '' && { subject }),
    body,
    ...(late !== undefined && late !== '' && { late }),
  };
}
