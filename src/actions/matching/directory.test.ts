import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { candidatesFor, type Directory, directoryOf, enter, lookalikesIn } from './directory.ts';
import { type Identifiable, type Identity, identityOf } from './identity.ts';
import { judged } from './judged.ts';

interface Entry {
  readonly identity: Identity;
}

function directoryWith(entries: readonly Entry[]): Directory<Entry> {
  const directory = directoryOf<Entry>({
    country: 'US',
    entryAt: (place) => entries[place] as Entry,
    identify: ({ identity }) => identity,
  });
  for (const [place, { identity }] of entries.entries()) enter(directory, place, identity);
  return directory;
}

interface Labelled {
  readonly people: readonly (Identifiable & { readonly organization?: string })[];
}

const labelled: readonly Labelled[] = JSON.parse(
  await readFile(new URL('../../../test/vectors/matching/pairs.json', import.meta.url), 'utf8'),
);
const entryOf = (name: string, more: Partial<Identifiable> = {}, organization?: string): Entry => ({
  identity: identityOf({ name, ...more }, organization),
});
const everybody = labelled.flatMap(({ people }) =>
  people.map(({ organization, ...card }) => entryOf(card.name, card, organization?.toLowerCase())),
);

describe('the directory', () => {
  it('finds everybody who is judged to be or to look like the same person, though it compares only a few', () => {
    const directory = directoryWith(everybody);
    const missed = everybody.flatMap(({ identity }) => {
      const found = new Set(lookalikesIn(directory, identity).map(({ entry }) => entry));
      return everybody
        .filter((other) => !found.has(other) && judged(other.identity, identity, 'US') !== undefined)
        .map((other) => `${identity.name} · ${other.identity.name}`);
    });
    assert.deepEqual(missed, []);
    assert.equal(directory.passedOver, 0);
  });

  it('gives the surest first: a page before an address, an address before a number, all of these before a name', () => {
    const [page, email, phone] = [
      { links: ['https://linkedin.com/in/ana'] },
      { emails: ['ana@ruiz.example'] },
      { phones: ['+1 312 555 0142'] },
    ];
    const entries = [
      entryOf('Ana Ruiz', {}),
      entryOf('Ana Ruiz', phone),
      entryOf('A. Ruiz', email),
      entryOf('Ana', page),
    ];
    const found = candidatesFor(directoryWith(entries), entryOf('Ana Ruiz', { ...page, ...email, ...phone }).identity);
    assert.deepEqual(
      found.map(({ entry }) => entry),
      entries.toReversed(),
    );
    assert.deepEqual(
      found.map(({ standing }) => standing),
      ['sure', 'sure', 'sure', 'maybe'],
    );
  });

  it('finds somebody by what was learned of them later, too', () => {
    const entry = entryOf('Ana Ruiz');
    const directory = directoryWith([entry]);
    const sought = entryOf('A. Lopez', { emails: ['ana@ruiz.example'] }).identity;
    assert.equal(candidatesFor(directory, sought).length, 0);
    Object.assign(entry, { identity: identityOf({ name: 'Ana Ruiz', emails: ['ana@ruiz.example'] }, undefined) });
    enter(directory, 0, entry.identity);
    assert.deepEqual(
      candidatesFor(directory, sought).map((one) => one.entry),
      [entry],
    );
  });

  it('takes an entry that tells nothing new of a card for that card, so that a file may come again', () => {
    const some = fc.subarray(['a@x.example', 'info@x.example', 'b@y.example']);
    const card = fc.record({
      name: fc.constantFrom('Ana Ruiz', 'Ana', '🚀', 'Ana Ruiz Jr.', 'Li Wei'),
      emails: some,
      phones: fc.subarray(['+1 312 555 0142', '(312) 555-0143', '555']),
      links: fc.subarray(['https://linkedin.com/in/a', 'https://ana.example']),
      organization: fc.option(fc.constantFrom('acme', 'birch'), { nil: undefined }),
    });
    fc.assert(
      fc.property(card, fc.array(card, { maxLength: 6 }), ({ organization, ...told }, others) => {
        const entry = entryOf(told.name, told, organization);
        const rest = others.map((other) => entryOf(other.name, other, other.organization));
        const found = candidatesFor(directoryWith([...rest, entry]), entry.identity);
        assert.equal(found.find((one) => one.entry === entry)?.standing, 'sure');
        const less = entryOf(told.name, { emails: told.emails.slice(1) }).identity;
        assert.equal(candidatesFor(directoryWith([entry]), less)[0]?.standing, 'sure');
      }),
    );
  });
});
