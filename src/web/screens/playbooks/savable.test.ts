import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { flawsIn } from '../../../core/playbooks/flaws.ts';
import { threeByThree } from '../../../core/playbooks/three-by-three.ts';
import type { Playbook } from '../../../core/playbooks/playbook.ts';
import { faultAt, faultsIn } from './form-flaws.ts';
import { beginningWith, newBeginning, newPlaybook, newStep, withoutStep } from './new-playbook-draft.ts';
import { changedPlaybook, nameOf, savable } from './savable.ts';

const first = { ...newStep([]), title: 'Send the slides', why: 'They asked.' };
const second = { ...newStep([first]), title: 'Send the slides', why: 'Once more.' };
const draft: Playbook = {
  ...newPlaybook(),
  id: 'mine',
  title: ' Mine ',
  steps: [first, second],
  silence: { after: second.id, wait: { unit: 'days', count: 3 }, becomes: 'parked' },
};

describe('a playbook as it is saved', () => {
  it('names its new steps after their titles wherever they are named, because follow-ups are called by them', () => {
    const whole = savable(draft);
    assert.deepEqual(
      whole.steps.map(({ id, opens }) => [id, opens.after]),
      [
        ['send-the-slides', 'begin'],
        ['send-the-slides-2', { step: 'send-the-slides' }],
      ],
    );
    assert.deepEqual([whole.silence?.after, whole.wakes], ['send-the-slides-2', 'send-the-slides-2']);
    assert.deepEqual(flawsIn(whole), []);
  });

  it('keeps the names of steps that were saved before, whatever their titles become', () => {
    const saved = savable(draft);
    const [one, ...others] = saved.steps;
    assert.ok(one);
    const again = savable({ ...saved, steps: [{ ...one, title: 'Something else' }, ...others] }, saved);
    assert.equal(again.steps[0]?.id, 'send-the-slides');
  });

  it('says what would change it, from its ends', () => {
    assert.match(savable(draft).changes, /^When they reply, it has its answer, and ends\. If nobody answers/);
  });

  it('leaves ours as they are but for what was changed', () => {
    assert.equal(savable(threeByThree), threeByThree);
  });
});

describe('a playbook in the form', () => {
  it('holds together after any other beginning is chosen, so that nobody has to clean up', () => {
    const facts = [
      'touch',
      'promise',
      'intent',
      'referral',
      'informational-interview',
      'circle',
      'season',
      'acceptance',
      'group',
      'quiet-opportunity',
    ] as const;
    for (const fact of facts) {
      assert.deepEqual(flawsIn(savable(beginningWith(draft, newBeginning(fact)))), [], fact);
    }
  });

  it('holds together without one of its steps', () => {
    assert.deepEqual(flawsIn(savable(withoutStep(draft, first.id))), []);
    assert.deepEqual(flawsIn(savable(withoutStep(draft, second.id))), []);
  });

  it('names what is missing at its field', () => {
    const faults = faultsIn(newPlaybook());
    assert.deepEqual([...faults.keys()], ['title', 'steps.0.title', 'steps.0.why']);
    const opens = { after: { step: 'gone' } };
    assert.match(
      faultAt(faultsIn({ ...draft, steps: [{ ...first, opens }] }), 'steps.0.opens.after') ?? '',
      /^This names/,
    );
  });

  it('is not changed by the order of its fields', () => {
    const { id, ...rest } = threeByThree;
    assert.equal(changedPlaybook(threeByThree, { ...rest, id }), false);
    assert.equal(changedPlaybook(threeByThree, { ...threeByThree, title: 'Calls' }), true);
  });
});

it('makes a name for addresses of any title, or none where there is nothing to make it of', () => {
  assert.equal(nameOf('  Après “the” Meet-up!  '), 'apres-the-meet-up');
  assert.equal(nameOf('会议'), '');
});
