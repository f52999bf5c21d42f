import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agendaAt, owed, threadTold, threadUnfolds, unfolds } from '../../../test/stories/ask.ts';
import { tell } from '../../../test/stories/tell.ts';

const applied = '2026-03-05 10:00 applied Ito @Analyst';
const id = 'three-by-three/t1';

describe('a thread', () => {
  it('[J8] is retired by the owner, who alone knows when something is no longer worth a call', () => {
    const story = tell(applied, `2026-03-09 10:00 retire ${id}`);
    threadUnfolds(story, id, {
      '2026-03-09 09:59:59': 'active',
      '2026-03-09 10:00:00': 'retired',
      '2027-01-01 12:00:00': 'retired',
    });
    unfolds(story, `${id}#follow-up.1`, { '2026-03-09 10:00:00': 'withdrawn', '2026-03-10 10:00:00': 'withdrawn' });
  });

  it('[T4] keeps the end that came first, so that a later word changes no history', () => {
    const story = tell(
      applied,
      '2026-03-06 10:00 heard Ito',
      `2026-03-09 10:00 retire ${id}`,
      '2026-03-10 10:00 no Ito @Analyst',
    );
    assert.equal(threadTold(story, '2026-03-12 12:00', id), 'answered 2026-03-06 10:00:00');
  });

  it('[F8] takes its id from the playbook and what began it, so that it need not be stored', () => {
    const story = tell(
      applied,
      '2026-03-06 10:00 interview Berg @Buyer',
      '2026-03-06 11:00 asks Chen',
      '2026-03-06 12:00 arranged Dora on 2026-03-12 11:00 to 11:30',
      '2026-03-06 12:30 referred Ana to Eve',
      '2026-03-06 13:00 met Fox',
      '2026-03-06 14:00 promised Gil {"promised":[{"what":"a link"}]}',
      '2026-03-06 15:00 circle inner Hal',
      '2025-12-01 15:00 circle wide Jan',
      '2026-03-06 16:00 group SHRM',
      '2026-03-06 17:00 reconnects Ida',
      '2026-02-01 10:00 opened Planner',
    );
    const ids = agendaAt(story, '2026-03-07 12:00').threads.map((one) => one.id);
    assert.deepEqual(
      ids.toSorted((a, b) => (a < b ? -1 : 1)),
      [
        'after-interview/t2/berg',
        'group/shrm',
        'informational-interview/m4/dora',
        'informational-request/i3',
        'keep-in-touch/hal',
        'keep-in-touch/jan',
        'met-at-event/t6/fox',
        'new-year-card/2026/jan',
        'next-step/planner',
        'promise/t7/1',
        'reconnect/i11',
        'referral/r5',
        id,
      ],
    );
  });

  it('[T4] has not begun before the fact that begins it, so that the past can be asked', () => {
    threadUnfolds(tell(applied), id, { '2026-03-05 09:59:59': 'none', '2026-03-05 10:00:00': 'active' });
    assert.deepEqual(owed(tell(applied), '2026-03-05 09:59:59'), []);
  });
});
