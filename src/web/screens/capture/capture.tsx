/** "Met Ana Ruiz, promised her the article by Friday": a line that becomes chips to put right, and then what is now owed. */

import { lazy, Suspense, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { codeOf, isGone, saidBy } from '../../client/client.ts';
import type { NamedPerson } from '../../client/client.ts';
import { useServerTime } from '../../client/server-time.ts';
import { useClock } from '../../client/use-clock.ts';
import { AddRow } from './add-row.tsx';
import { captureWords as words } from './capture-words.ts';
import { ChipRow } from './chip-row.tsx';
import { chipsOf, spotId } from './chips.ts';
import type { Spot } from './chips.ts';
import { newSpot, withCorrection } from './correcting.ts';
import { KeptNote } from './kept-note.tsx';
import { emptyDraft, isEmpty } from './line-draft.ts';
import { NowOwed } from './now-owed.tsx';
import { ReadAloud } from './read-aloud.tsx';
import { useLineDraft } from './use-line-draft.ts';
import { useTell } from './use-tell.ts';
import type { Told } from './use-tell.ts';
import { useUnderstanding } from './use-understanding.ts';
import './capture.css';

const ChipEditor = lazy(async () => ({ default: (await import('./chip-editor.tsx')).ChipEditor }));

interface CaptureProps {
  /** Somebody who was chosen elsewhere, or whose page is open: meant where the line names nobody. */
  readonly who?: NamedPerson | undefined;
}

export function Capture({ who }: CaptureProps) {
  const id = useId();
  const line = useRef<HTMLTextAreaElement>(null);
  const card = useRef<HTMLElement>(null);
  const clock = useClock(useServerTime());
  const [draft, change] = useLineDraft();
  const [opened, setOpened] = useState<Spot>();
  const [fault, setFault] = useState<string>();
  const [tooLong, setTooLong] = useState(false);
  const [told, setTold] = useState<Told>();
  const [saving, setSaving] = useState(false);
  const read = useUnderstanding(draft, who);
  const tell = useTell();
  const chips = chipsOf(read, clock);
  const isBlank = isEmpty(draft);

  const focusChip = (chip: string | undefined): void => {
    const found = card.current?.querySelector<HTMLElement>(`[data-chip="${CSS.escape(chip ?? '')}"]`);
    (found ?? line.current)?.focus();
  };

  const close = (spot: Spot | undefined): void => {
    flushSync(() => setOpened(undefined));
    focusChip(spot === undefined ? undefined : spotId(spot));
  };

  const putRight = (spot: Spot, correction: unknown): void => {
    flushSync(() => {
      setOpened(undefined);
      setFault(undefined);
      change((before) => ({ ...before, corrections: withCorrection(before.corrections, spot, correction) }));
    });
    focusChip(correction === null ? undefined : spotId(spot));
  };

  const save = async (insist: boolean): Promise<void> => {
    if (saving) return;
    const unclear = read.isCurrent ? chips.find(({ isUnclear }) => isUnclear) : undefined;
    setFault(isBlank ? words.lineMissing : unclear === undefined ? undefined : words.unclear);
    setTooLong(false);
    if (isBlank) return line.current?.focus();
    if (unclear !== undefined) return setOpened(unclear.spot);
    setSaving(true);
    try {
      setTold(await tell({ draft, open: who, read, insist }));
      change(() => emptyDraft);
      setOpened(undefined);
      line.current?.focus();
    } catch (error) {
      setTooLong(codeOf(error) === 'too-long-meeting');
      setFault(isGone(error) ? words.gone : words.notSaved(saidBy(error)));
    } finally {
      setSaving(false);
    }
  };

  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void save(false);
  };

  return (
    <section ref={card} className="card capture" aria-labelledby={`${id}-title`}>
      <header className="card-head">
        <h2 id={`${id}-title`}>{words.title}</h2>
      </header>
      <form
        className="line-form"
        aria-labelledby={`${id}-title`}
        onSubmit={(event) => {
          event.preventDefault();
          void save(false);
        }}
      >
        <textarea
          ref={line}
          className="input line-input"
          dir="auto"
          rows={2}
          maxLength={2000}
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-hint`}
          placeholder={words.placeholder}
          value={draft.line}
          onChange={(event) => {
            setFault(undefined);
            setTold(undefined);
            change((before) => ({ ...before, line: event.target.value }));
          }}
          onKeyDown={pressed}
        />
        <p className="hint" id={`${id}-hint`}>
          {words.lineHint}
        </p>
      </form>
      {chips.length > 0 && (
        <ChipRow
          chips={chips}
          opened={opened && spotId(opened)}
          editor={`${id}-editor`}
          onOpen={(spot) => setOpened(opened !== undefined && spotId(opened) === spotId(spot) ? undefined : spot)}
          onRemove={(chip) => putRight(chip.spot, null)}
        />
      )}
      <ReadAloud chips={chips} />
      {opened !== undefined && (
        <div id={`${id}-editor`}>
          <Suspense fallback={null}>
            <ChipEditor
              key={spotId(opened)}
              spot={opened}
              title={words.adds[opened.kind]}
              read={read}
              clock={clock}
              onTold={(correction) => putRight(opened, correction)}
              onClose={() => close(opened)}
            />
          </Suspense>
        </div>
      )}
      {draft.line.trim() !== '' && read.read !== undefined && <KeptNote line={draft.line.trim()} read={read.read} />}
      {draft.line.trim() !== '' && read.isCurrent && read.understanding.reads.length === 0 && (
        <p className="hint">{words.noneRead}</p>
      )}
      {read.isFault && !isBlank && <p className="hint">{words.noReading}</p>}
      <AddRow taken={new Set(single(chips.map(({ spot }) => spot.kind)))} onAdd={(kind) => setOpened(newSpot(kind))} />
      <p className="fault" role="alert">
        {fault}
      </p>
      {tooLong && (
        <button type="button" className="button" onClick={() => void save(true)}>
          {words.insist}
        </button>
      )}
      <div className="capture-deeds">
        <button type="button" className="button main wide" disabled={saving} onClick={() => void save(false)}>
          {saving ? words.saving : words.save}
        </button>
        {!isBlank && (
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              change(() => emptyDraft);
              setFault(undefined);
              setOpened(undefined);
              line.current?.focus();
            }}
          >
            {words.clear}
          </button>
        )}
      </div>
      <NowOwed told={told} />
    </section>
  );
}

const several: ReadonlySet<Spot['kind']> = new Set(['person', 'organization', 'promise']);

function single(kinds: readonly Spot['kind'][]): readonly Spot['kind'][] {
  return kinds.filter((kind) => !several.has(kind));
}
