/** Runs a command on the owner's notebook, and closes it whatever happens. */

import type { Outside, Places } from './command.ts';
import { openHome } from './open-home.ts';
import type { Home } from './open-home.ts';

export async function withHome<Answer>(
  places: Places,
  outside: Outside,
  work: (home: Home) => Promise<Answer>,
): Promise<Answer> {
  const home = await openHome(places, outside);
  try {
    return await work(home);
  } finally {
    await home.close();
  }
}
