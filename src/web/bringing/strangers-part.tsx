/** Who only occurs in messages, mail and meetings, and whether they become people. */

import { LongList } from './long-list.tsx';
import type { Deciding } from './part.tsx';
import { Part } from './part.tsx';
import { strangerWords as words } from './preview-words.ts';

export function StrangersPart({ looked: { preview, choices }, onChoose }: Deciding) {
  const { strangers } = preview;
  const { withStrangers = false } = choices;
  // Once they are added they are strangers no more, and the way back must stay.
  if (strangers.length === 0 && !withStrangers) return null;
  return (
    <Part title={words.title} note={words.note}>
      <label className="tick">
        <input
          type="checkbox"
          checked={withStrangers}
          onChange={(event) => onChoose({ ...choices, withStrangers: event.target.checked }, true)}
        />
        {words.add}
      </label>
      {strangers.length > 0 && (
        <details className="bring-more">
          <summary>{words.first}</summary>
          <LongList items={strangers} className="bring-lines">
            {({ name, email, count }) => (
              <>
                <span className="name" dir="auto">
                  {name ?? email}
                </span>{' '}
                <span className="detail" dir="auto">
                  {[name === undefined ? undefined : email, words.times(count)].filter(Boolean).join(' · ')}
                </span>
              </>
            )}
          </LongList>
        </details>
      )}
    </Part>
  );
}
