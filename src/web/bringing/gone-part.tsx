/** Who was connected before and is not in this archive: to be marked so, or left as they are. */

import { isTicked, tick } from './choices-told.ts';
import { LongList } from './long-list.tsx';
import type { Deciding } from './part.tsx';
import { Part } from './part.tsx';
import { goneWords as words } from './preview-words.ts';

/** From so many on they may be ticked at one go. */
const many = 3;
/** More are folded away, since most owners leave them as they are. */
const few = 5;

export function GonePart({ looked: { preview, choices }, onChoose }: Deciding) {
  const { gone } = preview;
  if (gone.length === 0) return null;
  const set = (people: readonly string[], on: boolean): void =>
    onChoose(tick(choices, 'disconnect', { people, on }), false);
  const everybody = gone.map(({ person }) => person);
  const list = (
    <>
      {gone.length >= many && (
        <label className="tick">
          <input
            type="checkbox"
            checked={everybody.every((person) => isTicked(choices, 'disconnect', person))}
            onChange={(event) => set(everybody, event.target.checked)}
          />
          {words.all(gone.length)}
        </label>
      )}
      <LongList items={gone} className="bring-lines">
        {({ person, name }) => (
          <label className="tick">
            <input
              type="checkbox"
              checked={isTicked(choices, 'disconnect', person)}
              onChange={(event) => set([person], event.target.checked)}
            />
            <span className="name" dir="auto">
              {name}
            </span>
          </label>
        )}
      </LongList>
    </>
  );
  const title = words.title(gone.length);
  if (gone.length > few) {
    return (
      <details className="bring-more">
        <summary>{title}</summary>
        <p className="hint">{words.note}</p>
        {list}
      </details>
    );
  }
  return (
    <Part title={title} note={words.note}>
      {list}
    </Part>
  );
}
