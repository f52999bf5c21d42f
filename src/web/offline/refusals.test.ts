import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Deed } from './deed.ts';
import { insisted, mayInsist } from './insisted.ts';
import { textOf } from './text-of.ts';
import { isHeld } from './what-is-held.ts';

const thanked: Deed = {
  text: 'Done · Thank-you call',
  about: 'Ana Ruiz',
  commands: [
    {
      sentence: 'logTouch',
      input: {
        commandId: 'c1',
        id: 't1',
        at: '2026-03-10T12:00:00Z',
        people: ['ana'],
        channel: 'phone',
        direction: 'both',
        summary: 'She starts in May.',
        promised: [{ what: 'the article' }],
        answers: ['after-interview/x/ana#thank-you-call'],
        whileOwed: true,
      },
    },
  ],
};
const skipped: Deed = {
  text: 'Skipped',
  commands: [{ sentence: 'skipFollowUp', input: { commandId: 'c2', key: 'k', reason: 'no need' } }],
};

describe('what was refused', () => {
  it('gives back every word that was typed, so that it can be taken elsewhere', () => {
    assert.equal(textOf(thanked), 'Done · Thank-you call\nAna Ruiz\nShe starts in May.\nthe article');
    assert.equal(textOf(skipped), 'Skipped\nno need');
  });

  it('can be logged all the same where it really happened, and only then', () => {
    const ended = { code: 'already-ended', message: '', data: undefined };
    assert.equal(mayInsist(thanked, ended), true);
    assert.equal(mayInsist(skipped, ended), false);
    assert.equal(mayInsist(thanked, { ...ended, code: 'not-found' }), false);
    assert.equal(JSON.stringify(insisted(thanked)).includes('whileOwed'), false);
  });
});

describe('what a device holds', () => {
  it('is the answers of screens, and nothing that follows the typing', () => {
    assert.equal(isHeld({ queryKey: ['today', 25] }), true);
    assert.equal(isHeld({ queryKey: ['people', { circle: 'inner' }, 0] }), true);
    assert.equal(isHeld({ queryKey: ['people', { text: 'an' }, 0] }), false);
    assert.equal(isHeld({ queryKey: ['people like', 'an'] }), false);
    assert.equal(isHeld({ queryKey: ['rehearsal'], meta: { kept: false } }), false);
  });
});
