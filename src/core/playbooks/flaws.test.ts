import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { allPlaybooks } from './all-playbooks.ts';
import { flawsIn } from './flaws.ts';
import type { Playbook, Step } from './playbook.ts';

const send: Step = { id: 'send', channels: ['email'], opens: { after: 'begin' }, rules: [], why: 'They asked.' };
const nudge: Step = {
  id: 'nudge',
  channels: ['text'],
  opens: { after: { step: 'send' }, wait: { unit: 'days', count: 5 } },
  rules: ['V2'],
  why: '{person} said so.',
};
const meetup: Playbook = {
  id: 'after-meetup',
  title: 'After a meetup',
  begins: { fact: 'touch', occasions: ['meeting'], each: 'person' },
  place: 'keep-in-touch',
  steps: [send, nudge],
  silence: { after: 'nudge', wait: { unit: 'days', count: 3 }, becomes: 'parked' },
  ends: [{ on: 'reply', as: 'answered' }],
  wakes: 'nudge',
  changes: 'A reply ends it.',
};

const said = (changes: Partial<Playbook>): readonly string[] =>
  flawsIn({ ...meetup, ...changes }).map(({ path, message }) => `${path.join('.')} ${message}`);
const ofStep = (changes: Partial<Step>): readonly string[] => said({ steps: [send, { ...nudge, ...changes }] });

describe('a playbook that could not work', () => {
  it('is none of ours, nor a sound one of an owner', () => {
    assert.deepEqual(
      [...allPlaybooks, meetup].flatMap((playbook) => flawsIn(playbook)),
      [],
    );
  });

  it('names a step that is not there, and is told which are', () => {
    assert.deepEqual(ofStep({ opens: { after: { step: 'sned' } } }), [
      'steps.1.opens.after.step names the step sned, which is not there: choose send or nudge',
    ]);
    assert.equal(said({ wakes: 'gone' }).length, 1);
    assert.equal(said({ swallows: { step: 'gone', by: 'send' } }).length, 1);
  });

  it('has steps that wait for each other, or for themselves, so that none would ever come up', () => {
    const waiting: Step = { ...send, opens: { after: { step: 'nudge' } } };
    assert.deepEqual(said({ steps: [waiting, nudge] }), [
      'steps.0.opens.after.step would wait for itself: let one of the steps wait for the beginning',
      'steps.1.opens.after.step would wait for itself: let one of the steps wait for the beginning',
    ]);
    assert.equal(ofStep({ voidBy: { step: 'nudge' } }).length, 1);
    assert.equal(said({ steps: [{ ...send, lapses: { whenOpens: 'nudge' } }, nudge] }).length, 2);
  });

  it('never ends: what comes again and again needs time in between and something that ends it', () => {
    assert.deepEqual(
      said({ steps: [{ ...send, times: 'until-ended' }], silence: undefined as never, ends: [], wakes: 'send' }),
      [
        'steps.0.opens.wait is missing: a step that comes again and again needs time in between',
        'steps.0.times would never end: say what ends the playbook, or how many times',
        'wakes names a step that goes on until the end: choose another',
      ],
    );
    assert.match(ofStep({ times: 'until-ended' }).join(), /silence\.after names a step that goes on until the end/);
  });

  it('waits for what cannot come after its beginning', () => {
    assert.match(
      ofStep({ metBy: 'group-left' }).join(),
      /^steps\.1\.metBy never comes in what begins this way: choose/,
    );
    assert.match(ofStep({ only: 'local-chapter' }).join(), /^steps\.1\.only never holds/);
    assert.match(ofStep({ to: 'referrer' }).join(), /^steps\.1\.to can be the referrer only/);
    assert.match(
      ofStep({ due: { wait: { unit: 'window', from: 1, to: 2 } } }).join(),
      /^steps\.1\.due\.wait\.unit cannot/,
    );
    assert.match(ofStep({ metBy: 'begin' }).join(), /^steps\.1\.metBy would be over before it is owed/);
    assert.match(said({ ends: [{ on: 'begin', as: 'closed' }] }).join(), /^ends\.0\.on would end it before anything/);
  });

  it('counts backwards, or nothing', () => {
    const window = { unit: 'window', from: 9, to: 2 } as const;
    assert.match(ofStep({ opens: { after: 'begin', wait: window } }).join(), /to must not be less/);
    assert.match(
      ofStep({ opens: { after: 'begin', wait: { unit: 'days', count: 0 } } }).join(),
      /count must be at least 1/,
    );
  });

  it('parks what nobody could take up again', () => {
    const { wakes: _, ...rest } = meetup;
    assert.match(flawsIn(rest)[0]?.message ?? '', /^is missing: name the step/);
  });

  it('has two steps of one name, a rule that is in no book, or a blank that nobody fills', () => {
    assert.match(
      said({ steps: [send, { ...nudge, id: 'send' }], wakes: 'send', silence: undefined as never }).join(),
      /steps\.1\.id is already/,
    );
    assert.match(ofStep({ rules: ['X9'] }).join(), /^steps\.1\.rules names X9/);
    assert.match(
      ofStep({ why: 'Dear {friend}' }).join(),
      /^steps\.1\.why has the blank \{friend\}, which nobody fills/,
    );
  });
});
