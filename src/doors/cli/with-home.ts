/** Runs a command on the owner's notebook, and closes it whatever happens. */

import { backUpWhenDue } from '../../actions/backups/when-due.ts';
import { whyNot } from '../../actions/backups/why-not.ts';
import type { Outside, Places } from './command.ts';
import { openHome } from './open-home.ts';
import type { Home } from './open-home.ts';
import { asDamage } from './opened-store.ts';

export async function withHome<Answer>(
  places: Places,
  outside: Outside,
  work: (home: Home) => Promise<Answer>,
): Promise<Answer> {
  const home = await openHome(places, outside);
  try {
    const answer = await work(home);
    await backedUp(home, outside);
    return answer;
  } catch (error) {
    throw asDamage(error, places, outside) ?? error;
  } finally {
    await home.close();
  }
}

/** For those who never leave a server running. What was asked for is done by then, whatever comes of it. */
async function backedUp(home: Home, { complain }: Outside): Promise<void> {
  await backUpWhenDue(home.world('cli')).catch((fault: unknown) => {
    complain(`No backup could be made: ${whyNot(fault)}`);
  });
}
