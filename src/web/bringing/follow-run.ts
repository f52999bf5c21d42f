/** Asks how far a preview or an import is, for as long as it goes on. */

import { client } from '../client/client.ts';
import type { RunProgress } from './bringing.ts';

const everyMs = 400;

/** @param run made by the sender. Until the answer is called. */
export function followRun(run: string, onProgress: (progress: RunProgress) => void): () => void {
  let isOver = false;
  const follow = async (): Promise<void> => {
    await pause();
    while (!isOver) {
      // Its progress is not worth a word when it cannot be had; the run itself will tell.
      const progress = await client.importProgress({ run }).catch(() => undefined);
      if (!isOver && progress?.phase !== undefined) onProgress(progress);
      await pause();
    }
  };
  void follow();
  return () => {
    isOver = true;
  };
}

/** Resolves once nothing of that run is going on any more. @throws where the server does not answer */
export async function untilOver(run: string): Promise<void> {
  while ((await client.importProgress({ run })).phase !== undefined) await pause();
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, everyMs);
  });
}
