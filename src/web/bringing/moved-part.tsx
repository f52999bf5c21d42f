/** Who has another position by now: what it was and what it is, to be taken over, and to be in touch about. */

import type { Preview } from './bringing.ts';
import { isTicked, tick } from './choices-told.ts';
import { LongList } from './long-list.tsx';
import type { Deciding } from './part.tsx';
import { Part } from './part.tsx';
import { movedWords as words } from './preview-words.ts';

type Position = Preview['moved'][number]['before'];

/** From so many on they may be ticked at one go. */
const many = 3;

export function MovedPart({ looked: { preview, choices }, onChoose }: Deciding) {
  const { moved } = preview;
  if (moved.length === 0) return null;
  const set = (list: 'leaveAsIs' | 'beInTouch', ticks: { readonly people: readonly string[]; readonly on: boolean }) =>
    onChoose(tick(choices, list, ticks), false);
  const everybody = moved.map(({ person }) => person);
  return (
    <Part title={words.title(moved.length)} note={words.note}>
      {moved.length >= many && (
        <label className="tick">
          <input
            type="checkbox"
            checked={everybody.every((person) => isTicked(choices, 'beInTouch', person))}
            onChange={(event) => set('beInTouch', { people: everybody, on: event.target.checked })}
          />
          {words.all(moved.length)}
        </label>
      )}
      <LongList items={moved} className="bring-moved">
        {({ person, name, before, after }) => (
          <>
            <p className="name" dir="auto">
              {name}
            </p>
            <dl>
              <div>
                <dt>{words.before}</dt>
                <dd dir="auto">{positionOf(before)}</dd>
              </div>
              <div>
                <dt>{words.after}</dt>
                <dd dir="auto">{positionOf(after)}</dd>
              </div>
            </dl>
            <label className="tick">
              <input
                type="checkbox"
                aria-label={words.takeOverFor(name)}
                checked={!isTicked(choices, 'leaveAsIs', person)}
                onChange={(event) => set('leaveAsIs', { people: [person], on: !event.target.checked })}
              />
              {words.takeOver}
            </label>
            <label className="tick">
              <input
                type="checkbox"
                aria-label={words.beInTouchWith(name)}
                checked={isTicked(choices, 'beInTouch', person)}
                onChange={(event) => set('beInTouch', { people: [person], on: event.target.checked })}
              />
              {words.beInTouch}
            </label>
          </>
        )}
      </LongList>
    </Part>
  );
}

function positionOf({ title, organization }: Position): string {
  const parts = [title, organization].filter((part) => part !== undefined);
  return parts.length === 0 ? words.nothing : parts.join(' · ');
}
