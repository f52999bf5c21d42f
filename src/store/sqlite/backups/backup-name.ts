/** What a backup's file is called: when it was made by the owner's clock, and why. `2026-03-10T150405-0500-daily` */

import type { Instant } from '../../../core/engine/almanac.ts';

export type BackupReason = 'daily' | 'asked' | 'before-update' | 'before-restore' | 'brought';

export interface Named {
  readonly name: string;
  readonly at: Instant;
  /** With the offset of the place where it was made: `2026-03-10T15:04:05-05:00`. */
  readonly atText: string;
  /** `2026-03-10`, there. */
  readonly day: string;
  readonly reason: BackupReason;
}

const pattern =
  /^(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)([+-]\d\d)(\d\d)-(daily|asked|before-update|before-restore|brought)$/;

export function backupName(at: Instant, timeZone: string, reason: BackupReason): string {
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  const text = there.toString({ timeZoneName: 'never', smallestUnit: 'second', roundingMode: 'floor' });
  const [day = '', rest = ''] = text.split('T');
  return `${day}T${rest.replaceAll(':', '')}-${reason}`;
}

/** Undefined for what is not called as a backup is: that is somebody else's file, and left alone. */
export function namedBackup(name: string): Named | undefined {
  const [, day, hour, minute, second, offsetHour, offsetMinute, reason] = pattern.exec(name) ?? [];
  if (day === undefined) return undefined;
  const atText = `${day}T${hour}:${minute}:${second}${offsetHour}:${offsetMinute}`;
  const at = Date.parse(atText);
  return Number.isNaN(at) ? undefined : { name, at, atText, day, reason: reason as BackupReason };
}
