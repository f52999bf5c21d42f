/** Takes back what waits, by the ids of its commands. Answers whether it had not been sent yet. */

import { readAgain, takeBackDeed, waitingNow } from './waiting.ts';

export async function takeBackCommands(ids: readonly string[]): Promise<boolean> {
  await readAgain();
  const found = waitingNow().deeds.find(({ deed }) => deed.commands.some(({ input }) => ids.includes(input.commandId)));
  return found !== undefined && takeBackDeed(found.id);
}
