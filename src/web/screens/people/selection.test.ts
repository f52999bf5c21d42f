import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nobody, tagsIn, tagsOf, toggled, without, withRows } from './selection.ts';

const ana = { id: 'ana', name: 'Ana', version: 3, tags: ['hr', 'law'] };
const bo = { id: 'bo', name: 'Bo', version: 1, tags: ['hr'] };

describe('the people who were chosen', () => {
  it('are kept as they were last seen, so that a change meanwhile is told', () => {
    const both = withRows(toggled(nobody, ana), [bo]);
    assert.deepEqual([...both.values()], [ana, bo]);
    const seenAgain = withRows(both, [{ ...ana, version: 4 }]);
    assert.equal(seenAgain.get('ana')?.version, 4);
    assert.deepEqual([...toggled(both, ana).keys()], ['bo']);
    assert.deepEqual([...without(both, ['bo']).keys()], ['ana']);
  });

  it('offer their tags to be taken away, each once', () => {
    assert.deepEqual(tagsOf(withRows(nobody, [ana, bo])), ['hr', 'law']);
    assert.deepEqual(tagsIn(' board,, mixer \nboard'), ['board', 'mixer']);
  });
});
