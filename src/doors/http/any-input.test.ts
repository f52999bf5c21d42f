import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contract } from '../../contract/contract.ts';
import { openHome } from '../cli/open-home.ts';
import { openDoor } from './open-door.ts';
import type { Asked, OpenDoor } from './open-door.ts';

let door: OpenDoor;

before(async () => {
  door = await openDoor(async (folder) => {
    const surroundings = { environment: {}, now: () => Date.UTC(2026, 2, 10, 20), systemTimeZone: 'America/Chicago' };
    const home = await openHome({ home: folder }, surroundings);
    await home.say.addPerson({ commandId: 'ana', id: 'ana', name: 'Ana Ruiz' });
    return { world: () => home.world('http'), close: () => home.close() };
  });
});
after(() => door.close());

/** What a careless or hostile sender may put into any field. */
const oddValue = fc.oneof(
  fc.constantFrom(
    'ana',
    '',
    ' ',
    '"',
    "'; drop table people; --",
    '%',
    '_',
    '*',
    '(',
    'a AND',
    'NEAR(',
    '\u0000',
    '\ud800',
    '../..',
    '__proto__',
    '2026-02-30',
    '2026-03-10',
    '2026-03-10T15:00:00Z',
    '9999-12-31T23:59:59Z',
    -1,
    0,
    1,
    1.5,
    1e308,
    true,
    null,
    [],
    {},
  ),
  fc.string({ unit: 'binary' }),
  fc.jsonValue({ maxDepth: 2 }),
);

const fieldNames = [
  'commandId',
  'id',
  'version',
  'name',
  'text',
  'people',
  'person',
  'at',
  'until',
  'key',
  'thread',
  'changes',
  'kind',
  'from',
  'to',
  'limit',
  'offset',
  'channel',
  'direction',
  'content',
  'fileName',
  'reason',
  'holidays',
  'starts',
  'ends',
  'script',
];
const oddInput = fc.dictionary(fc.oneof(fc.constantFrom(...fieldNames), fc.string()), oddValue, { maxKeys: 8 });
const oddPart = fc.oneof(
  fc.constantFrom('ana', '%00', '%ff', '..', '%2e%2e%2f', 'a'.repeat(300)),
  fc.string().map(encodeURIComponent),
);

const routes = Object.values(contract).map((sentence) => sentence['~orpc'].route);

describe('whatever is sent', () => {
  it('is answered, and never with a fault of ours, so that no input can break the door', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...routes),
        oddInput,
        oddPart,
        async ({ method = 'POST', path = '' }, input, part) => {
          const address = `/api${path.replaceAll(/\{\w+\}/g, part)}`;
          const answer = await door.ask(...questionOf(method, address, input));
          assert.ok(
            answer.status < 500,
            `${method} ${address} ${JSON.stringify(input)}: ${answer.bytes.toString()} ${door.logged.at(-1)}`,
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

function questionOf(
  method: string,
  address: string,
  input: Readonly<Record<string, unknown>>,
): readonly [string, Asked] {
  if (method !== 'GET')
    return [address, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(input) }];
  const pairs = Object.entries(input).map(([name, value]) => [
    name.toWellFormed(),
    String(JSON.stringify(value)).replaceAll('"', '').toWellFormed(),
  ]);
  return [`${address}?${new URLSearchParams(pairs)}`, {}];
}
