import { it } from 'node:test';
import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Search } from '../../core/facts/search.ts';
import { schemaOf } from './schema-of.ts';

const fields = { id: z.string(), goal: z.string(), startedAt: z.string() };

it('takes a schema only where it lets through the fact itself, so that schema and core cannot drift apart', () => {
  const same = z.strictObject({ ...fields, endedAt: z.string().exactOptional() });
  assert.equal(schemaOf<Search>()(same), same);

  // @ts-expect-error a field of the fact is not in the schema
  schemaOf<Search>()(z.strictObject(fields));
  // @ts-expect-error the schema has a field that the fact has not
  schemaOf<Search>()(same.extend({ hue: z.string().exactOptional() }));
  // @ts-expect-error the schema lets an undefined through where the fact may only be without the field
  schemaOf<Search>()(z.strictObject({ ...fields, endedAt: z.string().optional() }));
  // @ts-expect-error the schema lets any text through where the fact is a text of another kind
  schemaOf<Search>()(z.strictObject({ ...fields, endedAt: z.number().exactOptional() }));
});
