/** The owner's settings, as they lie in the row of the notebook itself. */

import type { Owner } from '../../core/facts/owner.ts';
import { ownerSchema } from '../../formats/notebook/owner-schema.ts';
import { list, nested, number, text, type Codec, type Codecs } from './codec.ts';

/** Null is an answer here: this owner keeps no holidays. */
const holidays: Codec<string | null> = {
  columns: ['holidays'],
  write: (code) => [code ?? null],
  read: (row) => (typeof row['holidays'] === 'string' ? row['holidays'] : null),
};

export const ownerFields: Codecs<Owner> = {
  name: text('name'),
  email: text('email'),
  phone: text('phone'),
  headline: text('headline'),
  address: text('address'),
  timeZone: text('time_zone'),
  location: nested({ latitude: number('latitude'), longitude: number('longitude') }),
  holidays,
  workweek: list('workweek', ownerSchema.shape.workweek),
  businessHours: nested({ from: text('business_from'), to: text('business_to') }),
  cadence: nested({ inner: number('cadence_inner'), active: number('cadence_active'), wide: number('cadence_wide') }),
};
