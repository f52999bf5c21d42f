import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agendaAt, owed, stopped, threadUnfolds, unfolds } from '../../../../test/stories/ask.ts';
import { tell } from '../../../../test/stories/tell.ts';

const everything = [
  '2026-03-05 10:00 applied Ito @Analyst',
  '2026-03-05 11:00 interview Ito @Buyer',
  '2026-03-05 12:00 asks Ito',
  '2026-03-05 13:00 referred Ana to Ito',
  '2026-03-05 14:00 met Ito {"promised":[{"what":"a link"}]}',
  '2026-03-05 15:00 reconnects Ito',
  '2026-01-05 09:00 circle inner Ito',
];

describe('stopped means stopped', () => {
  it('[C7] withdraws everything owed to the person, thanks and promises included', () => {
    const story = tell(...everything, '2026-03-06 10:00 stop Ito');
    const toIto = (when: string) =>
      agendaAt(story, when).followUps.filter(({ person, state }) => person === 'ito' && state !== 'withdrawn');
    assert.ok(toIto('2026-03-06 09:59:59').length > 5);
    for (const when of ['2026-03-06 10:00:00', '2026-03-10 10:00:00', '2026-12-05 12:00:00'])
      assert.deepEqual(
        toIto(when).filter(({ state }) => state !== 'done'),
        [],
        when,
      );
    assert.deepEqual(stopped(story, '2026-03-06 10:00'), ['ito by owner since 2026-03-06 10:00:00']);
  });

  it('[C7] leaves what is owed to others, so that the referrer still gets their thanks', () => {
    const story = tell(
      '2026-03-05 13:00 referred Ana to Ito',
      '2026-03-06 09:00 reached Ito',
      '2026-03-06 10:00 stop Berg',
    );
    assert.deepEqual(owed(story, '2026-03-06 10:00'), ['referral/r1#thank-referrer']);
    const referrer = tell(
      '2026-03-05 13:00 referred Ana to Ito',
      '2026-03-06 09:00 reached Ito',
      '2026-03-06 10:00 stop Ana',
    );
    unfolds(referrer, 'referral/r1#thank-referrer', {
      '2026-03-06 09:59:59': 'open',
      '2026-03-06 10:00:00': 'withdrawn',
    });
    threadUnfolds(referrer, 'referral/r1', { '2026-03-06 10:00:00': 'stopped' });
  });

  it('[C7] begins no thread toward them either, whatever happens later', () => {
    const story = tell('2026-03-05 10:00 stop Ito', '2026-03-09 15:00 interview Ito @Analyst');
    assert.deepEqual(owed(story, '2026-03-09 16:00'), []);
    threadUnfolds(story, 'after-interview/t2/ito', { '2026-03-09 16:00:00': 'stopped' });
  });

  it('[C7] keeps a thread’s own end, so that the holding file stays what it was', () => {
    const story = tell(
      '2026-03-05 10:00 applied Ito @Analyst',
      '2026-03-06 10:00 heard Ito',
      '2026-03-09 10:00 stop Ito',
    );
    threadUnfolds(story, 'three-by-three/t1', { '2026-03-09 10:00:00': 'answered' });
  });

  it('[C7] takes threads up again when the other side lifts a stop that the engine derived', () => {
    const silent = [
      '2026-01-05 09:00 circle inner Ito',
      '2026-03-05 10:00 asks Ito',
      '2026-03-06 12:00 email Ito',
      '2026-03-11 10:00 voicemail Ito',
      '2026-03-18 11:00 voicemail Ito',
    ];
    const story = tell(...silent, '2026-04-20 09:00 heard Ito');
    threadUnfolds(story, 'keep-in-touch/ito', { '2026-04-20 08:59:59': 'stopped', '2026-04-20 09:00:00': 'active' });
  });
});
