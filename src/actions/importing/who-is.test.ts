import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { connected, planned } from '../../../test/stories/brought-to-ana.ts';
import type { Person } from '../../core/facts/person.ts';

describe('who is who within one file', () => {
  const emails = ['lopez@x.example'];
  const [lopez, perez] = [connected({ name: 'Maria Lopez', emails }), connected({ name: 'Maria Perez', emails })];
  const counts = (names: readonly string[], people: readonly Person[] = []) =>
    planned({ people: names.map((name) => ({ ...lopez, name })) }, { people }).people.counts;

  it('are two whom it names by two family names at one address, so that nobody is lost in a household', () => {
    assert.deepEqual(counts(['Maria Lopez', 'Maria Perez', 'Maria Lopez']), { added: 2, matched: 1, completed: 0 });
  });

  it('is one who has another family name since an earlier file', () => {
    const known = [...planned({ people: [lopez] }, { people: [] }).people.newPeople];
    assert.deepEqual(planned({ people: [perez] }, { people: known }).people.counts, {
      added: 0,
      matched: 1,
      completed: 0,
    });
  });

  it('is one who is called by the address itself, which is no name', () => {
    assert.deepEqual(counts(['Maria Lopez', 'lopez@x.example']), { added: 1, matched: 1, completed: 0 });
  });
});
