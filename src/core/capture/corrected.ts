/** A line as it was read, with what the owner put right. */

import {
  type Corrections,
  type HappeningTold,
  type NamedTold,
  type PersonTold,
  type PromiseTold,
  isReadKey,
  readKey,
} from './corrections.ts';
import { isDueUnclear, unclearPlace } from './unclear-when.ts';
import type { OpportunityRead, OrganizationRead, PersonRead, PromiseRead, Understanding } from './understanding.ts';

export interface Corrected {
  readonly understanding: Understanding;
  /** Under which each of its people, organizations and promises is corrected further. */
  readonly keys: {
    readonly people: readonly string[];
    readonly organizations: readonly string[];
    readonly promises: readonly string[];
  };
}

export function corrected(read: Understanding, corrections: Corrections): Corrected {
  const shelf = organizationShelf(read, corrections.organizations ?? {});
  const people = merged(read.people, corrections.people ?? {}, {
    textOf: ({ name }) => name,
    kept: (person) => placed(person, shelf.at(person.organization)),
    told: (told, person) => personTold(told, person, shelf),
    toldText: ({ name }) => name,
  });
  const promised = merged(read.promised, corrections.promises ?? {}, {
    textOf: ({ what }) => what,
    kept: (promise) => promise,
    told: promiseTold,
    toldText: ({ what }) => what,
  });
  const rest = without(happened(read, corrections), 'opportunity', 'referral', 'meeting', 'intent');
  const position = opportunityOf(read, corrections, shelf);
  const sentOn = referralOf(read, corrections, { places: people.places, names: people.things.map(({ name }) => name) });
  const planned = meetingOf(read, corrections);
  const asked = intentOf(read, corrections);
  const understanding: Understanding = {
    ...rest,
    people: people.things,
    organizations: shelf.organizations(),
    promised: promised.things,
    ...(position !== undefined && { opportunity: position }),
    ...(sentOn !== undefined && { referral: sentOn }),
    ...(planned !== undefined && { meeting: planned }),
    ...(asked !== undefined && { intent: asked }),
    reads: [
      ...rest.reads.filter((reading) => reading === 'touch'),
      ...(planned === undefined ? [] : (['meeting'] as const)),
      ...(sentOn === undefined ? [] : (['referral'] as const)),
      ...(asked === undefined ? [] : (['intent'] as const)),
    ],
  };
  return { understanding, keys: { people: people.keys, organizations: shelf.keys(), promises: promised.keys } };
}

/** Organizations by their place, where others can be put without standing there twice. */
interface Shelf {
  /** Where an organization as read stands now; nowhere, where it is not meant. */
  at(position: number | undefined): number | undefined;
  put(organization: NamedTold | undefined): number | undefined;
  organizations(): readonly OrganizationRead[];
  keys(): readonly string[];
}

function organizationShelf(read: Understanding, told: NonNullable<Corrections['organizations']>): Shelf {
  const { things, keys, places } = merged(read.organizations, told, {
    textOf: ({ name }) => name,
    kept: (organization) => organization,
    told: (named, organization) => ({ ...named, spans: organization?.spans ?? [] }),
    toldText: ({ name }) => name,
  });
  const all = [...things];
  const allKeys = [...keys];
  const isSame = (one: NamedTold, { id, name }: NamedTold): boolean =>
    id === undefined ? one.name.toLowerCase() === name.toLowerCase() : one.id === id;
  return {
    at: (position) => (position === undefined ? undefined : places[position]),
    put(organization) {
      if (organization === undefined) return undefined;
      const there = all.findIndex((one) => isSame(one, organization));
      if (there >= 0) return there;
      allKeys.push(readKey(organization.name));
      return all.push({ ...organization, spans: [] }) - 1;
    },
    organizations: () => all,
    keys: () => allKeys,
  };
}

interface Merged<Thing> {
  readonly things: readonly Thing[];
  readonly keys: readonly string[];
  /** By the place as read, the place now. */
  readonly places: readonly (number | undefined)[];
}

interface Merging<Thing, Told> {
  readonly textOf: (thing: Thing) => string;
  readonly kept: (thing: Thing) => Thing;
  readonly told: (told: Told, thing: Thing | undefined) => Thing;
  readonly toldText: (told: Told) => string;
}

function merged<Thing, Told>(
  read: readonly Thing[],
  told: Readonly<Record<string, Told | null>>,
  { textOf, kept, told: toldAs, toldText }: Merging<Thing, Told>,
): Merged<Thing> {
  const things: Thing[] = [];
  const keys: string[] = [];
  const put = (key: string, thing: Thing): number => {
    keys.push(key);
    return things.push(thing) - 1;
  };
  const own = Object.entries(told).filter(([key, correction]) => correction !== null && !isReadKey(key));
  const places = read.map((thing) => {
    const text = textOf(thing);
    // Put in by hand and read as well: it is one, as its owner put it.
    const [ownKey] = own.find(([, correction]) => correction !== null && isSameText(toldText(correction), text)) ?? [];
    const key = ownKey ?? readKey(text);
    const correction = told[key];
    if (correction === null) return undefined;
    return put(key, correction === undefined ? kept(thing) : toldAs(correction, thing));
  });
  for (const [key, correction] of own) {
    if (correction !== null && !keys.includes(key)) put(key, toldAs(correction, undefined));
  }
  return { things, keys, places };
}

