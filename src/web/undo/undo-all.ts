/** Undoes commands, the last first, since what came later may build on what came before. */

import { client, freshId } from '../client/client.ts';
import { sentSurely } from '../client/sent-surely.ts';

/** @returns the ids of the undoings in the order in which they were sent: undone in their turn, all is done again */
export async function undoAll(commands: readonly string[]): Promise<readonly string[]> {
  const undoings: string[] = [];
  for (const id of commands.toReversed()) {
    const commandId = freshId();
    await sentSurely(() => client.undoCommand({ commandId, id }));
    undoings.push(commandId);
  }
  return undoings;
}
