/**
 * Opens a notebook in a process of its own, to be killed: `node deed.ts update HOME` to bring an older one up to date,
 * `node deed.ts back-up HOME` to make a backup after a change. Says when it begins and, if it lives, when it is done.
 */

import { randomUUID } from 'node:crypto';
import { openHome } from '../../src/doors/cli/open-home.ts';

const [deed, folder = ''] = process.argv.slice(2);
const surroundings = { environment: {}, now: () => Date.now(), systemTimeZone: 'America/Chicago' };

if (deed === 'back-up') {
  const home = await openHome({ home: folder }, surroundings);
  await home.say.addPerson({ commandId: randomUUID(), name: 'Somebody new' });
  process.stdout.write('begun\n');
  await home.say.backUp({});
  await home.close();
} else {
  process.stdout.write('begun\n');
  const home = await openHome({ home: folder }, surroundings);
  await home.close();
}
process.stdout.write('done\n');
