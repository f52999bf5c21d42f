import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { saidParts } from './said-parts.ts';

const [ana, anabel, bo] = ['Ana', 'Ana Bel', 'Bo'].map((name) => ({ id: name, name })) as [Named, Named, Named];

interface Named {
  readonly id: string;
  readonly name: string;
}

describe('what a change said', () => {
  it('leads from each name to the card, the longer of two names first, so that nobody is taken for another', () => {
    assert.deepEqual(saidParts('Logged a call with Ana Bel and Ana', [ana, anabel]), {
      parts: ['Logged a call with ', anabel, ' and ', ana],
      others: [],
    });
  });

  it('tells apart whom it does not name', () => {
    assert.deepEqual(saidParts('Changed a group: members', [bo]), {
      parts: ['Changed a group: members'],
      others: [bo],
    });
    assert.deepEqual(saidParts('', []), { parts: [], others: [] });
  });
});
