/** What would come in and what is known already, with all that its owner may decide, before anything is written. */

import { bringWords as words, formatWords } from './bring-words.ts';
import type { Looked, Preview } from './bringing.ts';
import { choose } from './bring-deeds.ts';
import { addedWith, isAnything } from './choices-told.ts';
import { ColumnsPart } from './columns-part.tsx';
import { DoubtfulPart } from './doubtful-part.tsx';
import { GonePart } from './gone-part.tsx';
import { MovedPart } from './moved-part.tsx';
import { NewPart } from './new-part.tsx';
import { OwnAddresses } from './own-addresses.tsx';
import { RefusedLines } from './refused-lines.tsx';
import { StrangersPart } from './strangers-part.tsx';
import { TextPart } from './text-part.tsx';

interface PreviewCardProps {
  readonly looked: Looked;
  readonly onAgree: () => void;
  readonly onAgain: () => void;
}

export function PreviewCard({ looked, onAgree, onAgain }: PreviewCardProps) {
  const { preview, choices, file, isLooking, said } = looked;
  const counts = {
    people: addedWith(preview, choices),
    touches: preview.touches.added,
    meetings: preview.meetings.added,
  };
  const isNew = counts.people + counts.touches + counts.meetings > 0;
  const isWorth = isAnything(preview, choices);
  const title = isNew ? words.preview(counts) : titleWithout(preview, isWorth);
  const parts = { looked, onChoose: (next: typeof choices, isSeen: boolean) => void choose(next, isSeen) };
  return (
    <>
      <header className="card-head">
        <h2 tabIndex={-1}>{title}</h2>
      </header>
      <p className="detail" dir="auto">
        {words.file(file.name, formatWords[preview.format])}
      </p>
      {said !== undefined && <p role="alert">{said}</p>}
      <Known preview={preview} isAll={title === words.nothingNew} />
      <ColumnsPart {...parts} />
      <OwnAddresses {...parts} />
      <DoubtfulPart {...parts} />
      <NewPart preview={preview} added={counts.people} />
      <MovedPart {...parts} />
      <GonePart {...parts} />
      <StrangersPart {...parts} />
      <TextPart {...parts} />
      <RefusedLines refused={preview.refused} />
      <p className="unseen" role="status">
        {isLooking ? words.looksAgain : title}
      </p>
      <p className="choices bring-last" data-sticky="">
        {isWorth && (
          <button
            type="button"
            className="button main"
            aria-disabled={isLooking}
            onClick={() => !isLooking && onAgree()}
          >
            {isNew ? words.go(counts) : words.goRest}
          </button>
        )}
        <button type="button" className="button quiet" onClick={onAgain}>
          {words.anotherShort}
        </button>
      </p>
    </>
  );
}

/** Where nobody and nothing new would come in. */
function titleWithout(preview: Preview, isWorth: boolean): string {
  const { people, touches, meetings, refused, table } = preview;
  if (table !== undefined && !table.columns.some(({ meaning }) => isOfNames(meaning))) return words.nameless;
  if (people.completed > 0) return words.onlyCompleted(people.completed);
  if (touches.changed + meetings.changed > 0) return words.onlyChanged;
  if (isWorth) return words.onlyRest;
  if (touches.strangers > 0) return words.onlyStrangers;
  const known = people.matched + touches.matched + meetings.matched;
  return known === 0 && refused.length > 0 ? words.onlyRefused : words.nothingNew;
}

function isOfNames(meaning: string | null): boolean {
  return meaning !== null && ['name', 'first-name', 'last-name'].includes(meaning);
}

/** What is here already, and what would be filled in. */
function Known({ preview, isAll }: { readonly preview: Preview; readonly isAll: boolean }) {
  const { people, touches, meetings, owner } = preview;
  const filled = (['name', 'email', 'headline', 'address'] as const).filter((field) => owner?.[field] !== undefined);
  return (
    <div className="bring-known">
      {isAll && <p>{words.nothingNewNote}</p>}
      {people.completed > 0 && <p>{words.completed(people.completed)}</p>}
      {people.matched > 0 && <p>{words.known(people.matched)}</p>}
      {touches.changed > 0 && <p>{words.touchesChanged(touches.changed)}</p>}
      {touches.matched > 0 && <p>{words.touchesKnown(touches.matched)}</p>}
      {touches.strangers > 0 && <p>{words.touchesStrange(touches.strangers)}</p>}
      {meetings.changed > 0 && <p>{words.meetingsChanged(meetings.changed)}</p>}
      {meetings.matched > 0 && <p>{words.meetingsKnown(meetings.matched)}</p>}
      {filled.length > 0 && <p>{words.owner(filled.map((field) => words.ownerFields[field]))}</p>}
    </div>
  );
}
