import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { owed, threadTold, threadUnfolds, told, unfolds } from '../../../test/stories/ask.ts';
import { tell } from '../../../test/stories/tell.ts';

const placed = '2026-11-10 09:00 circle wide Ito';
const addressed = `${placed} {"addresses":["12 Elm St, Chicago"]}`;
const id = 'new-year-card/2027/ito';

describe('new-year-card', () => {
  it('[J11] sends a card every year between 1 and 19 December, so that it arrives for the new year', () => {
    const story = tell(addressed);
    assert.equal(
      told(story, '2026-11-15 00:00', `${id}#send-card`),
      'scheduled 2026-12-01 00:00:00 to 2026-12-19 23:59:59',
    );
    unfolds(story, `${id}#send-card`, {
      '2026-11-14 23:59:59': 'none',
      '2026-11-15 00:00:00': 'scheduled',
      '2026-11-30 23:59:59': 'scheduled',
      '2026-12-01 00:00:00': 'open',
      '2026-12-19 23:59:59': 'open',
      '2026-12-20 00:00:00': 'overdue',
      '2027-01-15 23:59:59': 'overdue',
      '2027-01-16 00:00:00': 'lapsed',
    });
  });

  it('[J11] comes again the next year, under that year’s name', () => {
    const story = tell(addressed, '2026-12-10 09:00 card Ito');
    assert.equal(threadTold(story, '2026-12-10 09:00', id), 'completed 2026-12-10 09:00:00');
    assert.equal(
      told(story, '2027-11-15 00:00', 'new-year-card/2028/ito#send-card'),
      'scheduled 2027-12-01 00:00:00 to 2027-12-19 23:59:59',
    );
  });

  it('[F4 J11] collects a missing postal address in the second half of November, because a card needs one', () => {
    assert.equal(
      told(tell(placed), '2026-11-15 00:00', `${id}#collect-address`),
      'open 2026-11-15 00:00:00 to 2026-11-30 23:59:59',
    );
    unfolds(tell(placed), `${id}#collect-address`, {
      '2026-11-14 23:59:59': 'none',
      '2026-12-01 00:00:00': 'overdue',
      '2027-01-16 00:00:00': 'withdrawn',
    });
    assert.equal(told(tell(addressed), '2026-11-15 00:00', `${id}#collect-address`), 'none');
  });

  it('[J11] goes to people in a circle who are not stopped, and to nobody else', () => {
    const story = tell(
      addressed,
      '2026-11-10 09:00 circle inner Berg',
      '2026-11-12 09:00 stop Berg',
      '2026-11-10 09:00 person Chen',
    );
    assert.deepEqual(
      owed(story, '2026-12-05 12:00').filter((key) => key.includes('send-card')),
      [`${id}#send-card`],
    );
    threadUnfolds(story, 'new-year-card/2027/berg', { '2026-12-05 12:00:00': 'none' });
    threadUnfolds(story, 'new-year-card/2027/chen', { '2026-12-05 12:00:00': 'none' });
  });

  it('[J11] leaves out for this year who was placed after the last day for sending', () => {
    const late = tell('2026-12-20 09:00 circle wide Ito');
    threadUnfolds(late, id, { '2026-12-21 12:00:00': 'none' });
    threadUnfolds(tell('2026-12-19 09:00 circle wide Ito'), id, { '2026-12-19 12:00:00': 'active' });
  });
});
