/** Holds a schema to the fact of the core that it lets through, so that neither can drift from the other. */

import type { z } from 'zod';

type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

type Same<A, B> = (<Probe>() => Probe extends A ? 1 : 2) extends <Probe>() => Probe extends B ? 1 : 2 ? true : false;

type Proof<Output, Fact> =
  Same<Frozen<Output>, Frozen<Fact>> extends true ? unknown : { readonly schemaDiffersFromFact: Fact };

/** Compiles only where the schema's output is the fact, field for field and option for option, `readonly` aside. */
export function schemaOf<Fact>(): <Schema extends z.ZodType>(schema: Schema & Proof<z.output<Schema>, Fact>) => Schema {
  return (schema) => schema;
}
