/** What was promised, given and received: what was not is taken out by its tick. */

import type { Touch } from '../../timeline/timeline.tsx';
import { timelineWords } from '../../timeline/timeline-words.ts';
import { touchWords as words } from './deed-words.ts';

interface TouchKeepsProps {
  readonly touch: Touch;
  readonly dropped: readonly string[];
  readonly onDropped: (dropped: readonly string[]) => void;
}

export function TouchKeeps({
  touch: { promised = [], gave = [], received = [] },
  dropped,
  onDropped,
}: TouchKeepsProps) {
  const all = [
    ...promised.map(({ what }, index) => ({ place: `promised ${index}`, said: timelineWords.promised(what) })),
    ...gave.map(({ what }, index) => ({ place: `gave ${index}`, said: timelineWords.gave(what) })),
    ...received.map(({ what }, index) => ({ place: `received ${index}`, said: timelineWords.received(what) })),
  ];
  if (all.length === 0) return null;
  const ticked = (place: string, isTicked: boolean): void =>
    onDropped(isTicked ? dropped.filter((known) => known !== place) : [...dropped, place]);
  return (
    <fieldset className="touch-keeps">
      <legend>{words.keeps}</legend>
      <p className="hint">{words.keepsHint}</p>
      {all.map(({ place, said }) => (
        <label className="tick" key={place}>
          <input
            type="checkbox"
            checked={!dropped.includes(place)}
            onChange={(event) => ticked(place, event.target.checked)}
          />
          <span dir="auto">{said}</span>
        </label>
      ))}
    </fieldset>
  );
}
