/** State and local chapters of an association. F10 */

import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { client, freshId } from '../../../client/client.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useSaying } from '../../../undo/use-saying.ts';
import { urls } from '../../../urls.ts';
import { stateWords } from '../groups-words.ts';
import type { GroupCard } from './group-query.ts';
import { chapterWords as words } from './group-words.ts';
import { OneField } from './one-field.tsx';

export function ChaptersPart({ card: { group, chapters } }: { readonly card: GroupCard }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const say = useSaying();
  if (group.kind !== 'association' && chapters.length === 0) return null;
  const close = (): void => {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <section className="groups-part" aria-labelledby="group-chapters">
      <h2 id="group-chapters">{words.title}</h2>
      {chapters.length === 0 ? (
        <p className="hint">{words.none}</p>
      ) : (
        <ul className="card group-lines">
          {chapters.map(({ id, name, state }) => (
            <li className="group-line" key={id} data-state={state}>
              <Link className="name" href={urls.group(id)} dir="auto">
                {name}
              </Link>
              <span className="mark" data-mark={state}>
                {stateWords[state]}
              </span>
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        className="button part-way no-print"
        ref={button}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="plus" size={18} />
        {words.note}
      </button>
      {open && (
        <OneField
          label={words.name}
          begun=""
          onCancel={close}
          onSave={async (name) => {
            const done = await say(words.noted(name), (commandId) =>
              client.noteGroup({ commandId, id: freshId(), name, kind: 'chapter', parent: group.id }),
            );
            if (done !== undefined) close();
          }}
        />
      )}
    </section>
  );
}
