/** Undoes commands, the last first, since what came later may build on what came before. */

import { freshId } from '../client/client.ts';
import { carryOut } from '../offline/carry-out.ts';
import { takeBackCommands } from '../offline/take-back-commands.ts';
import { waitingWords } from '../offline/waiting-words.ts';

export interface Undone {
  /** The ids of the undoings in the order in which they were sent: undone in their turn, all is done again. */
  readonly undoings: readonly string[];
  /** The undoing waits on this device. */
  readonly kept: boolean;
}

/** What has not been sent yet is taken out of what waits, which leaves nothing to undo. */
export async function undoAll({
  commands,
  text,
}: {
  readonly commands: readonly string[];
  readonly text: string;
}): Promise<Undone> {
  if (await takeBackCommands(commands)) return { undoings: [], kept: false };
  const undoings: string[] = [];
  let kept = false;
  for (const id of commands.toReversed()) {
    const commandId = freshId();
    const undoing = { sentence: 'undoCommand', input: { commandId, id } } as const;
    kept = (await carryOut({ text: waitingWords.undoing(text), commands: [undoing] })).kept || kept;
    undoings.push(commandId);
  }
  return { undoings, kept };
}
