import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bytesOf, choices, readTable } from '../../../test/stories/read-table.ts';
import { readBrought } from '../brought/read-brought.ts';

describe('tables that no program wrote', () => {
  it('have their header below a title even where no column is known, so that its owner can say what they mean', async () => {
    const list = 'Fair of Köln,,\n2026,,\nWho,Booth,Reach\nAna Ruiz,Northwind,ana@example.com\n';
    const { table } = await readTable(list);
    assert.deepEqual(
      table?.columns.map(({ title }) => title),
      ['Who', 'Booth', 'Reach'],
    );
    const { people } = await readTable(list, { columns: ['name', 'organization', 'email'] });
    assert.deepEqual(
      people.map(({ line, name, emails }) => [line, name, emails]),
      [[4, 'Ana Ruiz', ['ana@example.com']]],
    );
  });

  it('tell once what else stands in a cell with an e-mail address', async () => {
    const { people, refused } = await readTable(
      'Name,E-mail\nAna Ruiz,ana@example.com / +1 312 555 0100\nBo Lind,bo@example.com / lind@example.com\n',
    );
    assert.deepEqual(
      people.map(({ emails }) => emails),
      [['ana@example.com'], ['bo@example.com', 'lind@example.com']],
    );
    assert.equal(refused.length, 1);
    assert.match(refused[0]?.reason ?? '', /“\/ \+1 312 555 0100”/);
  });

  it('are no pictures and no backups, whatever they are called', async () => {
    for (const [bytes, reason] of [
      [[0x89, ...bytesOf('PNG\r\n\u001a\n,;\t\n')], /a picture/],
      [[0xff, 0xd8, 0xff, 0xe0, ...bytesOf('JFIF,;\n')], /a picture/],
      [[...bytesOf('SQLite format 3\u0000,;\n')], /sundown restore/],
      [[...bytesOf('age-encryption.org/v1\n-> scrypt a,b 18\n')], /sundown restore/],
    ] as const) {
      const brought = await readBrought({ name: 'list.csv', bytes: Uint8Array.from(bytes) }, choices);
      assert.match('unread' in brought ? (brought.unread[0]?.reason ?? '') : 'it is read', reason);
    }
  });
});
