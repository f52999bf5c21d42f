import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unitedCardLines } from './united-card-lines.ts';

describe('the lines of two vCards of one person', () => {
  it('stand together, each once, so that a merge loses nothing', () => {
    assert.deepEqual(unitedCardLines(['ROLE:Lead', 'X-A:1'], ['X-A:1', 'X-B:2']), ['ROLE:Lead', 'X-A:1', 'X-B:2']);
    assert.deepEqual(unitedCardLines(undefined, ['X-B:2']), ['X-B:2']);
    assert.equal(unitedCardLines(undefined, undefined), undefined);
  });

  it('[RFC 6350 §3.3] keep their groups apart, so that no label slips to the number of the other card', () => {
    assert.deepEqual(
      unitedCardLines(['item1.TEL:1', 'ITEM1.X-ABLabel:Boss'], ['item1.TEL:2', 'item1.X-ABLabel:Home', 'item2.URL:x']),
      ['item1.TEL:1', 'ITEM1.X-ABLabel:Boss', 'xitem1.TEL:2', 'xitem1.X-ABLabel:Home', 'item2.URL:x'],
    );
  });
});
