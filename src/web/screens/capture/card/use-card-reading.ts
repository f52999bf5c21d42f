/** Reads a card, tells how far it is, and can be stopped. */

import { useEffect, useState } from 'react';
import { client, isGone, saidBy } from '../../../client/client.ts';
import { cardWords as words } from './card-words.ts';
import { readPicture, Unreadable } from './read-picture.ts';
import type { CardFound, Progress } from './read-picture.ts';

/** A picture, or the text of a vCard or MECARD. */
export type CardSource = Blob | string;

export interface CardReading {
  readonly progress: Progress;
  readonly found?: CardFound;
  readonly fault?: string;
}

/** @param source the same object for as long as the same card is meant */
export function useCardReading(source: CardSource): CardReading {
  const [reading, setReading] = useState<CardReading>({ progress: { stage: 'code' } });
  useEffect(() => {
    const stopping = new AbortController();
    const { signal } = stopping;
    const tell = (next: CardReading): void => {
      if (!signal.aborted) setReading(next);
    };
    const onProgress = (progress: Progress): void => tell({ progress });
    const found =
      typeof source === 'string'
        ? client.readCard({ text: source }, { signal })
        : readPicture(source, { onProgress, signal });
    found.then(
      (card) => tell({ progress: { stage: 'code' }, found: card }),
      (error: unknown) => tell({ progress: { stage: 'code' }, fault: faultOf(error) }),
    );
    return () => stopping.abort(new Error('stopped'));
  }, [source]);
  return reading;
}

function faultOf(error: unknown): string {
  if (error instanceof Unreadable) return words.cannot[error.why];
  const said = saidBy(error);
  if (said !== '') return words.notRead(said);
  return isGone(error) && error instanceof TypeError ? words.gone : words.notRead(words.cannot['no-letters']);
}
