/** Facts as the doors show them: with the version that a later change must name. */

import { z } from 'zod';
import { groupSchema } from '../formats/notebook/group-schema.ts';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { intentSchema } from '../formats/notebook/intent-schema.ts';
import { meetingFields } from '../formats/notebook/meeting-schema.ts';
import { opportunitySchema } from '../formats/notebook/opportunity-schema.ts';
import { organizationSchema } from '../formats/notebook/organization-schema.ts';
import { ownerSchema } from '../formats/notebook/owner-schema.ts';
import { personSchema } from '../formats/notebook/person-schema.ts';
import { referralSchema } from '../formats/notebook/referral-schema.ts';
import { searchSchema } from '../formats/notebook/search-schema.ts';
import { touchFields } from '../formats/notebook/touch-schema.ts';
import { record } from './command-fields.ts';

export const personRecord = personSchema.extend(record);
export const organizationRecord = organizationSchema.extend(record);
export const touchRecord = touchFields.extend(record);
export const referralRecord = referralSchema.extend(record);
export const intentRecord = intentSchema.extend(record);
export const opportunityRecord = opportunitySchema.extend(record);
export const meetingRecord = meetingFields.extend(record);
export const groupRecord = groupSchema.extend(record);
export const searchRecord = searchSchema.extend(record);
export const ownerRecord = ownerSchema.extend(record);

/** Where a person's photo is fetched from. It changes with the card, so what was fetched once may be kept. */
export const photoAddress = z.string();

/** Something by its id and the name that people read. */
export const namedSchema = z.object({ id: idSchema, name: z.string() });
