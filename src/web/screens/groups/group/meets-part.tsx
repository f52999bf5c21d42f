/** When a group meets again and again: said once, changed in a form. */

import { useRef, useState } from 'react';
import { client, codeOf, saidBy } from '../../../client/client.ts';
import { useSaying } from '../../../undo/use-saying.ts';
import { dateIn } from '../../../words/due-words.ts';
import type { Clock } from '../../../words/due-words.ts';
import type { Group } from './group-query.ts';
import { meetsWords as words } from './group-words.ts';
import { MeetsForm } from './meets-form.tsx';
import { blankMeets, draftOf, meetsInWords, meetsOf } from './rule-draft.ts';
import { useEditGroup } from './use-edit-group.ts';

export function MeetsPart({ group, clock }: { readonly group: Group; readonly clock: Clock }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const edit = useEditGroup(group);
  const say = useSaying();
  const { meets } = group;
  const close = (): void => {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <div className="meets">
      <p className="meets-line">
        {meets === undefined ? (
          <span className="hint">{words.none}</span>
        ) : (
          <span dir="auto">
            {words.meets(meetsInWords(meets, clock.locale, clock.zone))}
            {meets.place !== undefined && ` · ${meets.place}`}
          </span>
        )}
        <button
          type="button"
          className="button quiet no-print"
          ref={button}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {meets === undefined ? words.set : words.change}
        </button>
      </p>
      {open && (
        <MeetsForm
          begun={meets === undefined ? blankMeets(dateIn(clock.now, clock.zone), clock.zone) : draftOf(meets)}
          locale={clock.locale}
          onCancel={close}
          onSave={async (draft) => {
            const kept = meetsOf(draft);
            const { id, version } = group;
            let fault = '';
            const done = await say(words.saved(meetsInWords(kept, clock.locale, clock.zone)), (commandId) =>
              client.editGroup({ commandId, id, version, changes: { meets: kept } }).catch((error: unknown) => {
                // The toast goes; what has to be mended stays beside the fields.
                if (codeOf(error) === 'bad-input') fault = words.wrong(saidBy(error));
                throw error;
              }),
            );
            if (done !== undefined) close();
            return fault;
          }}
          {...(meets !== undefined && {
            onClear: async () => {
              if (await edit(words.cleared, { meets: null })) close();
            },
          })}
        />
      )}
    </div>
  );
}
