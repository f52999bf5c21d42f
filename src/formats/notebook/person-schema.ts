/** Somebody the owner knows or wants to know. V1 */

import { z } from 'zod';
import type { Person } from '../../core/facts/person.ts';
import { idSchema } from './id-schema.ts';
import { listOf } from './list-of.ts';
import { cadenceDaysSchema, circleSchema } from './owner-schema.ts';
import { schemaOf } from './schema-of.ts';
import { lineUpTo, linkSchema, nameSchema, notesSchema, remarkSchema, textUpTo, wordsUpTo } from './text-schemas.ts';
import { dateSchema, instantSchema, timeZoneSchema } from './time-schemas.ts';

/** Room for a small picture as a `data:` address. */
const longestPhoto = 500_000;

export const photoTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'] as const;

/** What is taken as a photo. The picture lies in the address itself, so that showing it asks nobody outside. */
export const photoSchema = z
  .string()
  .max(longestPhoto)
  .regex(
    new RegExp(`^data:(?:${photoTypes.join('|')});base64,[A-Za-z0-9+/]+={0,2}$`),
    'must be a JPEG, PNG, WebP or GIF picture as a data: address in base64',
  );

/** One property, `group.NAME;PARAM=value:text`, without what makes a card of many of them. RFC 6350 section 3.3 */
const cardLineSchema = textUpTo(4_000).regex(
  /^(?!(?:[\w-]+\.)?(?:BEGIN|END|VERSION)[;:])(?:[\w-]+\.)?[\w-]+(?:;[^\r\n]*)?:[^\r\n]*$/i,
  'must be one property of a vCard on one line, and none of BEGIN, END and VERSION',
);

/** Room for those of several cards, since people are merged. */
const cardLinesSchema = listOf(cardLineSchema, 200).refine(
  (lines) => lines.reduce((length, line) => length + line.length, 0) <= 100_000,
  'must be at most 100,000 characters in all',
);

export const personSchema = schemaOf<Person>()(
  z.strictObject({
    id: idSchema,
    name: nameSchema,
    addedAt: instantSchema,
    emails: listOf(lineUpTo(320), 50).exactOptional(),
    phones: listOf(lineUpTo(100), 50).exactOptional(),
    addresses: listOf(wordsUpTo(1_000), 20).exactOptional(),
    links: listOf(linkSchema, 50).exactOptional(),
    organization: idSchema.exactOptional(),
    title: textUpTo(300).exactOptional(),
    timeZone: timeZoneSchema.exactOptional(),
    birthday: dateSchema.exactOptional(),
    // Any text once was one, and stays: it goes out and comes back with its notebook, and is shown only if it is a picture.
    photo: textUpTo(longestPhoto).exactOptional(),
    circle: circleSchema.exactOptional(),
    circleSince: dateSchema.exactOptional(),
    cadenceDays: cadenceDaysSchema.exactOptional(),
    linkedinConnected: z.boolean().exactOptional(),
    howMet: remarkSchema.exactOptional(),
    background: notesSchema.exactOptional(),
    value: notesSchema.exactOptional(),
    tags: listOf(lineUpTo(100), 100).exactOptional(),
    notes: notesSchema.exactOptional(),
    key: z.boolean().exactOptional(),
    distinctFrom: listOf(idSchema, 100).exactOptional(),
    vcard: cardLinesSchema.exactOptional(),
    stop: z.strictObject({ at: instantSchema, reason: wordsUpTo(2_000) }).exactOptional(),
  }),
);
