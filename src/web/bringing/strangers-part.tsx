/** Who only occurs in messages, mail and meetings, and which of them become people. */

import { isTaken, take } from './choices-told.ts';
import { LongList } from './long-list.tsx';
import type { Deciding } from './part.tsx';
import { Part } from './part.tsx';
import { strangerWords as words } from './preview-words.ts';

export function StrangersPart({ looked: { preview, choices }, onChoose }: Deciding) {
  const { strangers } = preview;
  if (strangers.length === 0) return null;
  return (
    <Part title={words.title} note={words.note}>
      <label className="tick">
        <input
          type="checkbox"
          checked={strangers.every(({ key }) => isTaken(choices, key))}
          onChange={(event) =>
            onChoose({ ...choices, withStrangers: event.target.checked, strangersOtherwise: [] }, true)
          }
        />
        {words.add}
      </label>
      <details className="bring-more">
        <summary>{words.choose}</summary>
        <LongList items={strangers} className="bring-lines">
          {({ key, name, email, count }) => (
            <label className="tick">
              <input
                type="checkbox"
                checked={isTaken(choices, key)}
                onChange={() => onChoose(take(choices, key), true)}
              />
              <span>
                <span className="name" dir="auto">
                  {name ?? email ?? key}
                </span>{' '}
                <span className="detail" dir="auto">
                  {[name === undefined ? undefined : email, words.times(count)].filter(Boolean).join(' · ')}
                </span>
              </span>
            </label>
          )}
        </LongList>
      </details>
    </Part>
  );
}
