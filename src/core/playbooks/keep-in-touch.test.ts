import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { followUp, owed, threadTold, told, unfolds } from '../../../test/stories/ask.ts';
import { storyOwner, tell, tellOf } from '../../../test/stories/tell.ts';

const id = 'keep-in-touch/ito';
const base = (n: number): string => `${id}#touch-base.${n}`;
const meet = (n: number): string => `${id}#meet-in-person.${n}`;
const placed = (circle: string): string => `2026-01-10 09:00 circle ${circle} Ito`;

describe('keep-in-touch', () => {
  it('[V2] is in touch with the inner circle every 30 days, so that each comes readily to mind', () => {
    const story = tell(placed('inner'));
    assert.equal(threadTold(story, '2026-01-12 12:00', id), 'active 2026-01-10 00:00:00');
    assert.equal(told(story, '2026-01-12 12:00', base(1)), 'scheduled 2026-02-09 00:00:00 to 2026-02-16 23:59:59');
    unfolds(story, base(1), {
      '2026-01-09 12:00:00': 'none',
      '2026-02-08 23:59:59': 'scheduled',
      '2026-02-09 00:00:00': 'open',
      '2026-02-16 23:59:59': 'open',
      '2026-02-17 00:00:00': 'overdue',
    });
  });

  it('[V2] is in touch with the active circle every 90 days and with the wide one every 180', () => {
    assert.equal(
      told(tell(placed('active')), '2026-01-12 12:00', base(1)),
      'scheduled 2026-04-10 00:00:00 to 2026-04-24 23:59:59',
    );
    assert.equal(
      told(tell(placed('wide')), '2026-01-12 12:00', base(1)),
      'scheduled 2026-07-09 00:00:00 to 2026-07-23 23:59:59',
    );
  });

  it('[V2] keeps the cadence that the owner chose, for all or for one person', () => {
    const all = tellOf({ cadence: { ...storyOwner.cadence, inner: 10 } }, placed('inner'));
    assert.equal(told(all, '2026-01-12 12:00', base(1)), 'scheduled 2026-01-20 00:00:00 to 2026-01-27 23:59:59');
    const one = tell(`${placed('inner')} {"cadenceDays":45}`);
    assert.equal(told(one, '2026-01-12 12:00', base(1)), 'scheduled 2026-02-24 00:00:00 to 2026-03-03 23:59:59');
  });

  it('[V8] counts from the last touch of any kind, whoever began it', () => {
    for (const touch of ['heard', 'email', 'card', 'coffee', 'voicemail'])
      assert.equal(
        told(tell(placed('inner'), `2026-02-01 20:00 ${touch} Ito`), '2026-02-02 12:00', base(1)),
        'scheduled 2026-03-03 00:00:00 to 2026-03-10 23:59:59',
        touch,
      );
    const rang = tell(placed('inner'), '2026-02-01 20:00 rang Ito');
    assert.equal(told(rang, '2026-02-02 12:00', base(1)), 'scheduled 2026-02-09 00:00:00 to 2026-02-16 23:59:59');
  });

  it('[V8] counts a touch from before the placing too, but opens nothing before it', () => {
    const lately = tell('2025-12-20 09:00 email Ito', placed('inner'));
    assert.equal(told(lately, '2026-01-12 12:00', base(1)), 'scheduled 2026-01-19 00:00:00 to 2026-01-26 23:59:59');
    const longAgo = tell('2025-06-01 09:00 email Ito', placed('inner'));
    assert.equal(told(longAgo, '2026-01-10 12:00', base(1)), 'open 2026-01-10 00:00:00 to 2026-01-17 23:59:59');
  });

  it('[J10] goes on from each time that something was sent, over whatever channel suits', () => {
    const story = tell(placed('inner'), '2026-02-10 09:00 linkedin Ito');
    unfolds(story, base(1), { '2026-02-10 09:00:00': 'done' });
    assert.equal(told(story, '2026-02-10 09:00', base(2)), 'scheduled 2026-03-12 00:00:00 to 2026-03-19 23:59:59');
    assert.deepEqual(followUp(story, '2026-02-10 09:00', base(2))?.rules, ['V2', 'V8', 'J10']);
  });

  it('[V3 T9] meets the inner circle every 90 days and the active one every 180, so that name and face stay together', () => {
    assert.equal(
      told(tell(placed('inner')), '2026-01-12 12:00', meet(1)),
      'scheduled 2026-04-10 00:00:00 to 2026-05-10 23:59:59',
    );
    assert.equal(
      told(tell(placed('active')), '2026-01-12 12:00', meet(1)),
      'scheduled 2026-07-09 00:00:00 to 2026-08-08 23:59:59',
    );
    assert.equal(told(tell(placed('wide')), '2026-01-12 12:00', meet(1)), 'none');
    const call = followUp(tell(placed('inner')), '2026-01-12 12:00', meet(1));
    assert.deepEqual(call?.channels, ['in-person', 'video']);
  });

  it('[V3] counts from the last meeting, in person or by video, and from no mere call', () => {
    const coffee = tell(placed('inner'), '2026-02-01 09:00 coffee Ito');
    assert.equal(told(coffee, '2026-02-02 12:00', meet(1)), 'scheduled 2026-05-02 00:00:00 to 2026-06-01 23:59:59');
    const video = tell(placed('inner'), '2026-02-01 09:00 coffee Ito {"channel":"video"}');
    assert.equal(told(video, '2026-02-02 12:00', meet(1)), 'scheduled 2026-05-02 00:00:00 to 2026-06-01 23:59:59');
    const call = tell(placed('inner'), '2026-02-01 09:00 reached Ito');
    assert.equal(told(call, '2026-02-02 12:00', meet(1)), 'scheduled 2026-04-10 00:00:00 to 2026-05-10 23:59:59');
    const met = tell(placed('inner'), '2026-04-12 12:00 coffee Ito');
    unfolds(met, meet(1), { '2026-04-12 12:00:00': 'done' });
    assert.equal(told(met, '2026-04-12 12:00', meet(2)), 'scheduled 2026-07-11 00:00:00 to 2026-08-10 23:59:59');
  });

  it('[V3] lets a due meeting swallow a due touch, because who meets has been in touch', () => {
    const story = tell(placed('inner'), '2026-03-11 09:00 email Ito');
    assert.deepEqual(owed(story, '2026-04-09 23:59:59'), [base(2), meet(1)]);
    assert.deepEqual(owed(story, '2026-04-10 00:00'), [meet(1)]);
  });

  it('[V2] owes nothing while another thread owes something to the same person, so that one contact is enough', () => {
    const promised = '2026-01-09 09:00 heard Ito {"promised":[{"what":"a link","by":"2026-02-12"}]}';
    const story = tell(placed('inner'), promised, '2026-02-13 09:00 skip promise/t2/1#keep-promise');
    unfolds(story, base(1), {
      '2026-02-08 12:00:00': 'none',
      '2026-02-13 08:59:59': 'none',
      '2026-02-13 09:00:00': 'open',
    });
    const other = tell(placed('inner'), promised.replace('Ito', 'Berg'));
    unfolds(other, base(1), { '2026-02-09 12:00:00': 'open' });
  });

  it('[V2] is not held up by a mere task, because that reaches nobody', () => {
    const story = tell(
      placed('inner'),
      '2026-01-09 19:00 met Ito',
      '2026-01-10 09:00 note Ito',
      '2026-01-10 10:00 linkedin Ito',
    );
    const jot = 'met-at-event/t2/ito#jot-notes';
    assert.deepEqual(owed(story, '2026-01-12 12:00'), [jot, base(1), meet(1)]);
  });

  it('[V2] owes nothing to a stopped person and takes up again when the stop is gone', () => {
    const stopped = tell(placed('inner'), '2026-02-10 09:00 stop Ito');
    unfolds(stopped, base(1), { '2026-02-10 08:59:59': 'open', '2026-02-10 09:00:00': 'withdrawn' });
    assert.equal(threadTold(stopped, '2026-02-10 09:00', id), 'stopped 2026-02-10 09:00:00');
  });

  it('[V8] goes on without any search, because a network is not for a search alone', () => {
    const story = tell('2026-01-05 09:00 search Work {"endedAt":"2026-01-20T09:00:00-06:00"}', placed('inner'));
    unfolds(story, base(1), { '2026-02-09 00:00:00': 'open' });
  });
});
