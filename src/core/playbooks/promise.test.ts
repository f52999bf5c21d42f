import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { followUp, owed, threadTold, told, unfolds } from '../../../test/stories/ask.ts';
import { tell } from '../../../test/stories/tell.ts';

const promised =
  '2026-03-05 15:00 promised Ito & Berg {"promised":[{"what":"the benefits article","by":"2026-03-13"},{"what":"an introduction to Chen"}]}';

describe('promise', () => {
  it('[J6] is due on the promised date, because a promise is a date', () => {
    const story = tell(promised);
    assert.equal(
      told(story, '2026-03-05 15:00', 'promise/t1/1#keep-promise'),
      'open 2026-03-05 15:00:00 to 2026-03-13 23:59:59',
    );
    unfolds(story, 'promise/t1/1#keep-promise', { '2026-03-13 23:59:59': 'open', '2026-03-14 00:00:00': 'overdue' });
  });

  it('[J6] is due on the next business day where no date was named, so that it is not forgotten', () => {
    const story = tell(promised);
    assert.equal(
      told(story, '2026-03-05 15:00', 'promise/t1/2#keep-promise'),
      'open 2026-03-05 15:00:00 to 2026-03-06 23:59:59',
    );
    const friday = tell('2026-03-06 15:00 promised Ito {"promised":[{"what":"a link"}]}');
    assert.equal(
      told(friday, '2026-03-06 15:00', 'promise/t1/1#keep-promise'),
      'open 2026-03-06 15:00:00 to 2026-03-09 23:59:59',
    );
  });

  it('[J12] never lapses, because it is what they have of the talk', () => {
    unfolds(tell(promised), 'promise/t1/2#keep-promise', { '2027-03-05 15:00:00': 'overdue' });
    assert.equal(followUp(tell(promised), '2026-03-05 16:00', 'promise/t1/1#keep-promise')?.lapses, null);
  });

  it('[J6] owes each thing promised in any touch to its first person, by e-mail', () => {
    const story = tell(promised, '2026-03-05 16:00 heard Chen {"promised":[{"what":"the slides"}]}');
    assert.deepEqual(owed(story, '2026-03-05 16:00'), [
      'promise/t1/2#keep-promise',
      'promise/t2/1#keep-promise',
      'promise/t1/1#keep-promise',
    ]);
    const first = followUp(story, '2026-03-05 16:00', 'promise/t1/1#keep-promise');
    assert.deepEqual(
      [first?.person, first?.channels, first?.why],
      ['ito', ['email'], 'You promised it: the benefits article.'],
    );
  });

  it('[J6] is kept by the e-mail that follows, and not by the one in which it was promised', () => {
    const story = tell('2026-03-05 15:00 email Ito {"promised":[{"what":"a link"}]}', '2026-03-06 10:00 email Ito');
    unfolds(story, 'promise/t1/1#keep-promise', { '2026-03-05 15:00:00': 'open', '2026-03-06 10:00:00': 'done' });
    assert.equal(threadTold(story, '2026-03-06 10:00', 'promise/t1/1'), 'completed 2026-03-06 10:00:00');
  });
});
