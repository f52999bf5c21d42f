import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAsFresh } from './is-as-fresh.ts';

describe('an answer', () => {
  it('knows of every revision up to its own, so that the echo of an own command is no news', () => {
    assert.equal(isAsFresh('a.3', 'a.3'), true);
    assert.equal(isAsFresh('a.3', 'a.2'), true);
    assert.equal(isAsFresh('a.9', 'a.10'), false);
  });

  it('knows of nothing where the server counts anew, or counted nothing', () => {
    assert.equal(isAsFresh('a.3', 'b.0'), false);
    assert.equal(isAsFresh(undefined, 'a.0'), false);
  });
});
