import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import type { Notebook } from '../../core/facts/notebook.ts';
import type { Person } from '../../core/facts/person.ts';
import { readBrought } from '../brought/read-brought.ts';
import { csvTexts } from '../csv/write-csv.ts';
import { peopleTable } from '../exported/people-table.ts';
import type { ToExport } from '../exported/to-export.ts';
import { workbookParts } from './write-workbook.ts';

const people: readonly Person[] = [
  {
    id: 'ana',
    addedAt: '2026-03-05T15:00:00Z',
    name: 'Ana “Ruiz” 🎉',
    emails: ['ana@example.com', 'a@example.org'],
    phones: ['+1 312 555 0100', '(030) 555-0111'],
    addresses: ['1 Main St\nChicago, IL 60601', '=HYPERLINK("x")\n50667 Köln'],
    links: ['https://ana.example'],
    title: '-Lead; and more',
    birthday: '1980-02-29',
    howMet: '@ the fair',
    background: "'=quoted",
    tags: ['HR', 'Tennis'],
    notes: '=1+1\nsecond, line “x”',
  },
  { id: 'bo', addedAt: '2026-03-05T15:00:00Z', name: "'Bo", organization: 'o1' },
];
const notebook = { people, organizations: [{ id: 'o1', name: '+Acme' }] } as unknown as Notebook;
const source: ToExport = {
  notebook,
  touches: () => {
    throw new Error('no table of people asks for touches');
  },
  touchCount: 0,
  followUps: [],
  namesIn: () => ({}),
  wallTime: () => Date.UTC(2026, 2, 5, 9),
};

const expected = people.map(({ id: _, addedAt: __, organization, ...told }, index) => ({
  source: 'table',
  line: index === 0 ? 2 : 6,
  emails: [],
  phones: [],
  addresses: [],
  links: [],
  ...told,
  ...(organization !== undefined && { organizationName: '+Acme' }),
}));

async function peopleIn(name: string, bytes: Uint8Array) {
  const brought = await readBrought(
    { name, bytes },
    { timeZone: 'UTC', window: { from: '', until: '' }, ownAddresses: [], withText: false },
  );
  assert.ok('people' in brought);
  return { ...brought, people: [...brought.people] };
}

describe('people whom we exported', () => {
  it('come back from CSV as they were, though what spreadsheets would take for formulas is guarded there', async () => {
    const csv = new TextEncoder().encode((await Array.fromAsync(csvTexts(peopleTable(source)))).join(''));
    const { people: again, refused } = await peopleIn('people.csv', csv);
    assert.deepEqual([again, refused], [expected, []]);
  });

  it('come back from .xlsx as they were', async () => {
    const parts: Record<string, Uint8Array> = {};
    for (const { name, texts } of workbookParts([peopleTable(source)])) {
      parts[name] = strToU8((await Array.fromAsync(texts)).join(''));
    }
    const { people: again, refused } = await peopleIn('people.xlsx', zipSync(parts));
    const byRow = expected.map((person, index) => ({ ...person, line: index + 2 }));
    assert.deepEqual([again, refused], [byRow, []]);
  });
});
