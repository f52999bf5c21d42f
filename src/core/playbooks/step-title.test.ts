import assert from 'node:assert/strict';
import { it } from 'node:test';
import { allPlaybooks } from './all-playbooks.ts';
import { stepTitle } from './step-title.ts';

it('has words for every step of every playbook, because nobody acts on an id', () => {
  const steps = allPlaybooks.flatMap(({ id, steps: all }) => all.map((step) => ({ playbook: id, step: step.id })));
  const bare = steps.filter((which) => stepTitle(which) === stepTitle({ ...which, playbook: 'unknown' }));
  assert.deepEqual(bare, []);
  assert.ok(steps.length > 30);
});

it('names the people and things that it knows, and says it without them where it does not', () => {
  const call = { playbook: 'referral', step: 'call-referral' };
  assert.equal(stepTitle(call, { referrer: 'Ana Ruiz' }), 'Call: Ana Ruiz sent you');
  assert.equal(stepTitle(call), 'Call: you were referred to them');
});

it('counts the three calls of the 3×3, so that the owner knows which is the last', () => {
  const turn = (n: number): string =>
    stepTitle({ playbook: 'three-by-three', step: 'follow-up', n }, { opportunity: 'Analyst' });
  assert.deepEqual([1, 3].map(turn), [
    'Call: did your application for Analyst arrive?',
    'Call a third time: did your application for Analyst arrive?',
  ]);
});

it('spells out a step of the owner’s own, so that a new playbook needs no change here', () => {
  assert.equal(stepTitle({ playbook: 'mine', step: 'bake-a-cake' }), 'Bake a cake');
});
