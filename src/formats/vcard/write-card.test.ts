import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plainText } from '../text/plain-text.ts';
import type { Card, CardAddress, CardContent, CardFieldTraits, CardName, CardText } from './card.ts';
import { readCards } from './read-cards.ts';
import { writeCard } from './write-card.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Any text at all, as our own reader would hand it on. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('ש״ל، \\n;,', '👩🏽‍🚀\r\n\t“x”'),
);
const text = anyText.map(plainText);
const words = text.filter((value) => value.trim() !== '' && !/^(mailto|tel):/i.test(value));
const token = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/).filter((value) => value !== 'pref');
const params = fc.array(
  fc.record({ name: token.map((name) => `X-${name}`), values: fc.array(text, { minLength: 1, maxLength: 3 }) }),
  { maxLength: 2 },
);

/** 3.0 can say only the highest preference, so that is what may stand on the first field. */
const traits: fc.Arbitrary<Omit<CardFieldTraits, 'group'>> = fc.record(
  { types: fc.uniqueArray(token, { maxLength: 3 }), params, label: words },
  { requiredKeys: ['types', 'params'] },
);
const texts: fc.Arbitrary<Omit<CardText, 'group'>[]> = fields(fc.record({ value: words }));
const addresses: fc.Arbitrary<Omit<CardAddress, 'group'>[]> = fields(
  fc.record({
    poBox: text,
    extended: text,
    street: words,
    locality: text,
    region: text,
    postalCode: text,
    country: text,
  }),
);

function fields<Content extends object>(content: fc.Arbitrary<Content>) {
  const one = fc.tuple(traits, content).map(([trait, value]) => ({ ...trait, ...value }));
  return fc
    .tuple(fc.array(one, { maxLength: 3 }), fc.boolean())
    .map(([all, prefers]) => all.map((field, index) => (prefers && index === 0 ? { ...field, preference: 1 } : field)));
}

const structuredName: fc.Arbitrary<CardName> = fc.record({
  family: words,
  given: text,
  additional: text,
  prefixes: text,
  suffixes: text,
});
const card: fc.Arbitrary<CardContent> = fc
  .record(
    {
      name: words,
      structuredName,
      emails: texts,
      phones: texts,
      addresses,
      urls: texts,
      organization: fc.record({ name: words, units: fc.array(words, { maxLength: 2 }) }),
      title: words,
      notes: fc.array(words, { maxLength: 2 }),
      birthday: fc.constantFrom('1985-04-12', '2000-02-29', '--04-12', '--02-29', '1985-04', '1985'),
      timeZone: words,
      others: fc.array(
        fc.record({
          name: token.map((name) => `X-T-${name}`),
          params,
          value: text.map((value) => value.replaceAll('\n', '\\n')),
          group: token.map((group) => `other.${group}`.replace('.', '-')),
        }),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: ['name', 'emails', 'phones', 'addresses', 'urls', 'notes', 'others'] },
  )
  .map(grouped);

/** A label needs a group to stand in, and every group is another one. */
function grouped(content: CardContent): CardContent {
  const inGroups = <Field extends CardFieldTraits>(kind: string, all: readonly Field[]) =>
    all.map((field, index) => ('label' in field ? { ...field, group: `${kind}${index}` } : field));
  return {
    ...content,
    emails: inGroups('email', content.emails),
    phones: inGroups('phone', content.phones),
    addresses: inGroups('address', content.addresses),
    urls: inGroups('url', content.urls),
  };
}

describe('writeCard', () => {
  for (const version of ['3.0', '4.0'] as const) {
    it(`writes any card so that it is read back as the same (${version}), so that nothing is lost on the way`, () => {
      fc.assert(
        fc.property(card, (content) => {
          const read = readCards(bytesOf(writeCard(content, version)));
          const expected: Card = { ...structuredClone(content), line: 1, version };
          assert.deepEqual(read, { cards: [expected], refused: [] });
        }),
        { numRuns: 300 },
      );
    });
  }

  it('[RFC 6350 §3.2] writes no line above 75 octets and no control character, whatever a text holds', () => {
    fc.assert(
      fc.property(anyText, (note) => {
        const written = writeCard({ ...bare, notes: [note] }, '4.0');
        const lines = written.split('\r\n');
        assert.ok(lines.every((line) => bytesOf(line).length <= 75));
        assert.ok(!/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/.test(written));
        assert.ok(lines.every((line) => !/[\r\n]/.test(line)));
      }),
    );
  });

  it('keeps a text from breaking out of its line, so that nobody can smuggle a property into a card', () => {
    const written = writeCard({ ...bare, notes: ['x\r\nEMAIL:evil@example.com\nEND:VCARD'] }, '3.0');
    assert.deepEqual(
      readCards(bytesOf(written)).cards.map(({ emails, notes }) => ({ emails, notes })),
      [{ emails: [], notes: ['x\nEMAIL:evil@example.com\nEND:VCARD'] }],
    );
  });

  it('[RFC 2426 §3.1.2] writes an N in 3.0 even where only the full name is known', () => {
    assert.match(writeCard(bare, '3.0'), /\r\nN:;;;;\r\n/);
    assert.doesNotMatch(writeCard(bare, '4.0'), /\r\nN:/);
  });

  it('says a preference in the words of each version', () => {
    const preferred = { ...bare, emails: [{ value: 'ana@example.com', types: ['work'], preference: 1, params: [] }] };
    assert.match(writeCard(preferred, '3.0'), /\r\nEMAIL;TYPE=work;TYPE=pref:ana@example.com\r\n/);
    assert.match(writeCard(preferred, '4.0'), /\r\nEMAIL;TYPE=work;PREF=1:ana@example.com\r\n/);
  });
});

const bare: CardContent = {
  name: 'Ana Ruiz',
  emails: [],
  phones: [],
  addresses: [],
  urls: [],
  notes: [],
  others: [],
};
