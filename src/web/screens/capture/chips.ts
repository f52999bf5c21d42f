/** What was read of a line as chips: one for each piece, in words, with how sure it is. */

import type { Corrected } from '../../../core/capture/corrected.ts';
import { isDueUnclear, unclearPlace } from '../../../core/capture/unclear-when.ts';
import type { PersonRead, PromiseRead, Understanding, WhenRead } from '../../../core/capture/understanding.ts';
import { dayWords, exactWords, timeWords } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import { instantIn } from '../../words/wall-time.ts';
import { captureWords as words } from './capture-words.ts';
import { happeningLabel } from './happening-told.ts';

/** What a chip stands for, and where its correction goes. */
export type Spot =
  | { readonly kind: 'person' | 'organization' | 'promise'; readonly key: string }
  | { readonly kind: 'happening' | 'when' | 'opportunity' | 'referral' | 'meeting' | 'intent' };

export interface Chip {
  readonly id: string;
  readonly spot: Spot;
  /** What it is, before its label: "With", "Promised". */
  readonly role: string;
  readonly label: string;
  readonly detail?: string;
  /** The whole date and time. */
  readonly exact?: string;
  /** It has to be settled before the line can be logged. */
  readonly isUnclear?: true;
}

export function chipsOf({ understanding: read, keys }: Corrected, clock: Clock): readonly Chip[] {
  const { opportunity, intent } = read;
  return [
    ...happeningChips(read),
    ...read.people.map((person, at) => personChip(person, keys.people[at] ?? '', read)),
    ...read.organizations.map(({ name, id }, at) =>
      chip({ kind: 'organization', key: keys.organizations[at] ?? '' }, { label: name, ...newDetail(id) }),
    ),
    ...(opportunity === undefined
      ? []
      : [chip({ kind: 'opportunity' }, { label: opportunity.title, ...newDetail(opportunity.id) })]),
    ...whenChips(read, clock),
    ...read.promised.map((promise, at) =>
      promiseChip(promise, { key: keys.promises[at] ?? '', isUnclear: isDueUnclear(read, promise) }, clock),
    ),
    ...referralChips(read),
    ...meetingChips(read, clock),
    ...(intent === undefined ? [] : [chip({ kind: 'intent' }, { label: words.intents[intent.value] })]),
  ];
}

export function spotId(spot: Spot): string {
  return 'key' in spot ? `${spot.kind} ${spot.key}` : spot.kind;
}

type Shown = Omit<Chip, 'id' | 'spot' | 'role'> & { readonly role?: string };

function chip(spot: Spot, shown: Shown): Chip {
  return { id: spotId(spot), spot, role: words.roles[spot.kind], ...shown };
}

function newDetail(id: string | undefined): Pick<Chip, 'detail'> {
  return id === undefined ? { detail: words.isNew } : {};
}

function happeningChips(read: Understanding): readonly Chip[] {
  if (!read.reads.includes('touch')) return [];
  const { round, verdict } = read;
  const details = [
    ...(round === undefined ? [] : [words.round(round.value)]),
    ...(verdict === undefined ? [] : [words.verdicts[verdict.value]]),
  ].join(', ');
  return [chip({ kind: 'happening' }, { label: happeningLabel(read), ...(details !== '' && { detail: details }) })];
}

function personChip(
  { name, id, candidates, part, organization, card }: PersonRead,
  key: string,
  read: Understanding,
): Chip {
  const isUnclear = id === undefined && candidates !== undefined;
  const place = read.organizations[organization ?? -1]?.name;
  const detail = isUnclear
    ? words.whichOf(candidates.length)
    : [id === undefined ? words.isNew : '', place ?? '', card === undefined ? '' : words.withCard]
        .filter(Boolean)
        .join(', ');
  const spot = { kind: 'person', key } as const;
  return chip(spot, {
    role: words.parts[part],
    label: name,
    ...(detail !== '' && { detail }),
    ...(isUnclear && { isUnclear }),
  });
}

function whenChips(read: Understanding, clock: Clock): readonly Chip[] {
  const { reads, when, unclearWhen } = read;
  if (unclearWhen !== undefined && unclearPlace(read) === 'when') {
    return [chip({ kind: 'when' }, { label: unclearWhen.value, detail: words.noDay, isUnclear: true })];
  }
  if (when !== undefined) return [chip({ kind: 'when' }, momentWords(when, clock))];
  return reads.includes('touch') ? [chip({ kind: 'when' }, { label: words.justNow })] : [];
}

function promiseChip(
  { what, by }: PromiseRead,
  { key, isUnclear }: { readonly key: string; readonly isUnclear: boolean },
  clock: Clock,
): Chip {
  const spot = { kind: 'promise', key } as const;
  if (isUnclear) return chip(spot, { label: what, detail: words.noDay, isUnclear });
  if (by === undefined) return chip(spot, { label: what });
  const at = instantIn(clock.zone, `${by.value}T12:00`);
  return chip(spot, { label: what, detail: words.by(dayWords(at, clock)), exact: dateWords(at, clock) });
}

function referralChips({ referral, people }: Understanding): readonly Chip[] {
  const [from, to] = [people[referral?.from ?? -1]?.name, people[referral?.to ?? -1]?.name];
  if (from === undefined || to === undefined) return [];
  return [chip({ kind: 'referral' }, { label: words.sentYou(from, to) })];
}

function meetingChips(read: Understanding, clock: Clock): readonly Chip[] {
  const { meeting } = read;
  if (meeting === undefined) return [];
  const kind = words.meetings[meeting.kind];
  if (meeting.starts === undefined || unclearPlace(read) === 'meeting') {
    return [chip({ kind: 'meeting' }, { label: kind, detail: words.noDay, isUnclear: true })];
  }
  const { label, exact } = momentWords(meeting.starts, clock);
  const until = meeting.ends === undefined ? '' : words.until(timeWords(Date.parse(meeting.ends), clock));
  return [chip({ kind: 'meeting' }, { label: kind, detail: `${label}${until}`, exact })];
}

function momentWords({ at, precision }: WhenRead, clock: Clock): { readonly label: string; readonly exact: string } {
  const instant = Date.parse(at);
  const day = dayWords(instant, clock);
  return precision === 'day'
    ? { label: day, exact: dateWords(instant, clock) }
    : { label: `${day} ${timeWords(instant, clock)}`, exact: exactWords(instant, clock) };
}

function dateWords(at: number, { zone, locale }: Clock): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: zone }).format(at);
}
