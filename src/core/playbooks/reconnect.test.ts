import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { followUp, threadUnfolds, told, unfolds } from '../../../test/stories/ask.ts';
import { tell } from '../../../test/stories/tell.ts';

const begun = '2026-03-05 10:00 reconnects Ito';
const id = 'reconnect/i1';

describe('reconnect', () => {
  it('[V10] warms up within two business days with news and something of use, and no ask', () => {
    const story = tell(begun);
    assert.equal(told(story, '2026-03-05 10:00', `${id}#warm-up`), 'open 2026-03-05 10:00:00 to 2026-03-09 23:59:59');
    const warmUp = followUp(story, '2026-03-05 10:00', `${id}#warm-up`);
    assert.deepEqual([warmUp?.channels, warmUp?.rules], [['email', 'phone'], ['V10']]);
    assert.match(warmUp?.why ?? '', /ask for nothing/);
    assert.equal(told(story, '2026-03-05 10:00', `${id}#ask`), 'none');
  });

  it('[V10] asks when they reply, because then the relationship is warm', () => {
    const story = tell(begun, '2026-03-06 10:00 email Ito', '2026-03-12 09:00 heard Ito');
    assert.equal(told(story, '2026-03-12 09:00', `${id}#ask`), 'open 2026-03-12 09:00:00 to 2026-03-16 23:59:59');
    unfolds(story, `${id}#ask`, { '2026-03-12 08:59:59': 'scheduled', '2026-03-12 09:00:00': 'open' });
  });

  it('[V10] asks after ten business days where no reply comes, so that the intent is not lost', () => {
    const story = tell(begun, '2026-03-06 10:00 email Ito');
    assert.equal(told(story, '2026-03-06 10:00', `${id}#ask`), 'scheduled 2026-03-20 00:00:00 to 2026-03-24 23:59:59');
    unfolds(story, `${id}#ask`, {
      '2026-03-19 23:59:59': 'scheduled',
      '2026-03-20 00:00:00': 'open',
      '2026-03-25 00:00:00': 'overdue',
    });
  });

  it('[V10] takes their own word for the warm-up, since the silence is over', () => {
    const story = tell(begun, '2026-03-06 10:00 heard Ito');
    unfolds(story, `${id}#warm-up`, { '2026-03-06 10:00:00': 'done' });
    assert.equal(told(story, '2026-03-06 10:00', `${id}#ask`), 'open 2026-03-06 10:00:00 to 2026-03-10 23:59:59');
  });

  it('[V10] is completed when the question has been asked', () => {
    const story = tell(
      begun,
      '2026-03-06 10:00 email Ito',
      '2026-03-12 09:00 heard Ito',
      '2026-03-13 11:00 voicemail Ito',
    );
    threadUnfolds(story, id, { '2026-03-13 10:59:59': 'active', '2026-03-13 11:00:00': 'completed' });
  });
});
