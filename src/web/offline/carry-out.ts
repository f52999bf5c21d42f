/** The one way for whatever may wait: sent at once, or kept on this device where Sundown does not answer. */

import { isGone } from '../client/client.ts';
import type { Answers, CarriedOut, Command, Deed } from './deed.ts';
import { keep } from './keep.ts';
import { say } from './say.ts';

/** @throws what the server said no with; and that it is gone, where this device may keep nothing */
export async function carryOut<const Commands extends readonly Command[]>(
  deed: Deed<Commands>,
): Promise<CarriedOut<Commands>> {
  const answers: unknown[] = [];
  try {
    for (const command of deed.commands) answers.push(await say(command));
  } catch (error) {
    if (!isGone(error)) throw error;
    return keep(deed, error);
  }
  return { kept: false, answers: answers as unknown as Answers<Commands> };
}
