import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { personSchema } from '../../../formats/notebook/person-schema.ts';
import { brokenEmail, cardSides, changesBetween, draftOf, rebased } from './card-draft.ts';

const ana = {
  id: 'ana',
  name: 'Ana Ruiz',
  addedAt: '2026-03-05T10:00:00-06:00',
  phones: ['312 555 0100', '312 555 0101'],
  addresses: ['1 Main St\nChicago', '2 Lake Rd\nEvanston'],
  tags: ['HR', 'benefits'],
  circle: 'inner',
  cadenceDays: 45,
  key: true,
  notes: 'Two lines\n\nof notes',
} as const;

describe('[V1] a card as it is typed', () => {
  it('says no change where nothing was touched, so that saving is harmless', () => {
    assert.deepEqual(changesBetween(draftOf(ana), draftOf(ana)), {});
    assert.deepEqual(changesBetween(draftOf(ana), { ...draftOf(ana), name: ' Ana Ruiz ', tags: 'HR,benefits, ' }), {});
  });

  it('finds an e-mail typed here that can reach nobody, and leaves alone one that stood there', () => {
    const before = { ...draftOf(ana), emails: 'ana at work' };
    const brokenIn = (emails: string): string | undefined => brokenEmail(before, { ...before, emails });
    assert.equal(brokenIn('ana at work\nana@example.com'), undefined);
    for (const email of ['ana', 'ana@', '@example.com']) assert.equal(brokenIn(`ana at work\n ${email} `), email);
  });

  it('turns lines, blank lines and commas into entries, and an emptied field into none', () => {
    const typed = {
      ...draftOf(ana),
      phones: '1\n\n 2 ',
      addresses: 'A\nB\n\n\nC',
      tags: 'x, y',
      key: '',
      notes: ' ',
      cadenceDays: '30',
    };
    assert.deepEqual(changesBetween(draftOf(ana), typed), {
      phones: ['1', '2'],
      addresses: ['A\nB', 'C'],
      tags: ['x', 'y'],
      key: null,
      notes: null,
      cadenceDays: 30,
    });
  });

  it('takes over what only others changed, keeps what was typed, and names where both did, so that nothing is lost', () => {
    const before = draftOf(ana);
    const typed = { ...before, name: 'Ana Ruiz-Vega', phones: '1' };
    const present = draftOf({ ...ana, name: 'Ana R.', title: 'Director', phones: ['1'] });
    const { draft, changed, contested } = rebased(typed, before, present);
    assert.deepEqual([draft.name, draft.title, draft.phones], ['Ana Ruiz-Vega', 'Director', '1']);
    assert.deepEqual(changed, ['name', 'title', 'phones']);
    assert.deepEqual(contested, ['name']);
    assert.deepEqual(changesBetween(present, draft), { name: 'Ana Ruiz-Vega' });
  });

  it('has a place for every fact that the owner may write, but for the photo and what Sundown keeps itself', () => {
    const kept = ['id', 'addedAt', 'stop', 'photo', 'circleSince', 'distinctFrom', 'vcard'];
    const fields: readonly string[] = [...cardSides.front, ...cardSides.back];
    assert.deepEqual(
      Object.keys((personSchema as unknown as { shape: object }).shape)
        .filter((field) => !kept.includes(field))
        .toSorted(),
      fields.toSorted(),
    );
  });
});
