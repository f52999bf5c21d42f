/** An import during which the server is killed is wholly there or not at all, and is taken in once when it is sent again. */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { chanceOf } from './chance.ts';
import { isRoundDue, kills, pause } from './kills.ts';
import { type Answered, type OwnServer, startServer } from './own-server.ts';

const home = mkdtempSync(join(tmpdir(), 'sundown-killed-imports-'));
let server: OwnServer | undefined;
after(async () => {
  await server?.end('SIGKILL');
  rmSync(home, { recursive: true, force: true });
});

const people = 500;

it('has all or nothing of an import that was cut off, and has it once after it is sent again', async (t) => {
  const { between } = chanceOf(t);
  server = await startServer(home);
  let tookMs = await timed(server, contacts('first'));
  let cutOff = 0;
  for (let round = 0; isRoundDue(round, kills.imports, cutOff); round += 1) {
    const sent = contacts(`round-${round}`);
    const answering: Promise<Answered | undefined> = server.ask('POST', '/imports', sent);
    await pause(between(tookMs / 4, tookMs));
    await server.end('SIGKILL');
    const isAcknowledged = (await answering)?.status === 200;
    server = await startServer(home);
    const there = await peopleIn(server, `round-${round}`);
    assert.ok(there === people || (there === 0 && !isAcknowledged), `${there} of ${people} are there`);
    cutOff += isAcknowledged ? 0 : 1;
    tookMs = Math.min(tookMs, await timed(server, there === 0 ? sent : contacts(`after-${round}`)));
    assert.equal((await server.ask('POST', '/imports', sent))?.status, 200);
    assert.equal(await peopleIn(server, `round-${round}`), people);
    const health = await server.ask('POST', '/health', '{}');
    assert.match(health?.text ?? '', /"healthy":true/);
  }
  assert.ok(cutOff > 0, 'no import was cut off: nothing was tested');
});

/** The first import of a server takes the longest, as each of these is. */
async function timed(by: OwnServer, sent: string): Promise<number> {
  const began = performance.now();
  assert.equal((await by.ask('POST', '/imports', sent))?.status, 200);
  return performance.now() - began;
}

function contacts(round: string): string {
  const cards = Array.from(
    { length: people },
    (_, n) =>
      `BEGIN:VCARD\nVERSION:3.0\nFN:${round} Person ${n}\nEMAIL:${round}.${n}@example.org\nORG:Firm ${n % 50}\nEND:VCARD\n`,
  );
  return JSON.stringify({ commandId: `import-${round}`, fileName: 'contacts.vcf', content: cards.join('') });
}

async function peopleIn(from: OwnServer, round: string): Promise<number> {
  const answer = await from.ask('GET', '/notebook');
  const { people: all } = JSON.parse(answer?.text ?? '') as { people: { name: string }[] };
  return all.filter(({ name }) => name.startsWith(round)).length;
}
