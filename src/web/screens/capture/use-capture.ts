/** What is being captured, and what its owner can do about it. The focus goes where the next thing is to be done. */

import { useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { PersonTold } from '../../../core/capture/corrections.ts';
import { codeOf, isGone, saidBy } from '../../client/client.ts';
import type { NamedPerson } from '../../client/client.ts';
import { useServerTime } from '../../client/server-time.ts';
import { useClock } from '../../client/use-clock.ts';
import type { Clock } from '../../words/due-words.ts';
import { undoFault, useUndo } from '../../undo/use-undo.ts';
import { captureWords as words } from './capture-words.ts';
import type { CardSource } from './card/use-card-reading.ts';
import { chipsOf, spotId } from './chips.ts';
import type { Chip, Spot } from './chips.ts';
import { newSpot, withCorrection } from './correcting.ts';
import { emptyDraft, isEmpty } from './line-draft.ts';
import type { AboutPerson, LineDraft } from './line-draft.ts';
import { usePageOwner } from './page-owner.ts';
import { useLineDraft } from './use-line-draft.ts';
import { useTell } from './use-tell.ts';
import type { Logged, Told } from './use-tell.ts';
import { useUnderstanding } from './use-understanding.ts';
import type { LineRead } from './use-understanding.ts';

/** What is open under the line: a chip to put right, or a card to look over. */
export type Opened = { readonly spot: Spot } | { readonly card: CardSource };

export interface Capturing {
  /** Who is meant where the line names nobody. */
  readonly about: AboutPerson | undefined;
  readonly draft: LineDraft;
  readonly read: LineRead;
  readonly chips: readonly Chip[];
  readonly clock: Clock;
  readonly opened: Opened | undefined;
  readonly fault: string | undefined;
  readonly isTooLong: boolean;
  readonly isSaving: boolean;
  readonly told: Told | undefined;
  readonly write: (line: string) => void;
  readonly open: (opened: Opened) => void;
  readonly add: (kind: Spot['kind']) => void;
  readonly close: () => void;
  readonly putRight: (spot: Spot, correction: unknown) => void;
  readonly useCard: (person: PersonTold) => void;
  /** @param insist on a meeting longer than 30 minutes */
  readonly save: (insist?: boolean) => Promise<void>;
  readonly clear: () => void;
  /** What was logged goes, and its line stands in the field again. */
  readonly takeBack: (logged: Logged) => Promise<void>;
}

/** @param place where the chips and the line stand */
export function useCapture(who: NamedPerson | undefined, place: RefObject<HTMLElement | null>): Capturing {
  const clock = useClock(useServerTime());
  const pageOwner = usePageOwner();
  const [spent, setSpent] = useState<NamedPerson>();
  const about = who !== undefined && who !== spent ? who : pageOwner;
  const [draft, change] = useLineDraft();
  const [opened, setOpened] = useState<Opened>();
  const [fault, setFault] = useState<string>();
  const [isTooLong, setTooLong] = useState(false);
  const [told, setTold] = useState<Told>();
  const [isSaving, setSaving] = useState(false);
  const read = useUnderstanding(draft, about);
  const tell = useTell();
  const undo = useUndo();
  const chips = chipsOf(read, clock);

  const focus = (chip?: string): void => {
    const found = chip && place.current?.querySelector<HTMLElement>(`[data-chip="${CSS.escape(chip)}"]`);
    (found || place.current?.querySelector<HTMLElement>('textarea'))?.focus();
  };

  const settle = (changed: (before: LineDraft) => LineDraft): void =>
    flushSync(() => {
      setOpened(undefined);
      setFault(undefined);
      setTooLong(false);
      change(changed);
    });

  const correct = (spot: Spot, correction: unknown): void =>
    settle((before) => ({ ...before, corrections: withCorrection(before.corrections, spot, correction) }));

  return {
    about,
    draft,
    read,
    chips,
    clock,
    opened,
    fault,
    isTooLong,
    isSaving,
    told,
    write: (line) => {
      setFault(undefined);
      setTold(undefined);
      change((before) => ({ ...before, line }));
    },
    open: setOpened,
    add: (kind) => setOpened({ spot: newSpot(kind) }),
    close: () => {
      const chip = opened !== undefined && 'spot' in opened ? spotId(opened.spot) : undefined;
      flushSync(() => setOpened(undefined));
      focus(chip);
    },
    putRight: (spot, correction) => {
      correct(spot, correction);
      focus(correction === null ? undefined : spotId(spot));
    },
    useCard: (person) => {
      const same = read.understanding.people.findIndex(({ name }) => name.toLowerCase() === person.name.toLowerCase());
      const key = read.keys.people[same];
      correct(key === undefined ? newSpot('person') : { kind: 'person', key }, person);
      setTold(undefined);
      focus();
    },
    save: async (insist = false) => {
      if (isSaving) return;
      const unclear = read.isCurrent ? chips.find((chip) => chip.isUnclear) : undefined;
      setFault(isEmpty(draft) ? words.lineMissing : unclear === undefined ? undefined : words.unclear);
      setTooLong(false);
      if (isEmpty(draft)) return focus();
      if (unclear !== undefined) return setOpened({ spot: unclear.spot });
      setSaving(true);
      try {
        setTold(await tell({ draft, open: about, read, insist }));
        setSpent(who);
        settle(() => emptyDraft);
        focus();
      } catch (error) {
        setTooLong(codeOf(error) === 'too-long-meeting');
        setFault(isGone(error) ? words.gone : words.notSaved(saidBy(error)));
      } finally {
        setSaving(false);
      }
    },
    clear: () => {
      settle(() => emptyDraft);
      focus();
    },
    takeBack: async ({ command, draft: written }) => {
      try {
        await undo({ text: words.logged, commands: [command] });
        setTold(undefined);
        settle((before) => (isEmpty(before) ? written : before));
        focus();
      } catch (error) {
        setFault(undoFault(error));
      }
    },
  };
}
