/** The commands by name. Each is loaded only when it is asked for, so that none pays for another. */

import type { Command } from './command.ts';

interface Entry {
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

export const commands: Readonly<Record<string, Entry>> = {
  agenda: {
    summary: 'Everything that is owed, from the notebook here or from a file',
    load: async () => (await import('./agenda-command.ts')).agendaCommand,
  },
};
