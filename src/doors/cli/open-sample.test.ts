import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { showSample } from '../../actions/show-sample.ts';
import { openHome, type Home } from './open-home.ts';
import { openSample } from './open-sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'sundown-own-'));
const surroundings = { environment: {}, now: () => Date.UTC(2026, 2, 10, 20), systemTimeZone: 'America/Chicago' };
const opened: Home[] = [];
after(async () => {
  for (const home of opened) await home.close();
  rmSync(folder, { recursive: true });
});

async function kept(opening: Promise<Home>): Promise<Home> {
  const home = await opening;
  opened.push(home);
  return home;
}

describe('a notebook to look around in', () => {
  it('says that it goes when Sundown stops, and its export brought to an own home does not, since there it stays', async () => {
    const visit = await kept(openSample(surroundings));
    const visited = { isOpen: true, canThrowAway: false, isEmpty: false };
    assert.deepEqual(await showSample(visit.world('http'), {}), visited);
    const content = await (await visit.say.exportNotebook({})).text();
    await visit.say.throwSampleAway({ commandId: 'throw' });
    assert.deepEqual(await showSample(visit.world('http'), {}), visited, 'whatever stands in it');

    const own = await kept(openHome({ home: folder }, surroundings));
    await own.say.importNotebook({ commandId: 'bring', content });
    assert.deepEqual(await showSample(own.world('http'), {}), { ...visited, canThrowAway: true });
    await own.say.throwSampleAway({ commandId: 'throw' });
    assert.deepEqual(await showSample(own.world('http'), {}), { isOpen: false, canThrowAway: false, isEmpty: true });
  });
});
