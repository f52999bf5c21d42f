/** Sends once more where the answer was lost on the way: a command carries its id, so the second time changes nothing. */

import { isGone } from './client.ts';

const pauseMs = 700;

export async function sentSurely<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  try {
    return await send();
  } catch (error) {
    if (!isGone(error)) {
      throw error;
    }
    await new Promise((resolve) => {
      setTimeout(resolve, pauseMs);
    });
    return send();
  }
}
