/** docs/notebook.md lists the fields that the schemas let through, no more and no fewer. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ownerSchema } from '../src/formats/notebook/owner-schema.ts';
import { recordSchemas } from '../src/formats/notebook/records.ts';
import { textOf } from './markdown.ts';

const schemas = { owner: ownerSchema, ...recordSchemas };

/** The first cells of the table under a heading, `name?` where it may be left out. */
function fieldsListed(kind: string): readonly string[] {
  const section = textOf('docs/notebook.md').split(`\n### ${kind}\n`)[1]?.split('\n#')[0] ?? '';
  const cells = [...section.matchAll(/^\| (`[^|]+) \|/gm)].map((match) => match[1] ?? '');
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')).sort();
}

describe('docs/notebook.md', () => {
  for (const [kind, { shape }] of Object.entries(schemas)) {
    it(`lists the fields of ${kind} as they are read, so that a file written after it is not refused`, () => {
      const fields = Object.entries(shape).map(([name, { type }]) => (type === 'optional' ? `${name}?` : name));
      assert.deepEqual(fieldsListed(kind), fields.sort());
    });
  }

  it('goes through the kinds in the order in which the file has them', () => {
    const headings = [...textOf('docs/notebook.md').matchAll(/^### (\w+)$/gm)].map((match) => match[1]);
    assert.deepEqual(headings, Object.keys(schemas));
  });
});
