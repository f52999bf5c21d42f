/** Who may be somebody known: the entry of the file beside each card that it may be, for the owner to say. */

import type { Preview } from './bringing.ts';
import { decide, decisions } from './choices-told.ts';
import { DoubtfulEntry } from './doubtful-entry.tsx';
import { LongList } from './long-list.tsx';
import type { Deciding } from './part.tsx';
import { Part } from './part.tsx';
import { doubtWords as words } from './preview-words.ts';

type Doubtful = Preview['doubtful'][number];

/** From so many on they may be decided at one go. */
const many = 3;

export function DoubtfulPart({ looked: { preview, choices }, onChoose }: Deciding) {
  const { doubtful } = preview;
  if (doubtful.length === 0) return null;
  const decideAll = (decision: (one: Doubtful) => string | null): void =>
    onChoose(decide(choices, new Map(doubtful.map((one) => [one.entry, decision(one)]))), false);
  const decisionOn = decisions(choices);
  const decided = doubtful.filter((one) => decisionOn(one) !== undefined).length;
  return (
    <Part title={words.title(doubtful.length)} note={words.note}>
      {doubtful.length >= many && (
        <p className="choices">
          <button
            type="button"
            className="button"
            onClick={() => decideAll(({ candidates }) => candidates[0]?.id ?? null)}
          >
            {words.allSame}
          </button>
          <button type="button" className="button" onClick={() => decideAll(() => null)}>
            {words.allNew}
          </button>
        </p>
      )}
      <p className="hint" role="status">
        {words.decided(decided, doubtful.length)}
      </p>
      <LongList items={doubtful} className="bring-doubtful">
        {(one) => (
          <DoubtfulEntry
            doubtful={one}
            decision={decisionOn(one)}
            onDecide={(decision) => onChoose(decide(choices, new Map([[one.entry, decision]])), false)}
          />
        )}
      </LongList>
    </Part>
  );
}
