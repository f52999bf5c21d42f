/** The owner: by which clock and calendar they live. */

import { z } from 'zod';
import { circles } from '../../core/facts/owner.ts';
import type { Owner } from '../../core/facts/owner.ts';
import { listOf } from './list-of.ts';
import { schemaOf } from './schema-of.ts';
import { lineUpTo, nameSchema, textUpTo } from './text-schemas.ts';
import { clockSchema, timeZoneSchema } from './time-schemas.ts';

export const circleSchema = z.enum(circles);

export const cadenceDaysSchema = z.int().min(1).max(3_650);

const cadenceSchema = z.strictObject({ inner: cadenceDaysSchema, active: cadenceDaysSchema, wide: cadenceDaysSchema });

const businessHoursSchema = z
  .strictObject({ from: clockSchema, to: clockSchema })
  .refine((hours) => hours.from < hours.to, { message: 'must end later than they begin', path: ['to'] });

const workweekSchema = listOf(z.int().min(1).max(7), 7)
  .refine((days) => days.length > 0, 'must have at least one day')
  .refine((days) => new Set(days).size === days.length, 'must name each day once');

/** Whether the calendar has the code is asked of the almanac by whoever takes it in. */
const holidaysSchema = z.string().regex(/^[A-Z]{2}(?:-[A-Za-z0-9]{1,16}){0,2}$/, 'must be a code such as US or DE-BY');

export const ownerSchema = schemaOf<Owner>()(
  z.strictObject({
    name: nameSchema.exactOptional(),
    email: lineUpTo(320).exactOptional(),
    phone: lineUpTo(100).exactOptional(),
    headline: textUpTo(300).exactOptional(),
    address: textUpTo(500).exactOptional(),
    timeZone: timeZoneSchema,
    location: z
      .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
      .exactOptional(),
    holidays: holidaysSchema.nullable(),
    workweek: workweekSchema,
    businessHours: businessHoursSchema,
    cadence: cadenceSchema,
  }),
);
