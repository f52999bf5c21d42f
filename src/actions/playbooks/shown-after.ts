import type { Consequences } from '../consequences.ts';
import type { Turn } from '../command.ts';
import { factOf } from '../../store/queries/stored-facts.ts';
import { playbookShown, type PlaybookShown } from './playbook-shown.ts';

/** How a playbook stands once everything is planned by it, and what that changed. */
export async function shownAfter(
  turn: Turn,
  id: string,
): Promise<{ readonly shown: PlaybookShown; readonly consequences: Consequences }> {
  const consequences = await turn.consequences();
  const shown = await playbookShown(turn.tx, id, await factOf(turn.tx, 'playbook', id));
  if (shown === undefined) throw new Error(`There is no playbook ${id}.`);
  return { shown, consequences };
}
