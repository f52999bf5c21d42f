import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allAssociations } from './all-associations.ts';
import { occupationNames, occupations } from './occupations.ts';

const isOnce = (values: readonly string[]): void => assert.equal(new Set(values).size, values.length);

describe('the directory of associations', () => {
  it('[F9] has at least five for each of the 23 major groups and 150 in all, so that nobody looks in vain', () => {
    assert.equal(occupations.length, 23);
    assert.ok(allAssociations.length >= 150);
    for (const occupation of occupations) {
      const own = allAssociations.filter(({ occupations: [first] }) => first === occupation);
      assert.ok(own.length >= 5, `${occupationNames[occupation]}: ${own.length}`);
    }
  });

  it('[F9] names each once, because an association in two groups is still one', () => {
    isOnce(allAssociations.map(({ id }) => id));
    isOnce(allAssociations.map(({ name }) => name.toLowerCase()));
    isOnce(allAssociations.flatMap(({ website = [] }) => website));
    for (const { occupations: served } of allAssociations) isOnce(served);
  });

  it('[F9] says what each is for, and leaves out what is not known rather than guess', () => {
    for (const { id, name, shortName, website, purpose, occupations: served, writtenOn } of allAssociations) {
      assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/, id);
      assert.match(name, /^\S.*\S$/, id);
      assert.ok(name.length <= 200, id);
      assert.match(shortName ?? 'none', /^\S{2,15}$/, id);
      assert.match(website ?? 'none.org', /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/, id);
      assert.match(purpose, /^[A-Z].{15,140}\.$/, id);
      assert.ok(served.length > 0 && served.every((code) => code in occupationNames), id);
      assert.match(writtenOn, /^\d{4}-\d\d-\d\d$/, id);
    }
  });
});
