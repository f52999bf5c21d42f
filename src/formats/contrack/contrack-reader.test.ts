import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { contrackReader } from './contrack-reader.ts';

const vector = new URL('../../../test/vectors/contrack/export.json', import.meta.url);
const choices = {
  timeZone: 'America/Chicago',
  window: { from: '2026-01-01T00:00:00Z', until: '2026-07-01T00:00:00Z' },
  ownAddresses: [],
  withText: false,
};

async function read(withText = false) {
  const bytes = readFileSync(vector);
  const file = { name: 'x', bytes, beginning: bytes.toString('latin1', 0, 4096) };
  assert.ok(contrackReader.reads(file));
  const brought = await contrackReader.read(file, { ...choices, withText });
  if ('unread' in brought) assert.fail(brought.unread[0]?.reason);
  return brought;
}

describe('an export of Contrack', () => {
  it('becomes people, the primary address first, with lists as tags and what else is known among the notes', async () => {
    const { notes, background, ...told } = (await read()).people.at(0) ?? {};
    assert.deepEqual(told, {
      source: 'app',
      line: 6,
      name: 'Keiko Ito',
      emails: ['keiko.ito@orchard.example', 'kei@home.example'],
      phones: ['+13125550142'],
      addresses: ['Evanston, IL'],
      links: ['https://linkedin.com/in/keiko-ito', 'https://orchard.example'],
      tags: ['HR', 'Inner ring'],
      organizationName: 'Orchard Health',
      title: 'Director',
    });
    assert.deepEqual(background?.split('\n\n'), [
      'Benefits, calmly',
      'Met at the HR mixer.',
      'Manager, Contoso (2015–2020)',
      'MBA, Loyola (2008–2010)',
    ]);
    assert.deepEqual(notes?.split('\n\n'), [
      'Pronouns: she/her',
      'Industry: Health',
      'Likes: Tea, Morning calls',
      'Interests: Trains',
      'Team size: 40',
      '2026-01-13: Prefers tea.',
      'To do by 2026-03-10: Send the article',
      'Birthday: 14 May',
    ]);
  });

  it('tells calls, meetings and mail of a person and of the copies merged into it; the text of mail if asked', async () => {
    const { happenings } = await read();
    assert.deepEqual(
      happenings.map(({ at, ends, channel, summary }) => [at, ends, channel, summary]),
      [
        ['2026-01-12T16:00:00Z', '2026-01-12T16:30:00.000Z', 'phone', 'Told me of the opening.\nAsk in May & June.'],
        ['2026-02-03T16:00:00Z', undefined, 'in-person', 'Coffee at Integral'],
        ['2026-02-04T10:00:00Z', undefined, 'email', 'Thanks'],
      ],
    );
    assert.equal((await read(true)).happenings[2]?.summary, 'Thanks\n\nA private mail.');
  });

  it('leaves out copies, the trash and those who were only mentioned, and says how many', async () => {
    const { people, refused } = await read();
    assert.deepEqual([people.length, refused.map(({ line }) => line)], [1, [116, 136, 145]]);
  });
});
