import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agendaAt } from '../../../test/stories/ask.ts';
import { at, tell } from '../../../test/stories/tell.ts';
import { almanacFor } from '../../almanac/almanac.ts';
import { type Ledger, ledgerOf } from '../engine/ledger.ts';
import type { Notebook } from '../facts/notebook.ts';
import { answersByChannel, answersByScript } from './answers.ts';
import { claims } from './claims.ts';
import { discipline } from './discipline.ts';
import { funnels } from './funnel.ts';
import { thanksAfter } from './thanks.ts';

const ledgerAt = (story: Notebook, when: string): Ledger => ledgerOf(story, almanacFor(story.owner), at(when));
const thanksFor = (story: Notebook, when: string, occasion: string) =>
  thanksAfter(ledgerAt(story, when)).find((one) => one.occasion === occasion);

describe('the funnel', () => {
  it('[T11] counts by route how far positions came, and what is not decided as neither success nor failure', () => {
    const story = tell(
      '2026-03-02 09:00 opened Analyst {"route":"advert"}',
      '2026-03-02 10:00 applied @Analyst',
      '2026-03-09 10:00 settled Analyst rejected',
      '2026-03-02 09:00 opened Planner {"route":"advert"}',
      '2026-03-03 10:00 reached Ito @Planner',
      '2026-03-05 15:00 interview Ito @Planner',
      '2026-03-02 09:00 opened Manager {"route":"referral","stage":"offer"}',
      '2026-03-02 09:00 referred Ana to Berg',
      '2026-03-03 10:00 reached Berg @Manager',
      '2026-03-02 09:00 opened Clerk {"route":"referral","stage":"need"}',
      '2026-03-03 10:00 email Cole @Clerk',
    );
    const told = funnels(ledgerAt(story, '2026-03-20 09:00')).map(({ route, positions, steps }) => [
      route,
      positions,
      ...steps.map(({ reached, cameOn, unfinished }) => `${reached} ${cameOn?.count}/${cameOn?.of} ${unfinished}`),
    ]);
    assert.deepEqual(told, [
      ['referral', 2, '2 undefined/undefined 0', '1 1/1 1', '1 1/1 0', '1 1/1 0', '1 1/1 0'],
      ['advert', 2, '1 undefined/undefined 0', '1 1/1 0', '0 0/0 1', '1 1/1 0', '0 0/0 1'],
    ]);
  });
});

describe('the way to an interview', () => {
  it('[T11] is told for each route, without the positions that may still come to one', () => {
    const story = tell(
      '2026-03-02 09:00 opened Analyst {"route":"advert"}',
      '2026-03-02 10:00 applied @Analyst',
      '2026-03-09 10:00 settled Analyst rejected',
      '2026-03-02 09:00 opened Planner {"route":"advert"}',
      '2026-03-05 15:00 interview Ito @Planner',
      '2026-03-02 09:00 opened Clerk {"route":"advert"}',
    );
    const [advert] = funnels(ledgerAt(story, '2026-03-20 09:00'));
    assert.deepEqual([advert?.interviewed.count, advert?.interviewed.of, advert?.unfinished], [1, 2, 1]);
  });
});

describe('the time to thank', () => {
  it('[J1] [J2] runs from the end of the talk to the first thanks, and a note is posted by sundown of the next day', () => {
    const story = tell(
      '2026-03-05 15:00 interview Ito @Analyst until 16:00',
      '2026-03-05 18:00 email Ito @Analyst',
      '2026-03-06 12:00 note Ito @Analyst',
      '2026-03-05 15:00 interview Berg @Planner until 16:00',
      '2026-03-09 16:00 email Berg @Planner',
      '2026-03-09 16:30 note Berg @Planner',
    );
    const thanks = thanksFor(story, '2026-03-20 09:00', 'interview');
    assert.equal(thanks?.medianHours, (2 + 4 * 24 - 1) / 2, 'clocks went forward in between');
    assert.deepEqual([thanks.inTime.count, thanks.inTime.of, thanks.posted.count], [1, 2, 1]);
  });

  it('[C11] gives an informational talk 24 hours, and counts nobody before their time is over', () => {
    const story = tell('2026-03-05 15:00 informational Ito until 15:30');
    assert.equal(thanksFor(story, '2026-03-06 15:29', 'informational')?.talks, 0);
    const over = thanksFor(story, '2026-03-06 15:30', 'informational');
    assert.deepEqual([over?.talks, over?.inTime.count, over?.medianHours], [1, 0, null]);
  });

  it('takes neither a call that rang out nor the next interview for thanks', () => {
    const story = tell(
      '2026-03-05 15:00 interview Ito @Analyst until 16:00',
      '2026-03-05 17:00 rang Ito @Analyst',
      '2026-03-06 15:00 interview Ito @Analyst {"round":2}',
    );
    assert.equal(thanksFor(story, '2026-03-20 09:00', 'interview')?.medianHours, null);
  });
});

describe('answers', () => {
  const story = tell(
    '2026-03-02 10:00 email Ito',
    '2026-03-02 11:00 email Ito',
    '2026-03-10 10:00 heard Ito',
    '2026-03-02 10:00 email Berg',
    '2026-03-17 10:00 heard Berg',
    '2026-03-02 10:00 rang Cole',
    '2026-03-03 10:00 reached Cole',
    '2026-03-12 10:00 email Dana',
  );

  it('count a person and a day once, an answer within two weeks, and leave out what may still be answered', () => {
    const told = answersByChannel(ledgerAt(story, '2026-03-20 09:00')).map(
      ({ channel, answered }) => `${channel} ${answered.count}/${answered.of}`,
    );
    assert.deepEqual(told, ['email 1/2', 'phone 2/2']);
  });

  it('are told by the words that were used', () => {
    const met = tell('2026-03-02 15:00 met Ito', '2026-03-03 10:00 note Ito', '2026-03-05 10:00 heard Ito');
    const done = agendaAt(met, '2026-03-20 09:00').followUps.filter(({ state }) => state === 'done');
    assert.deepEqual(
      answersByScript(done, ledgerAt(met, '2026-03-20 09:00')).map(({ script, answered }) => [script, answered.count]),
      [['event-note', 1]],
    );
  });
});

describe('the discipline of the weeks', () => {
  it('[T8] tells what was done in time, late, skipped or never, and leaves out the week that runs', () => {
    const story = tell(
      '2026-03-02 15:00 interview Ito @Analyst until 16:00',
      '2026-03-02 18:00 email Ito @Analyst',
      '2026-03-04 12:00 note Ito @Analyst',
      '2026-03-03 09:00 skip after-interview/t1/ito#thank-you-call',
      '2026-03-05 15:00 met Berg',
    );
    const now = at('2026-03-16 09:00');
    const { followUps } = agendaAt(story, '2026-03-16 09:00');
    const [first, second, ...more] = discipline(followUps, almanacFor(story.owner), { now, weeks: 2 });
    assert.deepEqual(more, []);
    assert.ok(first);
    const { begins, ...counts } = first;
    assert.deepEqual(
      counts,
      { inTime: 1, late: 1, skipped: 1, undone: 2 },
      'the notes and the note to Berg were never written',
    );
    assert.equal((second?.begins ?? 0) - begins, 7);
  });
});

describe('the claims of the texts', () => {
  it('[T8] [T11] [V9] [C12] are told as claims, each with what speaks against it', () => {
    assert.deepEqual(claims.map(({ rule }) => rule).toSorted(), ['C12', 'T11', 'T8', 'V9']);
    assert.ok(claims.every(({ caveat }) => caveat.length > 40));
  });
});
