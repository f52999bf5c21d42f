import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newsOf } from './news-of.ts';
import type { Listed } from './news-of.ts';

const group = (name: string, ...keys: string[]): Listed => ({ name, keys });
const shown = [group('ana', 'a1', 'a2'), group('bo', 'b1'), group('cy', 'c1')];

describe('news for a list', () => {
  it('shows at once where it comes after what is in hand, since nothing there moves', () => {
    assert.equal(newsOf(shown, [...shown, group('dee', 'd1')], ['a2']), undefined);
    assert.equal(newsOf(shown, [shown[0] ?? group(''), group('dee', 'd1')], ['a1']), undefined);
  });

  it('is counted and held back where it would move what is in hand, or take it away', () => {
    assert.deepEqual(newsOf(shown, [group('dee', 'd1'), ...shown], ['a2']), { arrived: 1, gone: 0 });
    assert.deepEqual(newsOf(shown, shown.slice(1), ['a2']), { arrived: 0, gone: 2 });
    assert.deepEqual(newsOf(shown, [group('ana', 'a0', 'a1', 'a2'), ...shown.slice(1)], ['a2']), {
      arrived: 1,
      gone: 0,
    });
  });

  it('goes by the last of several things in hand, such as an open panel and the pointer', () => {
    const fresh = [...shown.slice(0, 2), group('dee', 'd1'), ...shown.slice(2)];
    assert.equal(newsOf(shown, fresh, ['b1']), undefined);
    assert.deepEqual(newsOf(shown, fresh, ['b1', 'c1']), { arrived: 1, gone: 0 });
  });

  it('is held back as a whole where what is in hand is no row of the list', () => {
    assert.deepEqual(newsOf(shown, [...shown, group('dee', 'd1')], []), { arrived: 1, gone: 0 });
  });

  it('is none where nothing came, went or moved', () => {
    assert.equal(newsOf(shown, [...shown], []), undefined);
    assert.deepEqual(newsOf(shown, shown.toReversed(), ['b1']), { arrived: 0, gone: 0 });
  });
});
