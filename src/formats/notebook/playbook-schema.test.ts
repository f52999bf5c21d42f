import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { emptyNotebook } from '../../core/facts/notebook.ts';
import { ownerDefaults } from '../../core/facts/owner.ts';
import { allPlaybooks } from '../../core/playbooks/all-playbooks.ts';
import { playbookSchema } from './playbook-schema.ts';
import { readNotebook } from './read-notebook.ts';
import { writeNotebook } from './write-notebook.ts';

const owner = { timeZone: 'America/Chicago', ...ownerDefaults };
const step = { id: 'send', channels: ['email'], opens: { after: 'begin' }, rules: [], why: 'They asked.' };
const meetup = {
  id: 'after-meetup',
  title: 'After a meetup',
  begins: { fact: 'promise' },
  place: 'promises',
  steps: [step],
  ends: [],
  changes: 'It ends when it is sent.',
};

function problemsOf(playbook: object): readonly string[] {
  const read = readNotebook(
    JSON.stringify({ format: 'sundown.notebook', version: 1, owner, playbooks: [{ ...meetup, ...playbook }] }),
  );
  return read.ok ? [] : read.problems.map(({ path, message }) => `${path} ${message}`);
}
const withStep = (changes: object) => problemsOf({ steps: [{ ...step, ...changes }] });

describe('playbooks in a notebook file', () => {
  it('are left out where there are none, so that files from before stay as they are', () => {
    assert.doesNotMatch(writeNotebook(emptyNotebook(owner)), /playbooks/);
    assert.deepEqual(problemsOf({}), []);
  });

  for (const playbook of allPlaybooks) {
    it(`may hold ${playbook.id} as we ship it, so that an owner can start from ours`, () => {
      assert.deepEqual(playbookSchema.parse(structuredClone(playbook)), playbook);
    });
  }

  it('are refused with the place where a number is out of bounds', () => {
    const opens = (wait: object) => withStep({ opens: { after: 'begin', wait } });
    assert.deepEqual(opens({ unit: 'business-days', count: 61 }), [
      '$.playbooks[0].steps[0].opens.wait.count must be at most 60',
    ]);
    assert.equal(opens({ unit: 'days', count: 1.5 }).length, 1);
    assert.equal(opens({ unit: 'days', count: 731 }).length, 1);
    assert.equal(withStep({ times: 21 }).length, 1);
    assert.equal(problemsOf({ begins: { fact: 'season', from: '02-29', joinedBy: '12-19' } }).length, 1);
  });

  it('are refused where they hold what the language does not have, or hold it twice', () => {
    assert.equal(withStep({ hue: 1 }).length, 1);
    assert.equal(withStep({ channels: ['pigeon'] }).length, 1);
    assert.equal(withStep({ channels: [] }).length, 1);
    assert.equal(problemsOf({ steps: [] }).length, 1);
    assert.equal(problemsOf({ id: 'after/meetup' }).length, 1);
    assert.equal(withStep({ id: 'send#1' }).length, 1);
  });

  it('are refused with place and remedy where they could not work', () => {
    assert.deepEqual(withStep({ opens: { after: { step: 'gone' } } }), [
      '$.playbooks[0].steps[0].opens.after.step names the step gone, which is not there: choose send',
    ]);
  });
});
