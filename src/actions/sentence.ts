/** What an action is asked and what it answers, read off the contract's sentence of the same name. */

import type { InferSchemaInput, InferSchemaOutput } from '@orpc/contract';
import type { Contract } from '../contract/contract-type.ts';

type Definition<Name extends keyof Contract> = Contract[Name]['~orpc'];

/** The input as the contract hands it on: checked, with its defaults. */
export type Asked<Name extends keyof Contract> = InferSchemaOutput<NonNullable<Definition<Name>['inputSchema']>>;

/** The answer as the contract takes it from us. */
export type Answer<Name extends keyof Contract> = InferSchemaInput<NonNullable<Definition<Name>['outputSchema']>>;

/** The sentences that change something. */
export type CommandName = {
  [Name in keyof Contract]: Asked<Name> extends { readonly commandId: string } ? Name : never;
}[keyof Contract];
