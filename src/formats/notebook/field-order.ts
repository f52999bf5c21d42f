/** Fields in the order in which their schema declares them, whatever order an object was made in. */

import { z } from 'zod';

/** The fields of an object, each with the order of its own fields, if it has any. */
export interface FieldOrder {
  readonly fields: readonly (readonly [name: string, inner: FieldOrder | undefined])[];
}

/** Of lists, the order is that of their entries. */
export function fieldOrder(schema: unknown): FieldOrder | undefined {
  if (schema instanceof z.ZodObject) {
    return { fields: Object.entries(schema.shape).map(([name, field]) => [name, fieldOrder(field)]) };
  }
  if (schema instanceof z.ZodArray) return fieldOrder(schema.element);
  if (schema instanceof z.ZodUnion) return eitherOrder(schema.options.map(fieldOrder));
  const isWrapped = schema instanceof z.ZodExactOptional || schema instanceof z.ZodNullable;
  return isWrapped ? fieldOrder(schema.unwrap()) : undefined;
}

/** Of what may be one thing or another: what they have in common stands in the same order in all of them. */
function eitherOrder(orders: readonly (FieldOrder | undefined)[]): FieldOrder | undefined {
  const fields = new Map<string, FieldOrder | undefined>();
  for (const order of orders)
    for (const [name, inner] of order?.fields ?? []) fields.set(name, fields.get(name) ?? inner);
  return fields.size === 0 ? undefined : { fields: [...fields] };
}

/** The value with the fields of its objects in order; fields that the order does not know are left out. */
export function inOrder(order: FieldOrder | undefined, value: unknown): unknown {
  if (order === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => inOrder(order, entry));
  const source = value as Readonly<Record<string, unknown>>;
  const ordered: Record<string, unknown> = {};
  for (const [name, inner] of order.fields) {
    const entry = source[name];
    if (entry !== undefined) ordered[name] = inner === undefined ? entry : inOrder(inner, entry);
  }
  return ordered;
}
