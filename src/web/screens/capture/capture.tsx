/** "Met Ana Ruiz, promised her the article by Friday": a line that becomes chips to put right, and then what is now owed. */

import { lazy, Suspense, useId, useRef } from 'react';
import type { DragEvent } from 'react';
import type { NamedPerson } from '../../client/client.ts';
import { useConnection } from '../../client/connection.ts';
import { AddRow } from './add-row.tsx';
import { captureWords as words } from './capture-words.ts';
import { CardPick } from './card-pick.tsx';
import { ChipRow } from './chip-row.tsx';
import { spotId } from './chips.ts';
import type { Spot } from './chips.ts';
import { KeptNote } from './kept-note.tsx';
import { loadCardPanel, loadChipEditor } from './later-parts.ts';
import { isEmpty } from './line-draft.ts';
import { cardIn, LineField } from './line-field.tsx';
import { NowOwed } from './now-owed.tsx';
import { ReadAloud } from './read-aloud.tsx';
import { useCapture } from './use-capture.ts';
import type { Capturing } from './use-capture.ts';
import './capture.css';

const ChipEditor = lazy(loadChipEditor);
const CardPanel = lazy(loadCardPanel);

interface CaptureProps {
  /** Somebody who was chosen elsewhere: meant where the line names nobody. */
  readonly who?: NamedPerson | undefined;
}

export function Capture({ who }: CaptureProps) {
  const id = useId();
  const place = useRef<HTMLElement>(null);
  const capturing = useCapture(who, place);
  const { about, draft, read, chips, opened, fault } = capturing;
  const line = draft.line.trim();
  const { isGone } = useConnection();
  const openSpot = opened !== undefined && 'spot' in opened ? spotId(opened.spot) : undefined;
  const dropped = (event: DragEvent): void => {
    const source = cardIn(event.dataTransfer);
    if (source === undefined) return;
    event.preventDefault();
    capturing.open({ card: source });
  };

  return (
    <section
      ref={place}
      className="card capture"
      aria-labelledby={`${id}-title`}
      onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()}
      onDrop={dropped}
    >
      <header className="card-head">
        <h2 id={`${id}-title`}>{words.title}</h2>
      </header>
      <LineField
        line={draft.line}
        labelledBy={`${id}-title`}
        onLine={capturing.write}
        onCard={(source) => capturing.open({ card: source })}
        onSave={() => void capturing.save()}
      />
      {about !== undefined && isEmpty(draft) && <p className="hint">{words.meant(about.name)}</p>}
      {chips.length > 0 && (
        <ChipRow
          chips={chips}
          opened={openSpot}
          editor={`${id}-editor`}
          onOpen={(spot) => (openSpot === spotId(spot) ? capturing.close() : capturing.open({ spot }))}
          onRemove={(chip) => capturing.putRight(chip.spot, null)}
        />
      )}
      <ReadAloud chips={chips} />
      {opened !== undefined && (
        <div id={`${id}-editor`}>
          <Suspense fallback={null}>
            <Opened capturing={capturing} />
          </Suspense>
        </div>
      )}
      {line !== '' && read.read !== undefined && <KeptNote line={line} read={read.read} />}
      {line !== '' && read.isCurrent && read.understanding.reads.length === 0 && (
        <p className="hint">{words.noneRead}</p>
      )}
      {read.isFault && line !== '' && <p className="hint">{isGone ? words.offline : words.noReading}</p>}
      <div className="capture-ways">
        <AddRow taken={new Set(chips.map(({ spot }) => spot.kind).filter(isSingle))} onAdd={capturing.add} />
        <CardPick onPicture={(picture) => capturing.open({ card: picture })} />
      </div>
      <p className="fault" role="alert">
        {fault}
      </p>
      <Deeds capturing={capturing} />
      <NowOwed
        told={isEmpty(draft) ? capturing.told : undefined}
        onTakeBack={(logged) => void capturing.takeBack(logged)}
      />
    </section>
  );
}

function Opened({ capturing }: { readonly capturing: Capturing }) {
  const { opened, read, clock, close, putRight } = capturing;
  if (opened === undefined) return null;
  if ('card' in opened) {
    return <CardPanel source={opened.card} onTold={capturing.useCard} onClose={close} />;
  }
  const { spot } = opened;
  return (
    <ChipEditor
      key={spotId(spot)}
      spot={spot}
      title={words.adds[spot.kind]}
      read={read}
      clock={clock}
      onTold={(told) => putRight(spot, told)}
      onClose={close}
    />
  );
}

function Deeds({ capturing: { draft, isTooLong, isSaving, save, clear } }: { readonly capturing: Capturing }) {
  return (
    <div className="capture-deeds">
      <button type="button" className="button main wide" disabled={isSaving} onClick={() => void save()}>
        {isSaving ? words.saving : words.save}
      </button>
      {isTooLong && (
        <button type="button" className="button" onClick={() => void save(true)}>
          {words.insist}
        </button>
      )}
      {!isEmpty(draft) && (
        <button type="button" className="button quiet" onClick={clear}>
          {words.clear}
        </button>
      )}
    </div>
  );
}

/** Of the others a line may have several. */
function isSingle(kind: Spot['kind']): boolean {
  return kind !== 'person' && kind !== 'organization' && kind !== 'promise';
}
