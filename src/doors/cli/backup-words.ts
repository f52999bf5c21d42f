/** Backups in words: how old, how large, what is in them. */

import type { Instant } from '../../core/engine/almanac.ts';
import type { Backup } from '../../store/sqlite/backups/backup-folder.ts';
import type { BackupReason } from '../../store/sqlite/backups/backup-name.ts';
import { timeWords } from './time-words.ts';

/** When it is for whoever reads. */
export interface Reader {
  readonly now: Instant;
  readonly timeZone: string;
}

export const reasonWords: Readonly<Record<BackupReason, string>> = {
  daily: 'on its own',
  asked: 'asked for',
  'before-update': 'before an update',
  'before-restore': 'before a restore',
  brought: 'brought from elsewhere',
};

/** `yesterday 23:10, 17 hours ago` */
export function whenWords({ at }: Pick<Backup, 'at'>, { now, timeZone }: Reader): string {
  const text = (instant: Instant): string => Temporal.Instant.fromEpochMilliseconds(instant).toString({ timeZone });
  return `${timeWords(text(at), text(now))}, ${ageWords(now - at)}`;
}

const spans = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

function ageWords(ageMs: number): string {
  const found = spans.find(([, length]) => Math.abs(ageMs) >= length);
  if (found === undefined) return 'just now';
  const [span, length] = found;
  return new Intl.RelativeTimeFormat('en').format(-Math.round(ageMs / length), span);
}

/** `120 people and 1 touch` */
export function holdsWords({ people, touches }: Pick<Backup, 'people' | 'touches'>): string {
  return `${people} ${people === 1 ? 'person' : 'people'} and ${touches} ${touches === 1 ? 'touch' : 'touches'}`;
}

export function sizeWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
