/** docs/http.md lists the refusals that the contract and the door have, each with its status. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { refusals } from '../src/contract/refusals.ts';
import { storeRefusals } from '../src/contract/store-refusals.ts';
import { doorRefusals } from '../src/doors/http/said-no.ts';
import { textOf } from './markdown.ts';

describe('docs/http.md', () => {
  it('lists every refusal with its status, so that a program can tell them apart', () => {
    const written = [...textOf('docs/http.md').matchAll(/^\| `([a-z-]+)` +\| (\d{3}) +\|/gm)];
    const ofContract = Object.entries({ ...refusals, ...storeRefusals }).map(
      ([code, { status }]) => `${code} ${status}`,
    );
    const ofDoor = Object.values(doorRefusals).map(({ code, status }) => `${code} ${status}`);
    assert.deepEqual(
      written.map(([, code, status]) => `${code} ${status}`).toSorted(),
      [...ofContract, ...ofDoor, 'fault 500'].toSorted(),
    );
  });
});
