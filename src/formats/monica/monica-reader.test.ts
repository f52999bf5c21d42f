import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { monicaReader } from './monica-reader.ts';

const vectors = new URL('../../../test/vectors/monica/', import.meta.url);
const choices = {
  timeZone: 'America/Chicago',
  window: { from: '2026-01-01T00:00:00Z', until: '2026-07-01T00:00:00Z' },
  ownAddresses: [],
  withText: false,
};

async function read(name: string, withText = false) {
  const bytes = readFileSync(new URL(name, vectors));
  const file = { name, bytes, beginning: bytes.toString('latin1', 0, 4096) };
  assert.ok(monicaReader.reads(file));
  const brought = await monicaReader.read(file, { ...choices, withText });
  if ('unread' in brought) assert.fail(brought.unread[0]?.reason);
  return brought;
}

describe('an export of Monica 4', () => {
  it('becomes people with all that Monica knows of them, what has no field of its own among the notes', async () => {
    const [keiko, tomas] = (await read('version-4.json')).people;
    const { photo, notes, ...told } = keiko ?? {};
    assert.deepEqual(told, {
      source: 'app',
      line: 39,
      name: 'Keiko Itō',
      emails: ['keiko.ito@orchard.example'],
      phones: ['+1 312 555 0142'],
      addresses: ['12 Elm St\nEvanston, IL 60201\nUS'],
      links: ['https://linkedin.com/in/keiko-ito'],
      tags: ['HR', 'Chicago'],
      organizationName: 'Orchard Health',
      title: 'Director',
      howMet: 'First met on 2019-05-01. Through Tomas E. Lindqvist',
      background: 'Head of benefits; knows everybody.',
    });
    assert.match(photo ?? '', /^data:image\/png;base64,/);
    assert.deepEqual(notes?.split('\n\n'), [
      'Nickname: Kei',
      'Food: No nuts',
      'Telegram: @keiko',
      'parent of Yuki',
      '2021-03-04: Likes early meetings.\nBrings her own cup.',
      '2024-02-01: New job, at Orchard',
      'Reminder 2026-06-01 (every 1 year): Ask about the fair',
      'To do: Send the article',
      'Gift (idea): Book on trains',
      'You owe: 20 USD, inprogress',
      'Pet: Mochi, cat',
      'Birthday: 12 April',
    ]);
    assert.deepEqual([tomas?.name, tomas?.tags], ['Tomas E. Lindqvist', ['archived in Monica']]);
  });

  it('tells calls, gifts, conversations and what people did together, each on its date and once', async () => {
    const { happenings } = await read('version-4.json');
    assert.deepEqual(
      happenings.map(({ at, channel, direction, people, summary }) => [
        at,
        `${channel} ${direction}`,
        [...people].map(({ name }) => name).join(', '),
        summary,
      ]),
      [
        ['2025-10-02', 'in-person both', 'Keiko Itō, Tomas E. Lindqvist', 'Lunch at the museum\n\nTalked of Berlin.'],
        ['2025-11-03', 'phone both', 'Keiko Itō', 'Told me of the opening.'],
        ['2025-12-20', 'gift out', 'Keiko Itō', 'Tea\n\nfor the talk'],
        ['2026-01-15', 'email both', 'Keiko Itō', undefined],
      ],
    );
    assert.equal((await read('version-4.json', true)).happenings[3]?.summary, 'How was the fair?\n\nSplendid.');
  });

  it('leaves out the owner, those who have died, and those who only stand for a relation, and says so', async () => {
    const { owner, refused } = await read('version-4.json');
    assert.deepEqual(owner, { name: 'Dana Okafor', email: 'dana.okafor@owner.example' });
    assert.deepEqual(
      refused.map(({ line }) => line),
      [375, 388, 402],
    );
  });
});

describe('an export of Monica 5', () => {
  it('gives the names, and the card of whoever has come as one, since it has no more yet', async () => {
    assert.deepEqual(
      [...(await read('version-5.json')).people].map(({ name, title, emails, notes }) => [name, title, emails, notes]),
      [
        ['Keiko Itō', 'Director', [], 'Prefix: Dr.'],
        ['Bo Lind', undefined, ['bo@example.com'], undefined],
      ],
    );
  });
});
