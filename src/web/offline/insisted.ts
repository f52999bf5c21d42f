/** What the owner really did is logged even where the follow-up that it answers was settled elsewhere meanwhile. */

import type { Command, Deed } from './deed.ts';
import type { Refused } from './kept.ts';

export function mayInsist({ commands }: Deed, { code }: Refused): boolean {
  return code === 'already-ended' && commands.some(asksFirst);
}

export function insisted(deed: Deed): Deed {
  return { ...deed, commands: deed.commands.map((command) => (asksFirst(command) ? freely(command) : command)) };
}

type Logged = Extract<Command, { readonly sentence: 'logTouch' }>;

function asksFirst(command: Command): command is Logged {
  return command.sentence === 'logTouch' && command.input.whileOwed === true;
}

function freely({ sentence, input }: Logged): Logged {
  const { whileOwed: _, ...touch } = input;
  return { sentence, input: touch };
}
