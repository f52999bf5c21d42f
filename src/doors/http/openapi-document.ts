/** The OpenAPI 3.1 document, made from the contract alone. */

import { OpenAPIGenerator } from '@orpc/openapi';
import type { ConditionalSchemaConverter, JSONSchema } from '@orpc/openapi';
import { z } from 'zod';
import { contract } from '../../contract/contract.ts';

/** Zod's own words for its schemas: they keep formats, and say that unknown fields are refused. */
const zodSchemas: ConditionalSchemaConverter = {
  condition: (schema) => schema instanceof z.ZodType,
  convert: (schema, { strategy }) => {
    if (!(schema instanceof z.ZodType)) return [false, {}];
    const { $schema: _, ...json } = z.toJSONSchema(schema, { io: strategy, unrepresentable: 'any' });
    const isOptional = strategy === 'input' && schema.safeParse(undefined).success;
    return [!isOptional, json as unknown as JSONSchema];
  },
};

/** Of the contract, not of the program: what is added keeps it, what breaks a caller changes it. */
const version = '1';

export async function openapiDocument(): Promise<string> {
  const generator = new OpenAPIGenerator({ schemaConverters: [zodSchemas] });
  const document = await generator.generate(contract, {
    info: {
      title: 'Sundown',
      version,
      description: 'Log what happened, and be told what is owed, to whom, by when.',
    },
    servers: [{ url: '/api' }],
  });
  return JSON.stringify(document);
}
