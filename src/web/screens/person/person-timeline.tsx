/** The line of time of a person, page by page as far back as it reaches; each touch can be corrected where it stands. V1 */

import { useState } from 'react';
import { Timeline } from '../../timeline/timeline.tsx';
import type { PersonShown } from '../../client/person-query.ts';
import type { Clock } from '../../words/due-words.ts';
import { personWords } from './person-words.ts';
import { aheadOf } from './timeline-entries.ts';
import { TouchEntry } from './touch-entry.tsx';
import { useOlderTouches } from './use-older-touches.ts';

export function PersonTimeline({ shown, clock }: { readonly shown: PersonShown; readonly clock: Clock }) {
  const { card } = shown;
  const [pages, setPages] = useState(0);
  const older = useOlderTouches(card, pages);
  const history = {
    touches: [...card.touches, ...older.touches],
    touchCount: card.touchCount,
    people: [...card.people, ...older.people],
    opportunities: [...card.opportunities, ...older.opportunities],
    began: { at: card.person.addedAt, words: personWords.written },
  };
  return (
    <Timeline
      history={history}
      ahead={aheadOf(shown)}
      clock={clock}
      onOlder={() => setPages(pages + 1)}
      around={(touch, line) => (
        <TouchEntry touch={touch} clock={clock} people={[card.person, ...history.people]}>
          {line}
        </TouchEntry>
      )}
    />
  );
}