function isSameText(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function personTold(told: PersonTold, read: PersonRead | undefined, shelf: Shelf): PersonRead {
  const { organization, ...rest } = told;
  return placed({ ...rest, spans: read?.spans ?? [] }, shelf.put(organization));
}

function placed<Thing extends PersonRead | OpportunityRead>(thing: Thing, organization: number | undefined): Thing {
  return { ...without(thing, 'organization'), ...(organization !== undefined && { organization }) } as Thing;
}

function promiseTold({ what, by }: PromiseTold, read: PromiseRead | undefined): PromiseRead {
  return {
    what,
    spans: read?.spans ?? [],
    ...(by !== undefined && { by: { value: by, spans: read?.by?.spans ?? [] } }),
  };
}

/** With what happened and when put right. */
function happened(read: Understanding, corrections: Corrections): Understanding {
  const { happening, when } = corrections;
  const dated = isDateSettled(read, corrections) ? without(read, 'unclearWhen') : read;
  const timed = when === undefined ? dated : withWhen(without(dated, 'when'), when);
  if (happening === undefined) return timed;
  const bare = without(timed, 'occasion', 'round', 'outcome', 'verdict');
  const others = read.reads.filter((reading) => reading !== 'touch');
  return happening === null
    ? { ...bare, reads: others }
    : { ...bare, ...pieces(happening), reads: ['touch', ...others] };
}

/** Whether the owner put right what the date that no calendar has was meant for. */
function isDateSettled(read: Understanding, { when, meeting, promises = {} }: Corrections): boolean {
  const place = unclearPlace(read);
  if (place === 'when') return when !== undefined;
  if (place === 'meeting') return meeting !== undefined;
  return read.promised.some((promise) => isDueUnclear(read, promise) && promises[readKey(promise.what)] !== undefined);
}

function withWhen(read: Omit<Understanding, 'when'>, at: string | null): Understanding {
  return at === null ? read : { ...read, when: { at, precision: 'time', spans: [] } };
}

function pieces({ occasion, channel, direction, outcome, round, verdict }: HappeningTold) {
  const piece = <Value>(value: Value) => ({ value, spans: [] });
  return {
    channel: piece(channel),
    direction: piece(direction),
    ...(occasion !== undefined && { occasion: piece(occasion) }),
    ...(round !== undefined && { round: piece(round) }),
    ...(outcome !== undefined && { outcome: piece(outcome) }),
    ...(verdict !== undefined && { verdict: piece(verdict) }),
  };
}

function opportunityOf(
  { opportunity }: Understanding,
  { opportunity: told }: Corrections,
  shelf: Shelf,
): Understanding['opportunity'] {
  if (told === null || (told === undefined && opportunity === undefined)) return undefined;
  if (told === undefined) return opportunity && placed(opportunity, shelf.at(opportunity.organization));
  const { name: title, id } = told;
  return placed({ title, spans: [], ...(id !== undefined && { id }) }, shelf.put(told.organization));
}

function intentOf({ intent }: Understanding, { intent: told }: Corrections): Understanding['intent'] {
  if (told === undefined) return intent;
  return told === null ? undefined : { value: told, spans: [] };
}

/** It falls with whoever is taken out of it. */
function referralOf(
  read: Understanding,
  { referral }: Corrections,
  { places, names }: { readonly places: readonly (number | undefined)[]; readonly names: readonly string[] },
): Understanding['referral'] {
  if (referral === null) return undefined;
  const from = referral === undefined ? places[read.referral?.from ?? -1] : names.indexOf(referral.from);
  const to = referral === undefined ? places[read.referral?.to ?? -1] : names.indexOf(referral.to);
  if (from === undefined || to === undefined || from < 0 || to < 0) return undefined;
  return { from, to, spans: referral === undefined ? (read.referral?.spans ?? []) : [] };
}

function meetingOf({ meeting }: Understanding, { meeting: told }: Corrections): Understanding['meeting'] {
  if (told === undefined) return meeting;
  if (told === null) return undefined;
  const { kind, starts, ends } = told;
  return { kind, starts: { at: starts, precision: 'time', spans: [] }, ends, spans: [] };
}

function without<Whole extends object, Field extends keyof Whole>(
  whole: Whole,
  ...fields: readonly Field[]
): Omit<Whole, Field> {
  const left = Object.entries(whole).filter(([field]) => !fields.includes(field as Field));
  return Object.fromEntries(left) as Omit<Whole, Field>;
}
