import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { differing, rebased } from './facts-draft.ts';
import type { FactsDraft } from './facts-draft.ts';

const ana = { id: 'ana', name: 'Ana', isNew: false };
const bo = { id: 'bo', name: 'Bo', isNew: false };
const before: FactsDraft = {
  title: 'Analyst',
  organization: undefined,
  route: 'advert',
  search: '',
  contacts: [ana, bo],
  openedOn: '2026-03-05',
};

describe('the facts of a position as they are edited', () => {
  it('say nothing new where only blanks were typed, so that saving is harmless', () => {
    assert.deepEqual(differing(before, { ...before, title: ' Analyst ' }), []);
  });

  it('[T1] count the order of the contacts as a change, because the first is the one to ask for', () => {
    assert.deepEqual(differing(before, { ...before, contacts: [bo, ana] }), ['contacts']);
  });

  it('take over what only others changed, keep what was typed, and name where both did, so that nothing is lost', () => {
    const typed = { ...before, title: 'Senior Analyst', route: 'referral' as const };
    const present = { ...before, title: 'Analyst II', search: 's1', route: 'referral' as const };
    const { draft, changed, contested } = rebased(typed, before, present);
    assert.deepEqual([draft.title, draft.search, draft.route], ['Senior Analyst', 's1', 'referral']);
    assert.deepEqual([changed, contested], [['title', 'route', 'search'], ['title']]);
  });
});
