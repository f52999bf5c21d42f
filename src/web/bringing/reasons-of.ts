/** Why nothing of a file can be taken in: each reason with its place, where it has one. */

import { ORPCError } from '@orpc/client';
import { isGone, saidBy } from '../client/client.ts';
import { bringWords as words } from './bring-words.ts';
import type { Reason } from './bringing.ts';

interface Problem {
  readonly path?: string;
  readonly line?: number;
  readonly message: string;
}

export function reasonsOf(error: unknown): readonly Reason[] {
  const { problems = [] } = ((error instanceof ORPCError ? error.data : undefined) ?? {}) as {
    readonly problems?: readonly Problem[];
  };
  if (problems.length === 0) return [{ text: saidBy(error) }];
  // What is said of the whole file stands at its first line.
  const isWhole = problems.length === 1 && problems[0]?.line === 1;
  return problems.map(({ path, line, message }) => {
    const place = isWhole || line === undefined ? path : words.line(line);
    return { text: message, ...(place !== undefined && { place }) };
  });
}

/** Why something was not brought in, in one sentence. */
export function faultOf(error: unknown): string {
  return isGone(error) ? words.gone : words.notBrought(saidBy(error));
}

/** The server met a fault of its own. */
export function isOurs(error: unknown): boolean {
  return error instanceof ORPCError && error.status >= 500;
}
