import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { followUp, told, unfolds } from '../../../test/stories/ask.ts';
import { tell } from '../../../test/stories/tell.ts';

const id = 'next-step/planner';
const decide = `${id}#decide`;

describe('next-step', () => {
  it('[T4] asks for a decision when nothing has moved for ten days, so that no opportunity is forgotten', () => {
    const story = tell('2026-03-01 15:00 opened Planner');
    assert.equal(told(story, '2026-03-11 00:00', decide), 'open 2026-03-11 00:00:00 to 2026-03-13 23:59:59');
    unfolds(story, decide, {
      '2026-03-10 23:59:59': 'none',
      '2026-03-11 00:00:00': 'open',
      '2026-03-13 23:59:59': 'open',
      '2026-03-14 00:00:00': 'overdue',
    });
    const task = followUp(story, '2026-03-11 00:00', decide);
    assert.deepEqual([task?.person, task?.channels], [null, ['task']]);
  });

  it('[T4] asks nothing while a thread is active on the opportunity, because that one moves it', () => {
    unfolds(tell('2026-03-01 15:00 applied Ito @Planner'), decide, { '2026-04-20 12:00:00': 'none' });
  });

  it('[T4] counts from the end of the last thread or from the last touch about it', () => {
    const answered = tell('2026-03-01 15:00 applied Ito @Planner', '2026-03-04 09:00 heard Ito');
    unfolds(answered, decide, { '2026-03-13 23:59:59': 'none', '2026-03-14 00:00:00': 'open' });
    const later = tell(
      '2026-03-01 15:00 applied Ito @Planner',
      '2026-03-04 09:00 heard Ito',
      '2026-03-06 09:00 email Ito @Planner',
    );
    unfolds(later, decide, { '2026-03-15 23:59:59': 'none', '2026-03-16 00:00:00': 'open' });
    const parked = tell(
      '2026-03-05 10:00 applied Ito @Planner',
      '2026-03-10 10:00 voicemail Ito',
      '2026-03-13 10:00 voicemail Ito',
      '2026-03-18 10:00 voicemail Ito',
    );
    unfolds(parked, decide, { '2026-04-02 23:59:59': 'none', '2026-04-03 00:00:00': 'open' });
  });

  it('[T4] asks nothing once there is a verdict or an outcome, because then it is decided', () => {
    for (const end of ['no Ito @Planner', 'yes Ito @Planner', 'settled Planner declined', 'settled Planner accepted'])
      unfolds(tell('2026-03-01 15:00 opened Planner', `2026-03-04 09:00 ${end}`), decide, {
        '2026-03-20 12:00:00': 'none',
      });
    const asked = tell('2026-03-01 15:00 opened Planner', '2026-03-12 09:00 settled Planner withdrawn');
    unfolds(asked, decide, { '2026-03-12 08:59:59': 'open', '2026-03-12 09:00:00': 'none' });
  });

  it('[T4] asks once in a quiet period and again in the next', () => {
    const story = tell(
      '2026-03-01 15:00 opened Planner',
      '2026-03-11 12:00 done next-step/planner#decide',
      '2026-04-01 12:00 email Ito @Planner',
    );
    unfolds(story, decide, {
      '2026-03-11 11:59:59': 'open',
      '2026-03-11 12:00:00': 'done',
      '2026-03-31 12:00:00': 'done',
      '2026-04-01 12:00:00': 'none',
      '2026-04-11 00:00:00': 'open',
    });
  });
});
