import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Brought, ReadingChoices } from '../brought/brought.ts';
import { readBrought } from '../brought/read-brought.ts';
import { mostRows } from '../csv/csv-rows.ts';

const vectors = new URL('../../../test/vectors/linkedin/', import.meta.url);
const vector = (path: string) => readFileSync(new URL(encodeURI(path), vectors));
const bytesOf = (text: string) => new TextEncoder().encode(text);
const choices: ReadingChoices = {
  timeZone: 'America/Chicago',
  window: { from: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z' },
  ownAddresses: [],
  withText: false,
};

async function read(name: string, bytes: Uint8Array): Promise<Brought> {
  const brought = await readBrought({ name, bytes }, choices);
  assert.ok('format' in brought, JSON.stringify(brought));
  return brought;
}

async function reasonAgainst(name: string, bytes: Uint8Array): Promise<string> {
  const brought = await readBrought({ name, bytes }, choices);
  assert.ok('unread' in brought, JSON.stringify(brought));
  return brought.unread.map(({ reason }) => reason).join(' ');
}

/** One line for each happening. */
const told = ({ happenings }: Brought) =>
  happenings.map(({ at, direction, people, summary = '' }) => {
    const names = [...people].map(({ name, link }) => `${name}${link === undefined ? '' : ' @'}`).join(' + ');
    return `${at} ${direction} ${names} ${summary}`.trim();
  });

describe('a file of a LinkedIn archive', () => {
  it('Connections.csv is everybody, known by what is in it', async () => {
    const brought = await read('contacts.vcf', vector('2026-complete/Connections.csv'));
    assert.deepEqual([brought.format, brought.isWhole], ['linkedin-connections', true]);
    assert.deepEqual(
      [...brought.people].map(({ line, name }) => [line, name]),
      [
        [5, 'Ana Ruiz, PhD'],
        [6, 'Kenji Ito'],
        [7, 'Petra Novak'],
      ],
    );
    assert.deepEqual(
      brought.refused.map(({ file, line }) => [file, line]),
      [[undefined, 8]],
    );
  });

  it('messages.csv tells the owner by taking part in every conversation', async () => {
    const brought = await read('messages.csv', vector('2023-basic/messages.csv'));
    assert.deepEqual(told(brought), [
      '2023-09-12T04:59:59Z both Ana Ruiz, PhD @',
      '2023-09-12T05:00:01Z in Ana Ruiz, PhD @',
      '2023-09-20T14:00:00Z in Zoë Brandt @',
    ]);
  });

  it('messages.csv of before 2019 says itself who wrote', async () => {
    const rows = [
      'From,To,Date,Subject,Content,Direction,Folder',
      'Maya Okafor,Ana Ruiz,"3/5/18, 2:03 PM",,Hello,OUTGOING,SENT',
      'Ana Ruiz,Maya Okafor,"3/5/18, 2:40 PM",Re,Hi,INCOMING,INBOX',
    ];
    const brought = await read('Messages.csv', bytesOf(rows.join('\n')));
    assert.deepEqual(told(brought), ['2018-03-05T14:40:00Z both Ana Ruiz']);
  });

  it('messages.csv with one conversation may be of both, so the whole archive is asked for', async () => {
    const rows = vector('2026-complete/messages.csv').toString().split('\n').slice(0, 4);
    assert.match(await reasonAgainst('messages.csv', bytesOf(rows.join('\n'))), /Import the whole archive/);
  });

  it('Invitations.csv tells of people, and makes none', async () => {
    const brought = await read('Invitations.csv', vector('2023-basic/Invitations.csv'));
    assert.deepEqual([brought.people.length, brought.happenings.length], [0, 2]);
    assert.deepEqual(brought.happenings[0]?.people, [
      { name: 'Petra Novak', link: 'https://www.linkedin.com/in/petra-novak' },
    ]);
  });

  it('of recommendations says by its name who recommended whom', async () => {
    const bytes = vector('2023-basic/Recommendations_Received.csv');
    assert.deepEqual(told(await read('Recommendations Given.csv', bytes)), [
      '2022-08-30T17:51:00Z out Kenji Ito I wrote a recommendation for them',
    ]);
    assert.match(await reasonAgainst('recommendations.csv', bytes), /Name it Recommendations_Given.csv or/);
  });

  it('about the owner fills in who they are', async () => {
    const ownerIn = async (file: string) => (await read('x.csv', vector(file))).owner;
    assert.deepEqual(await ownerIn('2026-complete/Profile.csv'), { name: 'Maya Okafor' });
    assert.deepEqual(await ownerIn('2026-complete/Positions.csv'), { headline: 'Benefits Lead at Adatum' });
    assert.deepEqual(await ownerIn('2023-basic/Email Addresses.csv'), { email: 'maya.okafor@mail.example' });
  });

  it('leaves out what is no e-mail address, so that nobody is matched by “n/a”', async () => {
    const { people, refused } = await read('nasty.csv', vector('nasty.csv'));
    assert.deepEqual([...people].find(({ line }) => line === 20)?.emails, []);
    assert.match(refused.find(({ line }) => line === 20)?.reason ?? '', /e-mail address “n\/a” of Not An Address/);
  });

  it('is refused with more rows than anybody has, before any is held', async () => {
    const rows = (count: number) => bytesOf(`First Name,Last Name,Connected On\n${',,\n'.repeat(count)}`);
    assert.match(await reasonAgainst('Connections.csv', rows(mostRows + 1)), /1,000,000 rows.*Split it/);
    const lines = bytesOf(`From,To,Date,Content,Folder\nA,B,,"${'\n'.repeat(mostRows + 9)}",INBOX`);
    assert.match(await reasonAgainst('messages.csv', lines), /without a time/);
  });

  it('is named with the line on which it stops being UTF-8', async () => {
    const text = vector('connections.csv').toString('latin1').replace('Principal', 'Chef d’\u00e9quipe');
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
    const brought = await readBrought({ name: 'x.csv', bytes }, choices);
    assert.deepEqual('unread' in brought && brought.unread.map(({ line }) => line), [6]);
  });
});
