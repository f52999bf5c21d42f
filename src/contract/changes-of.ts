/** The changes that a record can take: what is left out stays, and null clears what the fact may do without. */

import { z } from 'zod';

type ChangeShape<Shape> = {
  -readonly [Field in keyof Shape]: Shape[Field] extends z.ZodExactOptional<infer Inner>
    ? z.ZodExactOptional<z.ZodNullable<Inner>>
    : Shape[Field] extends z.ZodType
      ? z.ZodExactOptional<Shape[Field]>
      : never;
};

function changeOf(field: z.ZodType): z.ZodType {
  const inner = field instanceof z.ZodExactOptional ? (field.unwrap() as z.ZodType).nullable() : field;
  return inner.exactOptional();
}

export function changesOf<Shape extends z.core.$ZodLooseShape>(
  fields: z.ZodObject<Shape, z.core.$strict>,
): z.ZodObject<ChangeShape<Shape>, z.core.$strict> {
  const changes = Object.entries(fields.shape).map(([name, field]) => [name, changeOf(field as z.ZodType)]);
  return z.strictObject(Object.fromEntries(changes)) as unknown as z.ZodObject<ChangeShape<Shape>, z.core.$strict>;
}
