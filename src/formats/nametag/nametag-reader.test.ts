import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { nametagReader } from './nametag-reader.ts';

const vector = new URL('../../../test/vectors/nametag/export-1.2.json', import.meta.url);
const choices = {
  timeZone: 'America/Chicago',
  window: { from: '2026-01-01T00:00:00Z', until: '2026-07-01T00:00:00Z' },
  ownAddresses: [],
  withText: false,
};

async function read(text = readFileSync(vector, 'utf8')) {
  const bytes = new TextEncoder().encode(text);
  const file = { name: 'x', bytes, beginning: new TextDecoder('latin1').decode(bytes.subarray(0, 4096)) };
  assert.ok(nametagReader.reads(file));
  const brought = await nametagReader.read(file, choices);
  if ('unread' in brought) assert.fail(brought.unread[0]?.reason);
  return brought;
}

describe('an export of Nametag', () => {
  it('becomes people with groups as tags, and birthdays also where their year is not known', async () => {
    const { people, refused } = await read();
    const { notes, ...told } = people.at(0) ?? {};
    assert.deepEqual(told, {
      source: 'app',
      line: 21,
      name: 'Keiko Ito',
      emails: ['keiko.ito@orchard.example'],
      phones: ['+1 312 555 0142'],
      addresses: ['12 Elm St\nApt 4\nEvanston, IL 60201\nUS'],
      links: ['https://linkedin.com/in/keiko-ito'],
      tags: ['HR Chicago', 'Colleague'],
      organizationName: 'Orchard Health',
      title: 'Director',
    });
    assert.deepEqual(notes?.split('\n\n'), [
      '**Knows** everybody.',
      'Prefix: Dr.',
      'Nickname: Kei',
      'First day at Orchard: 2024-02-01',
      'Anniversary: 2015-06-01',
      'Last contact: 2026-02-03',
      'Friend: Tomas Lindqvist, since school',
      'telegram: @keiko',
      'X-TEAM: 40',
      'Favorite tea: Sencha',
      'Birthday: 14 May',
    ]);
    assert.deepEqual([people.at(1)?.name, people.at(1)?.birthday], ['Tomas Lindqvist', '1980-02-29']);
    assert.match(refused[0]?.reason ?? '', /no name, only “who@example.com”/);
  });

  it('tells what the journal says of others, by id, or by name as older exports do', async () => {
    const journal = { at: '2025-10-02', channel: 'in-person', summary: 'Lunch at the museum\n\nTalked of Berlin.' };
    const [lunch, ...others] = (await read()).happenings;
    assert.deepEqual({ at: lunch?.at, channel: lunch?.channel, summary: lunch?.summary }, journal);
    assert.deepEqual(lunch?.people, [
      { name: 'Keiko Ito', email: 'keiko.ito@orchard.example' },
      { name: 'Tomas Lindqvist' },
    ]);
    assert.equal(others.length, 0, 'what happened with nobody is no touch');
    const older = await read(readFileSync(vector, 'utf8').replaceAll('"peopleIds"', '"peopleNumbers"'));
    assert.deepEqual(older.happenings[0]?.people, [{ name: 'Keiko Ito' }, { name: 'Tomas Lindqvist' }]);
  });

  it('says who the owner is', async () => {
    assert.deepEqual((await read()).owner, { name: 'Dana', email: 'dana.okafor@owner.example' });
  });
});
