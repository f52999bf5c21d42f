/** The settings as they stand in the fields, and the way from there to the changes that the server takes. */

import type { Answered, Asked } from '../client/client.ts';
import { fieldNames } from './settings-fields.ts';
import type { Draft, Faults, FieldName } from './settings-fields.ts';
import { fieldFaults } from './settings-words.ts';

export type OwnerRecord = Answered['showSettings']['owner'];
type Changes = Asked['changeSettings']['changes'];

const signature = ['name', 'email', 'phone', 'headline', 'address'] as const;
const circles = ['inner', 'active', 'wide'] as const;
const longestCadence = 3_650;

export function draftOf({ businessHours, cadence, location, ...owner }: OwnerRecord): Draft {
  return {
    name: owner.name ?? '',
    email: owner.email ?? '',
    phone: owner.phone ?? '',
    headline: owner.headline ?? '',
    address: owner.address ?? '',
    timeZone: owner.timeZone,
    latitude: location === undefined ? '' : String(location.latitude),
    longitude: location === undefined ? '' : String(location.longitude),
    holidays: owner.holidays ?? '',
    workweek: owner.workweek.toSorted((one, other) => one - other),
    ...businessHours,
    inner: String(cadence.inner),
    active: String(cadence.active),
    wide: String(cadence.wide),
  };
}

/** The fields in which two drafts differ. */
export function fieldsChanged(before: Draft, after: Draft): readonly FieldName[] {
  return fieldNames.filter((field) => plain(before[field]) !== plain(after[field]));
}

/** What is wrong at first sight; the server has the last word. */
export function faultsIn(draft: Draft): Faults {
  return { ...mailFaults(draft), ...placeFaults(draft), ...workFaults(draft), ...cadenceFaults(draft) };
}

/** Only what differs, so that a change made elsewhere meanwhile is not undone in passing. Asks for a draft without faults. */
export function changesIn(owner: OwnerRecord, draft: Draft): Changes {
  const changed = new Set(fieldsChanged(draftOf(owner), draft));
  const has = (...fields: readonly FieldName[]): boolean => fields.some((field) => changed.has(field));
  return {
    ...Object.fromEntries(signature.filter((field) => has(field)).map((field) => [field, draft[field].trim() || null])),
    ...(has('timeZone') && { timeZone: draft.timeZone }),
    ...(has('latitude', 'longitude') && { location: placeIn(draft) }),
    ...(has('holidays') && { holidays: draft.holidays === '' ? null : draft.holidays }),
    ...(has('workweek') && { workweek: [...draft.workweek] }),
    ...(has('from', 'to') && { businessHours: { from: draft.from, to: draft.to } }),
    ...(has(...circles) && {
      cadence: { inner: Number(draft.inner), active: Number(draft.active), wide: Number(draft.wide) },
    }),
  };
}

/** The changes made to one draft, made to another. */
export function draftMoved(before: Draft, after: Draft, onto: Draft): Draft {
  return { ...onto, ...Object.fromEntries(fieldsChanged(before, after).map((field) => [field, after[field]])) };
}

/** A number as people type it, with a point or a comma; NaN for anything else. */
function degrees(text: string): number {
  const plainText = text.trim().replace(',', '.').replace('−', '-');
  return /^[+-]?\d+(\.\d+)?$/.test(plainText) ? Number(plainText) : NaN;
}

function placeIn({ latitude, longitude }: Draft): { latitude: number; longitude: number } | null {
  return latitude.trim() === '' ? null : { latitude: degrees(latitude), longitude: degrees(longitude) };
}

function mailFaults({ email }: Draft): Faults {
  return /^(?:[^\s@]+@[^\s@]+)?$/.test(email.trim()) ? {} : { email: fieldFaults.email };
}

function placeFaults({ latitude, longitude }: Draft): Faults {
  const empty = [latitude, longitude].filter((text) => text.trim() === '').length;
  if (empty === 2) return {};
  if (empty === 1)
    return latitude.trim() === '' ? { latitude: fieldFaults.placeHalf } : { longitude: fieldFaults.placeHalf };
  return {
    ...(!(Math.abs(degrees(latitude)) <= 90) && { latitude: fieldFaults.latitude }),
    ...(!(Math.abs(degrees(longitude)) <= 180) && { longitude: fieldFaults.longitude }),
  };
}

function workFaults({ workweek, from, to }: Draft): Faults {
  return {
    ...(workweek.length === 0 && { workweek: fieldFaults.workweek }),
    ...(from === '' && { from: fieldFaults.from }),
    ...((to === '' || to <= from) && { to: fieldFaults.to }),
  };
}

function cadenceFaults(draft: Draft): Faults {
  const isDays = (text: string): boolean =>
    /^\d{1,4}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= longestCadence;
  return Object.fromEntries(
    circles.filter((circle) => !isDays(draft[circle])).map((circle) => [circle, fieldFaults.cadence]),
  );
}

function plain(value: Draft[FieldName]): string {
  return typeof value === 'string' ? value.trim() : value.join(' ');
}
