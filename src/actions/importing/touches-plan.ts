/** What an import does to touches. What is there already, or was logged by hand, is not told twice. */

import type { Almanac, Day, Instant } from '../../core/engine/almanac.ts';
import type { Touch } from '../../core/facts/touch.ts';
import type { ImportedHappening, Met } from '../../formats/brought/brought.ts';
import { touchSchema } from '../../formats/notebook/touch-schema.ts';
import type { RefusedLine } from '../../formats/text/refused-line.ts';
import type { Stored } from '../../store/queries/stored-facts.ts';
import { broughtId, isBrought } from './brought-id.ts';
import type { PeopleMet } from './people-met.ts';

export interface TouchesScene {
  readonly almanac: Almanac;
  readonly now: Instant;
  readonly met: PeopleMet;
  /** Every touch of the notebook. */
  readonly touches: readonly Stored<Touch>[];
}

export interface Change<Fact> {
  readonly before: Stored<Fact>;
  readonly after: Fact;
}

export interface TouchesPlan {
  /** The earliest first. */
  readonly newTouches: readonly Touch[];
  /** Imported before, and more is known of that day by now. */
  readonly changedTouches: readonly Change<Touch>[];
  readonly counts: Readonly<Record<'added' | 'changed' | 'matched' | 'strangers', number>>;
  /** Who is not known, as often as they occur. */
  readonly strangers: readonly Met[];
  readonly refused: readonly RefusedLine[];
}

/** A happening, or an appointment that has been. */
export type Happened = ImportedHappening & Pick<Touch, 'occasion'>;

export function touchesPlan(happenings: readonly Happened[], scene: TouchesScene): TouchesPlan {
  const storedById = new Map(scene.touches.map((stored) => [stored.fact.id, stored]));
  const byHand = keysByHand(scene);
  const newTouches = new Map<string, Touch>();
  const changedTouches: Change<Touch>[] = [];
  const strangers: Met[] = [];
  const refused: RefusedLine[] = [];
  const counts = { added: 0, changed: 0, matched: 0, strangers: 0 };
  for (const each of happenings) {
    const { people, unknown } = whoWasThere(each.people, scene.met);
    strangers.push(...unknown);
    if (people.length === 0) {
      counts.strangers += 1;
      continue;
    }
    const touch = touchOf(each, people, scene);
    const stored = storedById.get(touch.id);
    const problem = problemWith(touch, scene);
    if (problem !== undefined) refused.push({ ...placeOf(each), reason: problem });
    else if (stored !== undefined && isMore(stored, touch)) {
      changedTouches.push({ before: stored, after: { ...stored.fact, at: touch.at, direction: touch.direction } });
      counts.changed += 1;
    } else if (stored !== undefined || newTouches.has(touch.id) || keysOf(touch, scene).some((key) => byHand.has(key)))
      counts.matched += 1;
    else {
      newTouches.set(touch.id, touch);
      counts.added += 1;
    }
  }
  return { newTouches: [...newTouches.values()], changedTouches, counts, strangers, refused };
}

/** With one known person it is a touch: the others are left out. */
export function whoWasThere(
  all: readonly Met[],
  met: PeopleMet,
): { readonly people: readonly string[]; readonly unknown: readonly Met[] } {
  const found = all.map((one) => ({ one, id: met.idOf(one) }));
  return {
    people: [...new Set(found.flatMap(({ id }) => id ?? []))],
    unknown: found.filter(({ id }) => id === undefined).map(({ one }) => one),
  };
}

function touchOf(each: Happened, people: readonly string[], { almanac, now }: TouchesScene): Touch {
  const { key, at, ends, channel, direction, occasion, summary, gave, received } = each;
  return {
    id: broughtId(key),
    at: at.includes('T') ? at : almanac.instantText(noonOf(almanac.day(at), { almanac, now })),
    ...(ends === undefined ? {} : { ends }),
    people,
    channel,
    direction,
    ...(occasion === undefined ? {} : { occasion }),
    ...(summary === undefined || summary === '' ? {} : { summary }),
    ...(gave === undefined ? {} : { gave }),
    ...(received === undefined ? {} : { received }),
  };
}

/** Of today, no later than now. */
function noonOf(day: Day, { almanac, now }: Pick<TouchesScene, 'almanac' | 'now'>): Instant {
  const noon = almanac.clockAt(day, '12:00');
  return almanac.dayOf(now) === day ? Math.min(now, noon) : noon;
}

function problemWith(touch: Touch, { almanac, now }: TouchesScene): string | undefined {
  if (!touchSchema.safeParse(touch).success) return 'This cannot be kept as a touch. Log it by hand if it matters.';
  if (almanac.instant(touch.at) > now) return 'This lies in the future and is left out. Import the file again later.';
  return undefined;
}

function placeOf({ file, line }: Pick<RefusedLine, 'file' | 'line'>): Pick<RefusedLine, 'file' | 'line'> {
  return { ...(file === undefined ? {} : { file }), line };
}

/** What the owner has changed stays as it is. */
function isMore({ fact, version }: Stored<Touch>, touch: Touch): boolean {
  return version === 1 && fact.direction !== touch.direction;
}

function keysByHand(scene: TouchesScene): ReadonlySet<string> {
  const logged = scene.touches.filter(({ fact }) => !isBrought(fact.id));
  return new Set(logged.flatMap(({ fact }) => keysOf(fact, scene)));
}

/** Two touches of one key are one: with the same person, on the same day, in the same way. */
function keysOf({ at, people, channel, direction }: Touch, { almanac }: TouchesScene): readonly string[] {
  const day = almanac.dayOf(almanac.instant(at));
  const way = direction === 'both' && /^(in-person|video|phone)$/.test(channel) ? 'met' : `${channel} ${direction}`;
  return people.map((person) => `${person} ${day} ${way}`);
}
