import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cardFieldsOf, cardFound, personOf } from './card-fields.ts';

const card = {
  name: 'Ana Ruiz',
  title: 'Head of HR',
  organization: 'Northwind',
  emails: ['ana@northwind.example', 'ruiz@home.example'],
  phones: ['312 555 0142'],
  addresses: ['200 West Adams Street\nChicago, IL 60606', 'P.O. Box 7'],
  links: [],
  unsure: [],
} as const;

describe('the form of a card', () => {
  it('[F4] gives back what was read where nothing was changed', () => {
    const { name, organization, unsure: _, links: __, ...details } = card;
    assert.deepEqual(personOf(cardFieldsOf(card), undefined), {
      name,
      part: 'with',
      organization: { name: organization },
      card: details,
    });
  });

  it('keeps the known person’s own name, and leaves out what was emptied', () => {
    const fields = { ...cardFieldsOf(card), name: 'A. Ruiz', title: ' ', emails: ' \n', organization: '' };
    const { addresses, phones } = card;
    assert.deepEqual(personOf(fields, { id: 'ana', name: 'Ana Ruiz' }), {
      id: 'ana',
      name: 'Ana Ruiz',
      part: 'with',
      card: { phones, addresses },
    });
  });

  it('opens a used card once more as it was left', () => {
    const person = {
      name: 'Ana Ruiz',
      id: 'ana',
      part: 'with',
      spans: [],
      organization: 0,
      card: { title: 'Head of HR' },
    } as const;
    const found = cardFound(person, [{ name: 'Northwind', spans: [] }]);
    assert.deepEqual(
      [found.card.organization, found.card.title, found.known[0]?.id],
      ['Northwind', 'Head of HR', 'ana'],
    );
  });
});
