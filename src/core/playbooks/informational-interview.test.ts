import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { advised, followUp, owed, threadTold, threadUnfolds, told, unfolds } from '../../../test/stories/ask.ts';
import { tell } from '../../../test/stories/tell.ts';

const arranged = '2026-03-05 10:00 arranged Ito on 2026-03-12 11:00 to 11:30';
const talked = '2026-03-12 11:00 informational Ito until 11:30 {"meeting":"m1"}';
const id = 'informational-interview/m1/ito';

describe('informational-interview', () => {
  it('[C10] asks for an agenda by the end of the day before, so that the owner knows what they want to learn', () => {
    const story = tell(arranged);
    assert.equal(
      told(story, '2026-03-05 10:00', `${id}#prepare-agenda`),
      'open 2026-03-05 10:00:00 to 2026-03-11 23:59:59',
    );
    unfolds(story, `${id}#prepare-agenda`, {
      '2026-03-05 09:59:59': 'none',
      '2026-03-11 23:59:59': 'open',
      '2026-03-12 00:00:00': 'overdue',
      '2026-03-12 10:59:59': 'overdue',
      '2026-03-12 11:00:00': 'lapsed',
    });
    assert.deepEqual(followUp(story, '2026-03-05 10:00', `${id}#prepare-agenda`)?.rules, ['C10']);
  });

  it('[C11] thanks within 24 hours to the second, by e-mail or by hand', () => {
    const story = tell(arranged, talked);
    assert.equal(told(story, '2026-03-12 12:00', `${id}#thank-you`), 'open 2026-03-12 11:30:00 to 2026-03-13 11:30:00');
    assert.deepEqual(followUp(story, '2026-03-12 12:00', `${id}#thank-you`)?.channels, ['email', 'note']);
    unfolds(story, `${id}#thank-you`, {
      '2026-03-12 11:29:59': 'scheduled',
      '2026-03-12 11:30:00': 'open',
      '2026-03-13 11:30:00': 'open',
      '2026-03-13 11:30:01': 'overdue',
      '2026-03-20 11:30:00': 'overdue',
      '2026-03-20 11:30:01': 'lapsed',
    });
    unfolds(tell(arranged, talked, '2026-03-12 19:00 note Ito'), `${id}#thank-you`, { '2026-03-12 19:00:00': 'done' });
    unfolds(tell(arranged, talked, '2026-03-12 19:00 email Ito'), `${id}#thank-you`, { '2026-03-12 19:00:00': 'done' });
  });

  it('[T5] telephones on the next business day, after an informational talk as after one for a job', () => {
    const story = tell(arranged, talked);
    assert.equal(
      told(story, '2026-03-12 12:00', `${id}#thank-you-call`),
      'scheduled 2026-03-13 09:00:00 to 2026-03-13 17:00:00',
    );
    unfolds(story, `${id}#thank-you-call`, {
      '2026-03-13 17:00:01': 'overdue',
      '2026-03-20 17:00:00': 'overdue',
      '2026-03-20 17:00:01': 'lapsed',
    });
  });

  it('[C3 C10] asks by the next business day whom they named, because a name fades', () => {
    const story = tell(arranged, talked);
    assert.equal(
      told(story, '2026-03-12 12:00', `${id}#log-referrals`),
      'open 2026-03-12 11:30:00 to 2026-03-13 23:59:59',
    );
    unfolds(story, `${id}#log-referrals`, {
      '2026-03-14 00:00:00': 'overdue',
      '2026-03-27 23:59:59': 'overdue',
      '2026-03-28 00:00:00': 'lapsed',
    });
  });

  it('[C3] takes a referral noted from them for the answer, so that it is not asked for twice', () => {
    const story = tell(arranged, talked, '2026-03-12 15:00 referred Ito to Chen');
    unfolds(story, `${id}#log-referrals`, { '2026-03-12 14:59:59': 'open', '2026-03-12 15:00:00': 'done' });
    const during = tell(arranged, talked, '2026-03-12 11:20 referred Ito to Chen');
    unfolds(during, `${id}#log-referrals`, { '2026-03-12 11:30:00': 'done' });
  });

  it('[T6] checks in only where an opportunity hangs on the talk, because otherwise nothing is waited for', () => {
    assert.equal(told(tell(arranged, talked), '2026-03-12 12:00', `${id}#check-in.1`), 'none');
    const story = tell(arranged, '2026-03-12 11:00 informational Ito @Analyst until 11:30 {"meeting":"m1"}');
    assert.equal(
      told(story, '2026-03-12 12:00', `${id}#check-in.1`),
      'scheduled 2026-03-19 09:00:00 to 2026-03-20 17:00:00',
    );
    const closed = tell(
      arranged,
      '2026-03-12 11:00 informational Ito @Analyst until 11:30 {"meeting":"m1"}',
      '2026-03-17 09:00 no Ito @Analyst',
    );
    assert.equal(threadTold(closed, '2026-03-17 09:00', id), 'closed 2026-03-17 09:00:00');
  });

  it('[T6] owes no check-in before the talk has taken place, because there is nothing to come back to', () => {
    const story = tell('2026-03-05 10:00 arranged Ito @Analyst on 2026-03-26 11:00 to 11:30');
    for (const when of ['2026-03-05 10:00', '2026-03-12 12:00', '2026-03-25 12:00'])
      assert.deepEqual(owed(story, when), [`${id}#prepare-agenda`], when);
  });

  it('[C11] begins with the talk itself where no meeting was arranged, one thread for each person', () => {
    const story = tell('2026-03-12 11:00 informational Ito & Berg until 11:30');
    assert.equal(
      threadTold(story, '2026-03-12 12:00', 'informational-interview/t1/berg'),
      'active 2026-03-12 11:30:00',
    );
    assert.equal(
      told(story, '2026-03-12 12:00', 'informational-interview/t1/ito#thank-you'),
      'open 2026-03-12 11:30:00 to 2026-03-13 11:30:00',
    );
    assert.equal(told(story, '2026-03-12 12:00', 'informational-interview/t1/ito#prepare-agenda'), 'none');
  });

  it('[C11] goes on with the thread of the meeting that the talk names, so that one talk has one thread', () => {
    const story = tell(arranged, talked);
    assert.equal(threadTold(story, '2026-03-12 12:00', id), 'active 2026-03-05 10:00:00');
    assert.equal(threadTold(story, '2026-03-12 12:00', 'informational-interview/t2/ito'), 'none');
    assert.equal(
      threadTold(
        tell('2026-03-12 11:00 informational Ito {"meeting":"m9"}'),
        '2026-03-12 12:00',
        'informational-interview/m9/ito',
      ),
      'active 2026-03-12 11:00:00',
    );
  });

  it('[C8] closes with a cancelled meeting, so that no agenda is asked for', () => {
    const story = tell(
      '2026-03-05 10:00 arranged Ito on 2026-03-12 11:00 to 11:30 {"cancelled":{"at":"2026-03-10T09:00:00-05:00","emergency":"flood"}}',
    );
    threadUnfolds(story, id, { '2026-03-10 08:59:59': 'active', '2026-03-10 09:00:00': 'closed' });
    unfolds(story, `${id}#prepare-agenda`, { '2026-03-10 09:00:00': 'withdrawn' });
  });

  it('[C9] notes a talk that ran over the half hour, while the thanks can still mention it', () => {
    const text = 'The talk with Ito ran 45 minutes: thank them for the extra time, and end on time next time.';
    const long = '2026-03-12 11:00 informational Ito until 11:45';
    assert.deepEqual(advised(tell(long), '2026-03-12 12:00', 'hard-stop'), [text]);
    assert.deepEqual(
      advised(tell('2026-03-12 11:00 informational Ito until 11:30'), '2026-03-12 12:00', 'hard-stop'),
      [],
    );
    assert.deepEqual(advised(tell(long, '2026-03-12 14:00 email Ito'), '2026-03-12 14:00', 'hard-stop'), []);
  });

  it('[C11] is completed when nothing is owed any more', () => {
    const story = tell(
      arranged,
      talked,
      '2026-03-12 14:00 email Ito',
      '2026-03-13 10:00 voicemail Ito',
      '2026-03-13 11:00 done informational-interview/m1/ito#log-referrals',
    );
    threadUnfolds(story, id, { '2026-03-13 10:59:59': 'active', '2026-03-13 11:00:00': 'completed' });
  });

  it('names what it is about in one order, whether the talk or its meeting says so, for agendas are compared to the byte', () => {
    const arrangedForJob = `${arranged} {"opportunity":"j1"}`;
    const talkedInGroup = '2026-03-12 11:00 informational Ito until 11:30 {"meeting":"m1","group":"g1"}';
    const about = followUp(tell(arrangedForJob, talkedInGroup), '2026-03-12 12:00', `${id}#thank-you`)?.about;
    assert.equal(JSON.stringify(about), '{"opportunity":"j1","group":"g1"}');
  });
});
