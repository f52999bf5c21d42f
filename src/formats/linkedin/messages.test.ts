import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOfKind, linkedinTable } from './linkedin-table.ts';
import { readMessages } from './messages.ts';

const header =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER';
const read = (...rows: readonly string[]) => {
  const text = [header, ...rows].join('\n');
  const table = linkedinTable(text);
  assert.ok(table !== undefined && isOfKind(table, 'messages'), 'the header is found');
  return readMessages(text, table);
};
const page = 'https://www.linkedin.com/in/ana';
const row = (cells: { readonly to?: string; readonly pages?: string; readonly date?: string }) =>
  `c,,Ana,${page},"${cells.to ?? 'Maya'}","${cells.pages ?? page}",${cells.date ?? '2026-03-05 14:03:22 UTC'},,Hello,INBOX`;

describe('readMessages', () => {
  it('reads a row at once whose recipients go on for megabytes, as no conversation of people does', () => {
    const { messages } = read(
      row({ pages: 'linkedin.co'.repeat(300_000) }),
      row({ to: 'A, '.repeat(1_000_000) }),
      row({ pages: `${page},`.repeat(100_000) }),
    );
    assert.deepEqual(
      messages.map(({ to, toPages }) => [to.length, toPages.length]),
      [
        [4, 1],
        [50_000, 1],
        [4, 500],
      ],
    );
  });

  it('tells once of all messages without a time, and once each of the first ten thousand broken rows', () => {
    const undated = read(row({ date: 'yesterday' }), row({}), row({ date: '2026-02-30 14:03:22 UTC' }));
    assert.equal(undated.messages.length, 1);
    assert.deepEqual(
      undated.refused.map(({ line, reason }) => [line, /left out: \d/.exec(reason)?.[0]]),
      [[2, 'left out: 2']],
    );
    const { refused } = read(...Array<string>(20_000).fill('a,b'));
    assert.deepEqual([refused.length, refused.at(-1)?.line], [10_001, 10_002]);
    assert.match(refused.at(-1)?.reason ?? '', /more is left out than can be told/);
  });
});
