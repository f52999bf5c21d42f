import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { advised, followUp, threadTold, told, unfolds } from '../../../test/stories/ask.ts';
import { tell } from '../../../test/stories/tell.ts';

const id = 'group/shrm';
const members = (fitting: number): string =>
  JSON.stringify({ members: Array.from({ length: 8 }, (_, index) => ({ person: `p${index}`, fit: index < fitting })) });
const meetings = ['2026-03-10 18:00', '2026-04-14 18:00', '2026-05-12 18:00'].map(
  (at) => `${at} attended Ito {"group":"shrm"}`,
);

describe('group', () => {
  it('[F11] asks headquarters about services and membership within five business days', () => {
    const story = tell('2026-03-05 10:00 group SHRM');
    assert.equal(
      told(story, '2026-03-05 10:00', `${id}#contact-headquarters`),
      'open 2026-03-05 10:00:00 to 2026-03-12 23:59:59',
    );
    unfolds(story, `${id}#contact-headquarters`, { '2026-03-12 23:59:59': 'open', '2026-03-13 00:00:00': 'overdue' });
  });

  it('[F11] talks to members of a local chapter within ten business days, and only where there is one', () => {
    const story = tell('2026-03-05 10:00 group SHRM {"hasLocalChapter":true}');
    assert.equal(
      told(story, '2026-03-05 10:00', `${id}#meet-members`),
      'open 2026-03-05 10:00:00 to 2026-03-19 17:00:00',
    );
    assert.equal(told(tell('2026-03-05 10:00 group SHRM'), '2026-03-05 10:00', `${id}#meet-members`), 'none');
  });

  it('[F11] has met the members once two of them have been spoken to, because one is no sample', () => {
    const story = tell(
      '2026-03-05 10:00 group SHRM {"hasLocalChapter":true,"members":[{"person":"ito"},{"person":"berg"}]}',
      '2026-03-09 11:00 reached Ito',
      '2026-03-09 12:00 voicemail Berg',
      '2026-03-10 11:00 coffee Berg',
    );
    unfolds(story, `${id}#meet-members`, { '2026-03-10 10:59:59': 'open', '2026-03-10 11:00:00': 'done' });
  });

  it('[V6 F12] asks after three meetings whether the people fit, because dues and watching bring nothing', () => {
    const story = tell('2026-03-05 10:00 group SHRM', ...meetings);
    const review = `${id}#review-fit`;
    assert.equal(told(story, '2026-05-12 18:00', review), 'open 2026-05-12 18:00:00 to 2026-05-19 23:59:59');
    unfolds(story, review, {
      '2026-05-12 17:59:59': 'none',
      '2026-05-19 23:59:59': 'open',
      '2026-05-20 00:00:00': 'overdue',
    });
    assert.deepEqual(followUp(story, '2026-05-12 18:00', review)?.rules, ['F12', 'V6', 'V7']);
  });

  it('[V6] advises to leave where none or one fits, and to stay with two to five', () => {
    const advice = (fitting: number) =>
      advised(
        tell(`2026-03-05 10:00 group SHRM ${members(fitting)}`, ...meetings),
        '2026-05-13 12:00',
        'group-fit',
      ).join();
    for (const fitting of [0, 1]) assert.match(advice(fitting), /leave it/, String(fitting));
    for (const fitting of [2, 5]) assert.match(advice(fitting), new RegExp(`^SHRM: ${fitting} people fit: stay`));
  });

  it('[V7] advises to join a committee or the board where six or more fit, so that they really know the owner', () => {
    for (const fitting of [6, 8]) {
      const story = tell(`2026-03-05 10:00 group SHRM ${members(fitting)}`, ...meetings);
      assert.match(advised(story, '2026-05-13 12:00', 'group-fit').join(), /join a committee or the board/);
    }
    assert.deepEqual(advised(tell('2026-03-05 10:00 group SHRM', ...meetings), '2026-05-12 17:00', 'group-fit'), []);
  });

  it('[F11] tells the owner while fewer than two groups are joined', () => {
    const joined = (...names: readonly string[]) =>
      advised(
        tell(...names.map((name) => `2026-03-05 10:00 group ${name} {"joinedAt":"2026-03-06T10:00:00-06:00"}`)),
        '2026-03-09 12:00',
        'two-associations',
      ).join();
    assert.match(joined(), /no association yet/);
    assert.match(joined('SHRM'), /one association/);
    assert.equal(joined('SHRM', 'ATD'), '');
    const left = tell(
      '2026-03-05 10:00 group SHRM {"joinedAt":"2026-03-06T10:00:00-06:00"}',
      '2026-03-05 10:00 group ATD {"joinedAt":"2026-03-06T10:00:00-06:00","leftAt":"2026-03-08T10:00:00-05:00"}',
    );
    assert.match(advised(left, '2026-03-09 12:00', 'two-associations').join(), /one association/);
  });

  it('[F12] closes when the owner leaves the group', () => {
    const story = tell('2026-03-05 10:00 group SHRM {"leftAt":"2026-03-09T10:00:00-05:00"}');
    assert.equal(threadTold(story, '2026-03-09 10:00', id), 'closed 2026-03-09 10:00:00');
    unfolds(story, `${id}#contact-headquarters`, { '2026-03-09 09:59:59': 'open', '2026-03-09 10:00:00': 'withdrawn' });
  });
});
