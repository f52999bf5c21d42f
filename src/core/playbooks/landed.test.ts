import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { advised, agendaAt, followUp, owed, threadTold, told, unfolds } from '../../../test/stories/ask.ts';
import { tell } from '../../../test/stories/tell.ts';

const search = '2026-01-05 09:00 search Work';
const accepted = '2026-04-15 10:00 settled Analyst accepted';
const when = '2026-04-15 10:00';
const received = (count: number): string =>
  JSON.stringify({ received: Array.from({ length: count }, () => ({ kind: 'advice', what: 'a hint' })) });
const advice = (name: string, count = 1): string => `2026-02-10 10:00 advised ${name} ${received(count)}`;

/** Who is owed a step of the announcement, at the acceptance. */
function reached(step: string, ...lines: readonly string[]): string[] {
  return agendaAt(tell(...lines, accepted), when)
    .followUps.filter((one) => one.playbook === 'landed' && one.step === step)
    .map(({ person }) => person ?? 'nobody')
    .toSorted((a, b) => (a < b ? -1 : 1));
}

describe('landed', () => {
  it('[F5] writes a letter within seven days to everyone who gave a referral, a talk, advice or information', () => {
    const lines = [
      search,
      advice('Ito'),
      '2026-02-11 10:00 referred Ana to Berg',
      '2026-02-12 10:00 informational Chen',
      '2026-02-13 10:00 heard Dora {"received":[{"kind":"reference","what":"a good word"}]}',
      '2026-02-14 10:00 coffee Eve',
    ];
    assert.deepEqual(reached('announce-letter', ...lines), ['ana', 'chen', 'dora', 'ito']);
    const story = tell(...lines, accepted);
    const key = 'landed/analyst/ito#announce-letter';
    assert.equal(told(story, when, key), 'open 2026-04-15 10:00:00 to 2026-04-22 23:59:59');
    unfolds(story, key, {
      '2026-04-15 09:59:59': 'none',
      '2026-04-22 23:59:59': 'open',
      '2026-04-23 00:00:00': 'overdue',
    });
    assert.deepEqual(followUp(story, when, key)?.channels, ['letter']);
  });

  it('[F5] thanks for what was given between the start of the search and the acceptance', () => {
    const lines = [
      search,
      '2026-01-04 10:00 informational Early',
      '2026-01-05 10:00 informational First',
      '2026-04-15 09:00 informational Last',
      '2026-04-15 11:00 informational Late',
    ];
    assert.deepEqual(reached('announce-letter', ...lines), ['first', 'last']);
  });

  it('[F6] calls those who mattered most, at once in business hours, within two business days', () => {
    const story = tell(search, advice('Ito'), accepted);
    assert.equal(
      told(story, when, 'landed/analyst/ito#announce-call'),
      'open 2026-04-15 10:00:00 to 2026-04-17 17:00:00',
    );
    const evening = tell(search, advice('Ito'), '2026-04-15 19:00 settled Analyst accepted');
    assert.equal(
      told(evening, '2026-04-15 19:00', 'landed/analyst/ito#announce-call'),
      'scheduled 2026-04-16 09:00:00 to 2026-04-17 17:00:00',
    );
  });

  it('[F7] sends the most important ones flowers or a small gift within two weeks', () => {
    const story = tell(search, advice('Ito'), accepted);
    assert.equal(told(story, when, 'landed/analyst/ito#gift'), 'open 2026-04-15 10:00:00 to 2026-04-29 23:59:59');
  });

  it('[F6 F7] counts as key those marked, those on the chain of referrals, and three more by what they gave', () => {
    const lines = [
      search,
      '2026-01-06 09:00 person Kim {"key":true}',
      advice('Kim'),
      // Zoe sent the owner to Ana, Ana to Berg, and Berg interviewed for the position.
      '2026-01-10 10:00 referred Zoe to Ana',
      '2026-01-20 10:00 referred Ana to Berg',
      '2026-03-10 10:00 interview Berg @Analyst',
      advice('Five', 5),
      advice('Four', 4),
      advice('Three', 3),
      advice('Two', 2),
      // A referral that led elsewhere counts for one.
      '2026-01-21 10:00 referred Off to Chen',
    ];
    const key = ['ana', 'five', 'four', 'kim', 'three', 'zoe'];
    assert.deepEqual(reached('announce-call', ...lines), key);
    assert.deepEqual(reached('gift', ...lines), key);
    assert.deepEqual(reached('announce-letter', ...lines), [...key, 'off', 'two'].toSorted());
  });

  it('[F8] withdraws courteously from every other live opportunity within two business days', () => {
    const lines = [
      search,
      '2026-02-01 10:00 person Fox',
      '2026-02-01 10:00 opened Planner {"contacts":["fox"]}',
      '2026-02-02 10:00 applied Gil @Clerk',
      '2026-02-03 10:00 applied Hal @Buyer',
      '2026-03-03 10:00 settled Buyer rejected',
    ];
    assert.deepEqual(reached('withdraw', ...lines), ['fox', 'gil']);
    const story = tell(...lines, accepted, '2026-04-16 09:00 settled Clerk withdrawn');
    const fox = followUp(story, when, 'landed/analyst/fox#withdraw');
    assert.equal(told(story, when, 'landed/analyst/fox#withdraw'), 'open 2026-04-15 10:00:00 to 2026-04-17 23:59:59');
    assert.deepEqual([fox?.channels, fox?.about], [['email'], { opportunity: 'planner' }]);
    unfolds(story, 'landed/analyst/gil#withdraw', { '2026-04-16 08:59:59': 'open', '2026-04-16 09:00:00': 'done' });
  });

  it('[F5] begins with an acceptance and with no other outcome', () => {
    for (const outcome of ['declined', 'rejected', 'withdrawn'])
      assert.deepEqual(
        owed(tell(search, advice('Ito'), `2026-04-15 10:00 settled Analyst ${outcome}`), when),
        [],
        outcome,
      );
  });

  it('[F8] asks to close the search when everyone has been told, and leaves the network standing', () => {
    const story = tell(
      search,
      '2026-01-10 09:00 circle inner Ito',
      advice('Ito'),
      accepted,
      '2026-04-15 11:00 reached Ito',
      '2026-04-16 09:00 letter Ito',
      '2026-04-17 09:00 gift Ito',
    );
    assert.deepEqual(advised(story, '2026-04-17 08:59:59', 'close-search'), []);
    assert.equal(threadTold(story, '2026-04-17 09:00', 'landed/analyst/ito'), 'completed 2026-04-17 09:00:00');
    assert.match(
      advised(story, '2026-04-17 09:00', 'close-search').join(),
      /Close the search “Work”; the network stays/,
    );
    assert.equal(threadTold(story, '2029-04-17 09:00', 'keep-in-touch/ito'), 'active 2026-01-10 00:00:00');
  });
});
