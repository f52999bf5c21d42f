import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { advised, threadUnfolds, told } from '../../../../test/stories/ask.ts';
import { tell } from '../../../../test/stories/tell.ts';

const arranged = '2026-03-05 09:00 arranged Ito on 2026-03-10 10:00 to 10:30';
const asked = 'How was the talk with Ito? Log it, so that the thanks go out in time.';

describe('a meeting that is over', () => {
  it('[C11] is asked about for a week while nothing is logged, so that the thanks are not missed', () => {
    const story = tell(arranged);
    assert.deepEqual(advised(story, '2026-03-10 10:29:59', 'log-talk'), []);
    assert.deepEqual(advised(story, '2026-03-10 10:30', 'log-talk'), [asked]);
    assert.deepEqual(advised(story, '2026-03-17 10:29:59', 'log-talk'), [asked]);
    assert.deepEqual(advised(story, '2026-03-17 10:30', 'log-talk'), []);
  });

  it('[C11] is not asked about once the talk is logged', () => {
    const story = tell(arranged, '2026-03-10 10:02 informational Ito until 10:25');
    assert.deepEqual(advised(story, '2026-03-10 10:30', 'log-talk'), []);
  });

  it('[C8] keeps its thread going until then, though the agenda is ready', () => {
    const id = 'informational-interview/m1/ito';
    const story = tell(arranged, `2026-03-06 09:00 done ${id}#prepare-agenda`);
    threadUnfolds(story, id, { '2026-03-10 10:29:59': 'active', '2026-03-10 10:30:00': 'completed' });
  });

  it('[C10] has its agenda due before it begins, however late it was arranged', () => {
    const story = tell('2026-03-10 08:00 arranged Ito on 2026-03-10 10:00 to 10:30');
    const agenda = told(story, '2026-03-10 08:30', 'informational-interview/m1/ito#prepare-agenda');
    assert.equal(agenda, 'open 2026-03-10 08:00:00 to 2026-03-10 10:00:00');
  });
});
