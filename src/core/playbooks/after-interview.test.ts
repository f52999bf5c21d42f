import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { followUp, local, owed, threadTold, threadUnfolds, told, unfolds } from '../../../test/stories/ask.ts';
import { tell } from '../../../test/stories/tell.ts';

const interview = '2026-03-05 15:00 interview Ito & Berg @Analyst until 15:45';
const lead = 'after-interview/t1/ito';
const other = 'after-interview/t1/berg';

describe('after-interview', () => {
  it('[J1] thanks by e-mail from the end of the talk to the end of that day, so that it is fresh', () => {
    const story = tell(interview);
    assert.equal(
      told(story, '2026-03-05 16:00', `${lead}#thank-you-email`),
      'open 2026-03-05 15:45:00 to 2026-03-05 23:59:59',
    );
    unfolds(story, `${lead}#thank-you-email`, {
      '2026-03-05 14:59:59': 'none',
      '2026-03-05 15:44:59': 'scheduled',
      '2026-03-05 15:45:00': 'open',
      '2026-03-05 23:59:59': 'open',
      '2026-03-06 00:00:00': 'overdue',
      '2026-03-12 23:59:59': 'overdue',
      '2026-03-13 00:00:00': 'lapsed',
    });
  });

  it('[J2] the handwritten note is due by sundown of the next day, so that it travels while the talk is fresh', () => {
    const story = tell(interview);
    assert.equal(
      told(story, '2026-03-05 16:00', `${lead}#thank-you-note`),
      'open 2026-03-05 15:45:00 to 2026-03-06 17:46:51',
    );
    unfolds(story, `${lead}#thank-you-note`, {
      '2026-03-06 17:46:51': 'open',
      '2026-03-06 17:46:52': 'overdue',
      '2026-03-20 17:46:51': 'overdue',
      '2026-03-20 17:46:52': 'lapsed',
    });
  });

  it('[J2] is due by sundown of the next calendar day also on a weekend, because the mail takes no holiday', () => {
    const story = tell('2026-03-06 15:00 interview Ito @Analyst until 15:45');
    assert.match(told(story, '2026-03-06 16:00', `${lead}#thank-you-note`), /to 2026-03-07 17:4\d:\d\d$/);
  });

  it('[J1 J2] thanks everyone who took part, so that nobody feels overlooked', () => {
    assert.deepEqual(owed(tell(interview), '2026-03-05 16:00'), [
      `${other}#thank-you-email`,
      `${lead}#thank-you-email`,
      `${lead}#thank-you-call`,
      `${other}#thank-you-note`,
      `${lead}#thank-you-note`,
      `${lead}#check-in.1`,
    ]);
  });

  it('[T7] keeps the note owed after the call, because it comes besides the call', () => {
    const story = tell(interview, '2026-03-06 10:00 voicemail Ito');
    unfolds(story, `${lead}#thank-you-call`, { '2026-03-06 10:00:00': 'done' });
    unfolds(story, `${lead}#thank-you-note`, { '2026-03-06 10:00:00': 'open' });
    assert.deepEqual(followUp(story, '2026-03-06 10:00', `${lead}#thank-you-note`)?.rules, ['J2', 'T7']);
  });

  it('[T5] calls the lead on the next business day, to thank and to say that the interest stands', () => {
    const story = tell(interview);
    assert.equal(
      told(story, '2026-03-05 16:00', `${lead}#thank-you-call`),
      'scheduled 2026-03-06 09:00:00 to 2026-03-06 17:00:00',
    );
    assert.equal(told(story, '2026-03-05 16:00', `${other}#thank-you-call`), 'none');
    const friday = tell('2026-03-06 15:00 interview Ito @Analyst');
    assert.equal(
      told(friday, '2026-03-06 16:00', `${lead}#thank-you-call`),
      'scheduled 2026-03-09 09:00:00 to 2026-03-09 17:00:00',
    );
  });

  it('[T5] lets the thank-you call lapse when the first check-in opens, since one call then says both', () => {
    unfolds(tell(interview), `${lead}#thank-you-call`, {
      '2026-03-06 17:00:00': 'open',
      '2026-03-06 17:00:01': 'overdue',
      '2026-03-12 08:59:59': 'overdue',
      '2026-03-12 09:00:00': 'lapsed',
    });
  });

  it('[T6] checks in seven to ten days after the interview, on business days within them', () => {
    const story = tell(interview);
    // Day 7 is Thursday the 12th; day 10 is Sunday the 15th, so that Friday the 13th is the last business day.
    assert.equal(
      told(story, '2026-03-05 16:00', `${lead}#check-in.1`),
      'scheduled 2026-03-12 09:00:00 to 2026-03-13 17:00:00',
    );
    unfolds(story, `${lead}#check-in.1`, {
      '2026-03-12 08:59:59': 'scheduled',
      '2026-03-12 09:00:00': 'open',
      '2026-03-13 17:00:00': 'open',
      '2026-03-13 17:00:01': 'overdue',
      '2026-06-13 12:00:00': 'overdue',
    });
  });

  it('[T6] counts from the last touch with the lead about the opportunity, thank-yous and voicemails among them', () => {
    const note = tell(interview, '2026-03-06 12:00 note Ito');
    assert.equal(
      told(note, '2026-03-06 13:00', `${lead}#check-in.1`),
      'scheduled 2026-03-13 09:00:00 to 2026-03-16 17:00:00',
    );
    const voicemail = tell(interview, '2026-03-09 12:00 voicemail Ito @Analyst');
    assert.equal(
      told(voicemail, '2026-03-09 13:00', `${lead}#check-in.1`),
      'scheduled 2026-03-16 09:00:00 to 2026-03-19 17:00:00',
    );
    const elsewhere = tell(interview, '2026-03-09 12:00 email Ito @Planner', '2026-03-09 13:00 email Berg @Analyst');
    assert.equal(
      told(elsewhere, '2026-03-09 14:00', `${lead}#check-in.1`),
      'scheduled 2026-03-12 09:00:00 to 2026-03-13 17:00:00',
    );
  });

  it('[T6] goes on again and again, so that silence is no answer', () => {
    const story = tell(interview, '2026-03-12 11:00 voicemail Ito', '2026-03-19 11:00 reached Ito @Analyst');
    assert.equal(
      told(story, '2026-03-12 11:00', `${lead}#check-in.2`),
      'scheduled 2026-03-19 09:00:00 to 2026-03-20 17:00:00',
    );
    // A talk is not a verdict: day 7 is Thursday the 26th, day 10 Sunday the 29th.
    assert.equal(
      told(story, '2026-03-19 11:00', `${lead}#check-in.3`),
      'scheduled 2026-03-26 09:00:00 to 2026-03-27 17:00:00',
    );
    threadUnfolds(story, lead, { '2026-12-31 12:00:00': 'active' });
  });

  it('[T6] opens after day 10 where no business day lies within, so that it is not lost between the years', () => {
    const story = tell('2026-03-05 15:00 interview Ito @Analyst');
    const restful = { ...story, owner: { ...story.owner, workweek: [1] } };
    // Days 7 to 10 are Thursday the 12th to Sunday the 15th; the only working day after is Monday the 16th.
    assert.equal(
      told(restful, '2026-03-05 16:00', `${lead}#check-in.1`),
      'scheduled 2026-03-16 09:00:00 to 2026-03-16 17:00:00',
    );
  });

  it('[T6] ends with a definite yes or no and with nothing else, because that is what was waited for', () => {
    const closedAt = '2026-03-10 09:00';
    for (const answer of [
      'no Ito @Analyst',
      'yes Ito',
      'no Berg @Analyst',
      'settled Analyst accepted',
      'settled Analyst rejected',
    ])
      assert.equal(
        threadTold(tell(interview, `${closedAt} ${answer}`), closedAt, lead),
        'closed 2026-03-10 09:00:00',
        answer,
      );
    for (const talk of ['heard Ito', 'reached Ito @Analyst', 'no Ito @Planner', 'settled Planner rejected'])
      assert.equal(
        threadTold(tell(interview, `${closedAt} ${talk}`), closedAt, lead),
        'active 2026-03-05 15:45:00',
        talk,
      );
    unfolds(tell(interview, `${closedAt} no Ito @Analyst`), `${lead}#check-in.1`, {
      '2026-03-10 09:00:00': 'withdrawn',
    });
  });

  it('[J3] thanks by e-mail the same day after each later round too, with what came up', () => {
    const story = tell(interview, '2026-03-10 10:00 interview Ito @Analyst until 11:00');
    const second = 'after-interview/t2/ito#thank-you-email';
    assert.equal(told(story, '2026-03-10 11:00', second), 'open 2026-03-10 11:00:00 to 2026-03-10 23:59:59');
    assert.deepEqual(followUp(story, '2026-03-10 11:00', second)?.rules, ['J3', 'J1']);
    assert.deepEqual(followUp(story, '2026-03-10 11:00', `${lead}#thank-you-email`)?.rules, ['J1']);
    const numbered = tell('2026-03-10 10:00 interview Ito @Analyst {"round":2}');
    assert.deepEqual(followUp(numbered, '2026-03-10 11:00', `${lead}#thank-you-email`)?.rules, ['J3', 'J1']);
  });

  it('[T6] hands the check-ins over to a new round on the same opportunity, so that nobody is called twice', () => {
    const story = tell(interview, '2026-03-10 10:00 interview Ito @Analyst until 11:00');
    assert.equal(threadTold(story, '2026-03-10 10:00', lead), 'superseded 2026-03-10 10:00:00');
    unfolds(story, `${lead}#check-in.1`, { '2026-03-10 09:59:59': 'scheduled', '2026-03-10 10:00:00': 'withdrawn' });
    assert.equal(
      told(story, '2026-03-10 11:00', 'after-interview/t2/ito#check-in.1'),
      'scheduled 2026-03-17 09:00:00 to 2026-03-20 17:00:00',
    );
    const elsewhere = tell(interview, '2026-03-10 10:00 interview Ito @Planner');
    assert.equal(threadTold(elsewhere, '2026-03-10 10:00', lead), 'active 2026-03-05 15:45:00');
  });

  it('[J2] keeps the thanks owed to somebody whom the new round does not meet again, since no other thanks reach them', () => {
    const story = tell(interview, '2026-03-06 10:00 interview Ito @Analyst');
    unfolds(story, `${other}#thank-you-note`, { '2026-03-06 10:00:00': 'open', '2026-03-06 17:46:52': 'overdue' });
    unfolds(story, `${lead}#thank-you-note`, { '2026-03-06 10:00:00': 'withdrawn' });
  });

  it('[T5] waits until the talk is over, so that a long interview moves what follows', () => {
    const story = tell('2026-03-05 23:30 interview Ito @Analyst {"ends":"2026-03-06T01:00:00-06:00"}');
    const email = followUp(story, '2026-03-06 02:00', `${lead}#thank-you-email`);
    assert.deepEqual(
      [email?.opens, email?.due].map((at) => local(story, at ?? 0)),
      ['2026-03-06 01:00:00', '2026-03-06 23:59:59'],
    );
    assert.equal(
      told(story, '2026-03-06 02:00', `${lead}#thank-you-call`),
      'scheduled 2026-03-09 09:00:00 to 2026-03-09 17:00:00',
    );
  });
});
