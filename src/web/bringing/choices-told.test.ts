import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Preview } from './bringing.ts';
import { addedWith, choicesTold, decide, decisions, isAnything, isTaken, take, tick } from './choices-told.ts';

const none = { added: 0, matched: 0, completed: 0 };
const nothing: Preview = {
  format: 'csv',
  people: none,
  touches: { added: 0, changed: 0, matched: 0, strangers: 0 },
  meetings: { added: 0, changed: 0, matched: 0 },
  newcomers: [],
  happenings: [],
  coming: [],
  doubtful: [],
  moved: [],
  gone: [],
  strangers: [],
  addresses: [],
  refused: [],
};

const doubtful = (entry: string): Preview['doubtful'][number] => ({
  entry,
  line: 2,
  name: 'Jan Kowalski',
  emails: [],
  candidates: [{ id: 'jan', name: 'Johann Kowalski', emails: [], reasons: [] }],
});

describe('what is decided about a file', () => {
  it('moves the number of new people at once, so that nobody waits for another look', () => {
    const preview = { ...nothing, people: { ...none, added: 5 }, doubtful: [doubtful('e0'), doubtful('e1')] };
    assert.equal(addedWith(preview, {}), 5);
    const one = decide({}, new Map([['e0', 'jan']]));
    assert.equal(addedWith(preview, one), 4);
    assert.equal(addedWith(preview, decide(one, new Map([['e0', null]]))), 5);
    const counted = { ...preview, doubtful: [{ ...doubtful('e0'), decided: 'jan' }, doubtful('e1')] };
    assert.equal(addedWith(counted, one), 5, 'the preview has counted it already');
  });

  it('stays as it was said last, each entry once', () => {
    const said = decide(decide({}, new Map([['e0', 'jan']])), new Map([['e0', null]]));
    assert.deepEqual(said.sameAs, [{ entry: 'e0', person: null }]);
    assert.equal(decisions(said)(doubtful('e0')), null);
    assert.equal(decisions(said)(doubtful('e1')), undefined);
  });

  it('is told only where the preview still asks, since other columns make other people of the rows', () => {
    const choices = {
      ...decide({}, new Map([['e0', 'jan']])),
      beInTouch: ['mover', 'elsewhere'],
      disconnect: ['gone', 'mover'],
      strangersOtherwise: ['x@y.example', 'known.by@now.example'],
      withText: true,
    };
    const moved = [{ person: 'mover', name: 'Ana', before: {}, after: {} }];
    const strangers = [{ key: 'x@y.example', count: 1 }];
    assert.deepEqual(choicesTold(choices, { ...nothing, moved, strangers, gone: [{ person: 'gone', name: 'Bo' }] }), {
      strangersOtherwise: ['x@y.example'],
      sameAs: [],
      leaveAsIs: [],
      beInTouch: ['mover'],
      disconnect: ['gone'],
      withText: true,
    });
  });

  it('is of strangers one by one, beside all or none of them', () => {
    const one = take({}, 'x@y.example');
    assert.deepEqual([isTaken(one, 'x@y.example'), isTaken(one, 'z@y.example')], [true, false]);
    const allOthers = { ...one, withStrangers: true };
    assert.deepEqual([isTaken(allOthers, 'x@y.example'), isTaken(allOthers, 'z@y.example')], [false, true]);
    assert.equal(isTaken(take(one, 'x@y.example'), 'x@y.example'), false);
  });

  it('is worth an import where it changes anything, such as a mark on somebody gone', () => {
    const preview = { ...nothing, gone: [{ person: 'gone', name: 'Bo' }] };
    assert.equal(isAnything(preview, {}), false);
    assert.ok(isAnything({ ...nothing, meetings: { added: 0, changed: 1, matched: 0 } }, {}), 'a meeting was moved');
    const marked = tick({}, 'disconnect', { people: ['gone'], on: true });
    assert.equal(isAnything(preview, marked), true);
    assert.equal(isAnything(preview, tick(marked, 'disconnect', { people: ['gone'], on: false })), false);
  });
});
