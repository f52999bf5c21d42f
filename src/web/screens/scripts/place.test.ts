import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placesFor, textAt } from './place.ts';
import type { Script } from './scripts-query.ts';

const at = (playbook: string, step: string) => ({ playbook, playbookTitle: playbook, step, title: step });
const script = (fields: Partial<Script>): Script => ({ id: 's', title: 'S', places: [], ours: [], own: [], ...fields });

describe('where words count', () => {
  it('is everywhere, or at each step where there are several', () => {
    const ours = [{ medium: 'email', body: 'ours' }] as const;
    const one = script({ ours: [...ours], places: [at('a', 'x')] });
    assert.deepEqual(placesFor(one, 'email'), [{ medium: 'email' }]);
    const two = script({ ours: [...ours], places: [at('a', 'x'), at('b', 'y')] });
    assert.deepEqual(placesFor(two, 'email'), [
      { medium: 'email' },
      { medium: 'email', playbook: 'a', step: 'x' },
      { medium: 'email', playbook: 'b', step: 'y' },
    ]);
  });

  it('is the one step that has such words, where ours differ from step to step', () => {
    const told = script({
      ours: [
        { medium: 'email', step: 'x', body: 'first' },
        { medium: 'email', step: 'y', body: 'last' },
        { medium: 'spoken', step: 'y', body: 'said' },
      ],
      places: [at('a', 'x'), at('a', 'y')],
    });
    assert.deepEqual(placesFor(told, 'spoken'), [{ medium: 'spoken', playbook: 'a', step: 'y' }]);
    assert.equal(textAt(told, { medium: 'email', playbook: 'a', step: 'y' }).body, 'last');
  });

  it('begins with the closest words that there are, so that nobody starts from nothing', () => {
    const told = script({
      ours: [{ medium: 'email', body: 'ours' }],
      own: [{ id: '1', version: 1, script: 's', medium: 'email', body: 'mine' }],
      places: [at('a', 'x'), at('b', 'y')],
    });
    assert.equal(textAt(told, { medium: 'email', playbook: 'a', step: 'x' }).body, 'mine');
  });
});
