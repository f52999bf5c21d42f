import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ownNotebook, refused } from '../../test/stories/own-notebook.ts';
import { importFile } from './import-file.ts';
import { almanacFor } from '../almanac/almanac.ts';

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const file = {
  fileName: 'Connections.csv',
  content: `${header}\nAna,Ruiz,,ana@northwind.example,Northwind,Lead,05 Mar 2024\nBo,Lind,,bo@example.com,,,06 Mar 2024\n,,,,,,\n`,
};

describe('a look at contacts before they come in', () => {
  it('tells what the import will then do, and writes nothing, so that nobody is surprised by their own notebook', async () => {
    const { say, id } = await ownNotebook();
    await say.addPerson({ commandId: id(), id: 'bo', name: 'Bo Lind', emails: ['bo@example.com'] });
    const preview = await say.previewImport(file);
    assert.deepEqual(preview.people, { added: 1, completed: 1, matched: 0 });
    assert.deepEqual(preview.newcomers, [{ name: 'Ana Ruiz', organization: 'Northwind', title: 'Lead' }]);
    assert.deepEqual(
      preview.refused.map(({ line }) => line),
      [4],
    );
    assert.equal((await say.findPeople({})).total, 1);
    const { people, refused: left } = await say.importFile({ commandId: id(), ...file });
    assert.deepEqual([people, left], [preview.people, preview.refused]);
  });

  it('refuses a file that holds no contacts with what would help', async () => {
    const { say } = await ownNotebook();
    const { problems } = await refused(
      'unreadable-file',
      say.previewImport({ fileName: 'x.pdf', content: '%PDF-1.7' }),
    );
    assert.match(JSON.stringify(problems), /This is a PDF/);
  });
});

it('takes in nothing of a file whose sender broke off, so that cancelling means it', async () => {
  const { say, store, id } = await ownNotebook();
  const world = { store, notebook: 'mine', almanacFor, now: Date.parse('2026-03-05T15:00:00Z'), door: 'test' };
  const asked = { commandId: id(), ...file, encoding: 'text' as const, choices: {} };
  await assert.rejects(importFile(world, asked, AbortSignal.abort()), { name: 'AbortError' });
  assert.equal((await say.findPeople({})).total, 0);
  assert.equal((await importFile(world, asked)).people.added, 2);
});

it('remembers who a doubtful entry is, so that the same file asks and adds nothing again', async () => {
  const { say, id } = await ownNotebook();
  await say.addOrganization({ commandId: id(), id: 'north', name: 'Northwind' });
  await say.addPerson({
    commandId: id(),
    id: 'bob',
    name: 'Robert Lindqvist',
    organization: 'north',
  });
  const content = 'BEGIN:VCARD\nFN:Bob Lindqvist\nORG:Northwind\nEND:VCARD\n';
  const asked = { fileName: 'bob.vcf', content };
  const [doubtful] = (await say.previewImport(asked)).doubtful;
  assert.deepEqual([doubtful?.candidates[0]?.id, doubtful?.decided], ['bob', undefined]);
  const choices = { sameAs: [{ entry: doubtful?.entry ?? '', person: 'bob' }] };
  await say.importFile({ commandId: id(), ...asked, choices });
  const again = await say.previewImport(asked);
  assert.deepEqual(again.people, { added: 0, matched: 1, completed: 0 });
});

it('takes the owner at their word of a file, and as a help for the next one, since that may be of another mailbox', async () => {
  const { say, id } = await ownNotebook();
  const { version } = (await say.showSettings({})).owner;
  await say.changeSettings({ commandId: id(), version, changes: { email: 'dana@owner.example' } });
  await say.addPerson({ commandId: id(), id: 'bo', name: 'Bo', emails: ['bo@example.com'] });
  const mail = (key: string, from: string, to: string) =>
    `From: ${from}\nTo: ${to}\nDate: Thu, 5 Mar 2026 08:00:00 -0600\nMessage-ID: <${key}@x>\nSubject: Hi\n\n`;
  const sent = { fileName: 'sent.eml', content: mail('1', 'dana@owner.example', 'bo@example.com') };
  const ownIn = async (choices: object, asked = sent) =>
    (await say.previewImport({ ...asked, choices })).addresses.flatMap(({ address, isOwn }) =>
      isOwn ? [address] : [],
    );

  assert.deepEqual(await ownIn({}), ['dana@owner.example']);
  assert.deepEqual(await ownIn({ ownAddresses: [] }), []);
  await say.importFile({ commandId: id(), ...sent, choices: { ownAddresses: [] } });
  assert.deepEqual(await ownIn({}), ['dana@owner.example'], 'that none is theirs was said of that file only');
  const other = { fileName: 'other.eml', content: mail('2', 'd.okafor@work.example', 'bo@example.com') };
  await say.importFile({ commandId: id(), ...other, choices: { ownAddresses: ['d.okafor@work.example'] } });
  const both = { fileName: 'both.eml', content: mail('3', 'd.okafor@work.example', 'dana@owner.example') };
  assert.deepEqual(await ownIn({}, both), ['d.okafor@work.example', 'dana@owner.example']);
});
