import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CardField } from '../card-read.ts';
import { readCard } from '../read-card.ts';
import { cardScores, otherCards, tunedCards } from './card-score.ts';

/** The least precision and recall in percent; what the reader reached when this was written, rounded down. */
const floors: Readonly<Partial<Record<CardField, readonly [precision: number, recall: number]>>> = {
  name: [100, 100],
  title: [100, 80],
  organization: [100, 100],
  emails: [100, 100],
  phones: [90, 100],
  addresses: [75, 75],
  links: [100, 100],
};

describe('the corpus of business cards', () => {
  it('has 25 cards and more of many countries, ten of them never tuned on, so that its figures tell something', () => {
    assert.ok(tunedCards.length >= 25);
    assert.ok(otherCards.length >= 10);
  });

  it('is read wholly where the rules were made on it', async () => {
    assert.deepEqual((await cardScores(tunedCards)).misses, []);
  });

  it('is read on other cards as well as when this was written', async () => {
    const { byField } = await cardScores(otherCards);
    for (const [field, [precision, recall]] of Object.entries(floors) as [CardField, readonly [number, number]][]) {
      const { right, wrong, missed } = byField[field];
      assert.ok((100 * right) / (right + wrong) >= precision, `precision of ${field}`);
      assert.ok((100 * right) / (right + missed) >= recall, `recall of ${field}`);
    }
  });
});

describe('a card', () => {
  it('[F4] out of a QR code is read as its telephone wrote it, vCard or MECARD', async () => {
    const vcard =
      'BEGIN:VCARD\nVERSION:3.0\nN:Ruiz;Ana;;;\nFN:Ana Ruiz\nORG:Northwind\nTITLE:Head of HR\nTEL:+1 312 555 0142\nEMAIL:ana@northwind.example\nEND:VCARD';
    const { unsure, ...ana } = await readCard(vcard);
    assert.deepEqual(ana, {
      name: 'Ana Ruiz',
      title: 'Head of HR',
      organization: 'Northwind',
      emails: ['ana@northwind.example'],
      phones: ['+1 312 555 0142'],
      addresses: [],
      links: [],
    });
    assert.deepEqual(unsure, []);
    const mecard = await readCard(
      String.raw`MECARD:N:Okafor,Ben;ORG:Contoso\; Ltd;TEL:+14155550133;EMAIL:ben@contoso.example;URL:contoso.example;NOTE:met at the fair;;`,
    );
    assert.deepEqual(
      [mecard.name, mecard.organization, mecard.phones, mecard.links, mecard.notes],
      ['Ben Okafor', 'Contoso; Ltd', ['+14155550133'], ['https://contoso.example'], 'met at the fair'],
    );
  });

  it('says of what it is unsure, so that the owner looks there first', async () => {
    assert.deepEqual((await readCard('Blorx Fneep\nZarquon')).unsure, ['name', 'organization']);
    assert.deepEqual((await readCard('12345')).unsure, ['name']);
  });

  it('of any text at all is read without a fault', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => assert.ok(await readCard(text))),
    );
    const words = fc.constantFrom(
      'Ana',
      'Ruiz',
      '@',
      'a@b.com',
      '+1 312 555',
      '0142',
      '\n',
      ',',
      'Inc',
      '10117',
      'Director',
      'www.',
      ' at ',
      '|',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 40 }), async (all) => assert.ok(await readCard(all.join(' ')))),
    );
  });
});
