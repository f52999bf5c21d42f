/** What holds of everything that was read, however broken the file was. */

import assert from 'node:assert/strict';
import type { Brought, ImportedHappening, ImportedMeeting } from '../../../src/formats/brought/brought.ts';
import type { Unread } from '../../../src/formats/brought/reader.ts';
import { meetingSchema } from '../../../src/formats/notebook/meeting-schema.ts';
import { organizationSchema } from '../../../src/formats/notebook/organization-schema.ts';
import { personSchema } from '../../../src/formats/notebook/person-schema.ts';
import { dateSchema, instantSchema } from '../../../src/formats/notebook/time-schemas.ts';
import { touchSchema } from '../../../src/formats/notebook/touch-schema.ts';
import type { ImportedPerson } from '../../../src/formats/people/imported-person.ts';
import type { RefusedLine } from '../../../src/formats/text/refused-line.ts';

/** More than anybody reads; the rest is to be summed up in one. */
const mostShown = 200_000;

export function keepsPromises(read: Brought | Unread): void {
  const refused = 'unread' in read ? read.unread : read.refused;
  assert.ok(!('unread' in read) || refused.length > 0, 'what cannot be read is told why');
  assert.ok(refused.length < mostShown);
  for (const line of refused) tellsPlaceAndRemedy(line);
  if ('unread' in read) return;
  for (const person of read.people) fitsPerson(person);
  for (const happening of read.happenings) fitsTouch(happening);
  for (const meeting of read.meetings) fitsMeeting(meeting);
  isInOrder(read.happenings.map(({ at: when }) => when));
  isInOrder(read.meetings.map(({ starts }) => starts));
  for (const told of [read.happenings, read.meetings]) {
    assert.equal(new Set(told.map(({ key }) => key)).size, told.length, 'each by a key of its own');
  }
}

function tellsPlaceAndRemedy({ line, reason }: RefusedLine): void {
  assert.ok(Number.isInteger(line) && line >= 1, `line ${line}`);
  assert.match(reason, /^\S.{10,1000}[.!?)”"]$/s, reason.slice(0, 200));
  assert.doesNotMatch(reason, /undefined|\[object|NaN|Error:/);
}

function isInOrder(times: readonly string[]): void {
  const instants = times.map((time) => Date.parse(time));
  assert.deepEqual(
    instants,
    instants.toSorted((one, other) => one - other),
  );
}

const at = '2026-03-05T21:00:00.000Z';

function fitsPerson(person: ImportedPerson): void {
  const { source: _s, line, organizationName, linkedinConnectedOn, ...fields } = person;
  assert.ok(Number.isInteger(line) && line >= 1, `line ${line}`);
  if (linkedinConnectedOn !== undefined) fits(dateSchema, linkedinConnectedOn);
  if (organizationName !== undefined) fits(organizationSchema, { id: 'o', name: organizationName });
  fits(personSchema, { ...fields, id: 'p', addedAt: at });
}

function fitsTouch({ key, file: _f, line, people, at: when, ...fields }: ImportedHappening): void {
  assert.ok(key.length > 0 && line >= 1);
  assert.ok(people.length > 0 && people.every((met) => Object.values(met).some((value) => value !== '')));
  const instant = dateSchema.safeParse(when).success ? `${when}T12:00:00.000Z` : when;
  const ends = fields.ends === undefined ? {} : { ends: fields.ends };
  fits(touchSchema, { ...fields, ...ends, id: 't', at: instant, people: ['p'] });
}

function fitsMeeting({ key, line, title, people: _p, channel: _c, isCancelled: _i, ...fields }: ImportedMeeting): void {
  assert.ok(key.length > 0 && line >= 1 && title.length <= 1_000);
  fits(instantSchema, fields.starts);
  fits(meetingSchema, { ...fields, id: 'm', kind: 'catch-up', people: [], scheduledAt: at });
}

interface Schema {
  safeParse(value: unknown): { readonly success: boolean; readonly error?: { readonly message: string } | undefined };
}

function fits(schema: Schema, value: unknown): void {
  const { success, error } = schema.safeParse(value);
  assert.ok(success, `${error?.message} in ${JSON.stringify(value).slice(0, 400)}`);
}
