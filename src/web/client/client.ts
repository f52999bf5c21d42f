/** The sentences of the contract as functions, spoken to the server that this page came from. */

import { createORPCClient, ORPCError } from '@orpc/client';
import type { ContractRouterClient, InferContractRouterInputs, InferContractRouterOutputs } from '@orpc/contract';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { routes } from 'virtual:contract-routes';
import type { Contract } from '../../contract/contract-type.ts';
import { fetchHere } from './fetch-here.ts';

export type Asked = InferContractRouterInputs<Contract>;
export type Answered = InferContractRouterOutputs<Contract>;

export type NamedPerson = Pick<Answered['showPerson']['person'], 'id' | 'name'>;

export const client: ContractRouterClient<Contract> = createORPCClient(
  new OpenAPILink(routes, { url: () => `${location.origin}/api`, fetch: fetchHere }),
);

/** The server could not be reached at all, as opposed to having said no. */
export function isGone(error: unknown): boolean {
  return !(error instanceof ORPCError) || error.status === 502 || error.status === 503 || error.status === 504;
}

/** What the server said, in its own words for the owner. */
export function saidBy(error: unknown): string {
  return error instanceof ORPCError ? error.message : '';
}

/** The id of a new fact or command: random, so that an answer lost on the way can be asked for again. */
export function freshId(): string {
  return crypto.randomUUID();
}

/** Which refusal of the catalogue it is. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof ORPCError ? String(error.code) : undefined;
}
