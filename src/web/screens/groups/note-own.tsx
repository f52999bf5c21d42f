/** A group that the directory does not have, noted by name: a meetup, a chapter, alumni. F10 */

import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { client, freshId } from '../../client/client.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSaying } from '../../undo/use-saying.ts';
import { urls } from '../../urls.ts';
import type { GroupFound } from './groups-query.ts';
import { groupsWords, noteWords as words } from './groups-words.ts';
import { NoteForm } from './note-form.tsx';

export function NoteOwn({ groups }: { readonly groups: readonly GroupFound[] }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const [, go] = useLocation();
  const say = useSaying();
  const close = (): void => {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <div className="note-own no-print">
      <button type="button" className="button main" ref={button} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="plus" size={18} />
        {groupsWords.noteOwn}
      </button>
      {open && (
        <NoteForm
          parents={groups}
          onCancel={close}
          onSave={async (draft) => {
            const id = freshId();
            const page = urls.group(id);
            const done = await say(
              words.saved(draft.name),
              (commandId) => client.noteGroup({ commandId, id, ...draft }),
              { leave: () => location.pathname === page && go(urls.groups) },
            );
            if (done !== undefined) go(page);
          }}
        />
      )}
    </div>
  );
}
