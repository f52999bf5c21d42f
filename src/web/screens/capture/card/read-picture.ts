/** What a photo or picture of a card says: out of its QR code where that holds a card, else off its letters. */

import { client } from '../../../client/client.ts';
import type { Answered } from '../../../client/client.ts';
import { isCard } from './is-card.ts';
import { pictureOf } from './picture.ts';

export type CardFound = Answered['readCard'];

export type Progress = { readonly stage: 'code' } | { readonly stage: 'loading' | 'reading'; readonly share: number };

interface Reading {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** `no-picture`: the file is none. `no-letters`: nothing can be read on it. `no-reader`: this copy cannot read photos. */
export type CannotRead = 'no-picture' | 'no-letters' | 'no-reader';

export class Unreadable extends Error {
  readonly why: CannotRead;
  constructor(why: CannotRead) {
    super(why);
    this.why = why;
  }
}

/** @throws {Unreadable} */
export async function readPicture(file: Blob, { onProgress, signal }: Reading): Promise<CardFound> {
  onProgress({ stage: 'code' });
  const picture = await pictureOf(file).catch(() => {
    throw new Unreadable('no-picture');
  });
  const { readCode } = await import('./read-code.ts');
  const code = await readCode(picture, signal);
  if (code !== undefined && isCard(code)) return client.readCard({ text: code }, { signal });
  const { canReadLetters, readLetters } = await import('./read-letters.ts');
  if (!canReadLetters) throw new Unreadable('no-reader');
  onProgress({ stage: 'loading', share: 0 });
  const letters = await readLetters(picture, {
    signal,
    onProgress: (stage, share) => onProgress({ stage, share }),
  });
  // A code that leads to a page is one more link on the card.
  const page = code !== undefined && /^https?:\/\//i.test(code) ? code : '';
  const text = [letters.trim(), page].filter(Boolean).join('\n');
  if (text === '') throw new Unreadable('no-letters');
  return client.readCard({ text }, { signal });
}
