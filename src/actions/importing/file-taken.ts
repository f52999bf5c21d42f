/** Around a command that brings a file: nothing tells any more how far it is, and once it is in, its upload is gone. */

import type { World } from '../world.ts';

interface Bringing {
  readonly commandId: string;
  readonly upload?: string;
}

export async function fileTaken<Answer>(
  { runs, uploads }: World,
  { commandId, upload }: Bringing,
  take: () => Promise<Answer>,
): Promise<Answer> {
  try {
    const taken = await take();
    if (upload !== undefined) await uploads?.remove(upload);
    return taken;
  } finally {
    runs?.end(commandId);
  }
}
