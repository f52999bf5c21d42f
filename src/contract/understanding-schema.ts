/** What a line was understood to say, as it is answered and, corrected, as it is told. */

import { z } from 'zod';
import { parts, readings } from '../core/capture/understanding.ts';
import type { Understanding } from '../core/capture/understanding.ts';
import { intentKinds } from '../core/facts/intent.ts';
import { meetingKinds } from '../core/facts/meeting.ts';
import { callOutcomes, channels, directions, occasions, verdicts } from '../core/facts/touch.ts';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { listOf } from '../formats/notebook/list-of.ts';
import { personSchema } from '../formats/notebook/person-schema.ts';
import { schemaOf } from '../formats/notebook/schema-of.ts';
import { dateSchema, instantSchema } from '../formats/notebook/time-schemas.ts';

/** As much as a line may hold, and more than anybody corrects it to. */
const most = 500;

/** UTF-16 units of the line, `until` exclusive. */
const span = z.strictObject({ from: z.int().min(0), until: z.int().min(0) });

/** Where in the line it stands; nowhere, where it is a guess from the rest. */
const placed = { spans: listOf(span, most) };

const position = z.int().min(0);

/** What a card says of somebody, apart from their name and where they work. */
const cardDetails = personSchema.pick({
  title: true,
  emails: true,
  phones: true,
  addresses: true,
  links: true,
  notes: true,
});

const whenRead = z.strictObject({ at: instantSchema, precision: z.enum(['time', 'day']), ...placed });

function piece<Value extends z.ZodType>(value: Value) {
  return z.strictObject({ value, ...placed });
}

interface Texts {
  readonly name: z.ZodString;
  readonly words: z.ZodString;
}

/** @param texts What a name and other words may be: of any length as read, and fit to be kept as told. */
export function understandingOf({ name, words }: Texts) {
  const candidate = z.strictObject({ id: idSchema, name, organizationName: name.exactOptional() });
  return schemaOf<Understanding>()(
    z.strictObject({
      line: z.string(),
      summary: z.string(),
      reads: listOf(z.enum(readings), readings.length),
      people: listOf(
        z.strictObject({
          name,
          id: idSchema.exactOptional(),
          /** Several known people whom the name could mean: ask which. */
          candidates: z.array(candidate).readonly().exactOptional(),
          /** Position in `organizations`. */
          organization: position.exactOptional(),
          part: z.enum(parts),
          card: cardDetails.exactOptional(),
          ...placed,
        }),
        most,
      ),
      organizations: listOf(z.strictObject({ name, id: idSchema.exactOptional(), ...placed }), most),
      opportunity: z
        .strictObject({ title: name, id: idSchema.exactOptional(), organization: position.exactOptional(), ...placed })
        .exactOptional(),
      occasion: piece(z.enum(occasions)).exactOptional(),
      round: piece(z.int().min(1).max(99)).exactOptional(),
      channel: piece(z.enum(channels)),
      direction: piece(z.enum(directions)),
      outcome: piece(z.enum(callOutcomes)).exactOptional(),
      verdict: piece(z.enum(verdicts)).exactOptional(),
      when: whenRead.exactOptional(),
      /** A date or time that no calendar has: ask for the one that is meant. */
      unclearWhen: piece(words).exactOptional(),
      promised: listOf(z.strictObject({ what: words, by: piece(dateSchema).exactOptional(), ...placed }), most),
      /** Positions in `people`. */
      referral: z.strictObject({ from: position, to: position, ...placed }).exactOptional(),
      meeting: z
        .strictObject({
          kind: z.enum(meetingKinds),
          starts: whenRead.exactOptional(),
          ends: instantSchema.exactOptional(),
          ...placed,
        })
        .exactOptional(),
      intent: piece(z.enum(intentKinds)).exactOptional(),
      place: piece(words).exactOptional(),
    }),
  );
}
