/** Spells refusals and bad input for every door in one way. */

import { ORPCError, ValidationError } from '@orpc/server';
import { refusals } from '../contract/refusals.ts';
import type { RefusalCode } from '../contract/refusals.ts';
import { storeRefusals } from '../contract/store-refusals.ts';
import { problemsIn } from '../formats/notebook/problem.ts';
import { StoreFault } from '../store/store-fault.ts';

/** @throws {ORPCError} with the code, the words and the status of the catalogue, where `act` refuses or is misfed. */
export async function withRefusals<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  try {
    return await act();
  } catch (error) {
    throw spelled(error);
  }
}

/** The same error as the doors tell it: with code, words and status where it is a refusal, bad input or a fault of the store. */
export function spelled(error: unknown): unknown {
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST' && error.cause instanceof ValidationError) {
    const problems = problemsIn(error.cause.data, error.cause.issues);
    return new ORPCError('bad-input', {
      status: 400,
      message: problems.map(({ path, message }) => `${path} ${message}`).join('; '),
      data: { problems },
      cause: error,
    });
  }
  if (error instanceof StoreFault) {
    const { status, message } = storeRefusals[error.kind];
    return new ORPCError(error.kind, { status, message, cause: error });
  }
  if (!isRefusal(error)) return error;
  const { code, message, data } = error;
  return new ORPCError(code, { status: refusals[code].status, message, data, cause: error });
}

interface RefusalLike extends Error {
  readonly code: RefusalCode;
  readonly data: unknown;
}

function isRefusal(error: unknown): error is RefusalLike {
  return error instanceof Error && error.name === 'Refusal' && 'code' in error;
}
