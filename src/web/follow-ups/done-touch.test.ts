import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TodayFollowUp, TodayGroup } from '../client/agenda-query.ts';
import { doneTouch, isTask, needsAnswer, servedToo, verdictMatters } from './done-touch.ts';

const at = '2026-03-10T15:00:00-05:00';

function owed(key: string, changes: Partial<TodayFollowUp> = {}): TodayFollowUp {
  return {
    key,
    thread: key,
    playbook: 'after-interview',
    playbookTitle: '',
    step: 'thank-you-call',
    title: key,
    about: {},
    channels: ['phone'],
    opens: at,
    due: at,
    dueBySundown: false,
    lapses: null,
    state: 'open',
    atRisk: false,
    rules: [],
    why: '',
    changes: '',
    hasWords: true,
    ...changes,
  };
}

function groupOf(...followUps: readonly TodayFollowUp[]): TodayGroup {
  const person = { id: 'ito', name: 'Ms Ito', phones: [], emails: [], addresses: [], links: [] };
  return { section: 'today', person, heading: '', followUps: [...followUps], brief: null };
}

describe('what "done" means', () => {
  it('[T9] logs a call that reached somebody as a talk of both, because only then does silence end', () => {
    const call = owed('call', { about: { opportunity: 'analyst', referral: 'from-ana' } });
    assert.deepEqual(doneTouch(call, groupOf(call), { at, channel: 'phone', outcome: 'reached', verdict: 'no' }), {
      at,
      people: ['ito'],
      channel: 'phone',
      direction: 'both',
      outcome: 'reached',
      verdict: 'no',
      opportunity: 'analyst',
      referral: 'from-ana',
      answers: ['call'],
    });
  });

  it('logs a voicemail and a note as outbound, because nobody has answered yet', () => {
    const call = owed('call');
    assert.equal(doneTouch(call, groupOf(call), { at, channel: 'phone', outcome: 'voicemail' }).direction, 'out');
    assert.equal(doneTouch(call, groupOf(call), { at, channel: 'note' }).direction, 'out');
    assert.equal(doneTouch(call, groupOf(call), { at, channel: 'in-person' }).direction, 'both');
  });

  it('lets one call serve what else is owed to the same person by phone, so that they are called once', () => {
    const call = owed('call');
    const other = owed('check-in');
    const later = owed('later', { state: 'scheduled' });
    const note = owed('note', { channels: ['note'] });
    const group = groupOf(call, other, later, note);
    assert.deepEqual(
      servedToo(call, group, 'phone').map(({ key }) => key),
      ['check-in'],
    );
    assert.deepEqual(
      servedToo(call, group, 'in-person').map(({ key }) => key),
      ['check-in'],
    );
    assert.deepEqual(doneTouch(call, group, { at, channel: 'phone', alsoServes: ['check-in'] }).answers, [
      'call',
      'check-in',
    ]);
  });

  it('asks only where there is something to tell, so that a note or a task is done in one tap', () => {
    const note = owed('note', { channels: ['note'] });
    const task = owed('task', { channels: ['task'] });
    const either = owed('either', { channels: ['email', 'note'] });
    assert.deepEqual(
      [owed('call'), note, task, either].map((each) => needsAnswer(each, groupOf(each))),
      [true, false, false, true],
    );
  });

  it('takes what is owed to nobody in particular for a task, because there is nobody to log it with', () => {
    const members = owed('meet-members', { about: { group: 'shrm' } });
    const call = owed('call', { about: { opportunity: 'analyst' } });
    const nobody = (followUp: TodayFollowUp): TodayGroup => ({ ...groupOf(followUp), person: null });
    assert.equal(isTask(members, nobody(members)), true);
    assert.equal(isTask(call, nobody(call)), false);
    assert.deepEqual(doneTouch(call, nobody(call), { at, channel: 'phone' }).people, []);
  });

  it('[T6] asks for a yes or no only where one would end something', () => {
    assert.equal(verdictMatters(owed('call', { about: { opportunity: 'analyst' } })), true);
    assert.equal(verdictMatters(owed('call', { playbook: 'informational-request' })), true);
    assert.equal(verdictMatters(owed('call', { playbook: 'referral' })), false);
  });
});
