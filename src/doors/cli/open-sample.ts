/** A notebook to look around in: the sample story in a folder of its own, which is gone when it is closed. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeNotebook } from '../../formats/notebook/write-notebook.ts';
import { sampleNotebook } from '../../sample/sample-notebook.ts';
import type { Home } from './open-home.ts';
import { openHome } from './open-home.ts';
import type { Surroundings } from './open-home.ts';

export async function openSample(surroundings: Surroundings): Promise<Home> {
  const folder = mkdtempSync(join(tmpdir(), 'sundown-sample-'));
  const thrownAway = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const home = await openHome({ home: folder }, { ...surroundings, environment: {} });
    await home.say.importNotebook({ commandId: 'sample', content: writeNotebook(sampleFor(surroundings)) });
    return {
      ...home,
      world: (door) => ({ ...home.world(door), isSample: true }),
      close: () => home.close().finally(thrownAway),
    };
  } catch (error) {
    thrownAway();
    throw error;
  }
}

function sampleFor({ now, systemTimeZone }: Surroundings) {
  const today = Temporal.Instant.fromEpochMilliseconds(now()).toZonedDateTimeISO(systemTimeZone).toPlainDate();
  return sampleNotebook(today.toString(), systemTimeZone);
}
