import assert from 'node:assert/strict';
import { it } from 'node:test';
import { differences } from './differences.ts';
import { threeByThree } from './three-by-three.ts';
import { withValueAt } from './with-value-at.ts';

it('tells the numbers where only numbers differ, so that the change is seen at a glance', () => {
  const changed = withValueAt(withValueAt(threeByThree, 'steps.1.opens.wait.count', 5), 'silence.wait.count', 10);
  assert.deepEqual(differences(threeByThree, changed), [
    {
      what: 'Call: did your application for the position arrive?',
      ours: 'three business days',
      yours: 'five business days',
    },
    { what: 'Silence', ours: 'three business days', yours: 'ten business days' },
  ]);
});

it('tells whole sentences where more than a number differs', () => {
  const { silence: _, ...rest } = threeByThree;
  const [first, ...others] = differences(threeByThree, { ...rest, title: 'Calls' });
  assert.deepEqual(first, { what: 'Its name', ours: '3×3 follow-up', yours: 'Calls' });
  assert.deepEqual(
    others.map(({ what, yours }) => [what, yours]),
    [['Silence', 'It changes nothing.']],
  );
});

it('tells nothing of two that say the same', () => {
  assert.deepEqual(differences(threeByThree, structuredClone(threeByThree)), []);
});
