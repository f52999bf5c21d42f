import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Refusal } from '../contract/refusal.ts';
import type { Person } from '../core/facts/person.ts';
import { keptAgenda } from '../store/derived/kept-agenda.ts';
import { countsOf, type ImportDesk, isRefusal, openImportDesk, vector } from '../../test/stories/import-desk.ts';
import { importFile } from './import-file.ts';

let desk: ImportDesk;

before(async () => {
  desk = await openImportDesk();
});
after(async () => desk.close());
beforeEach(async () => desk.begin());

describe('importFile', () => {
  it('adds the connections of a LinkedIn archive: connected, with their organizations, in no circle', async () => {
    const answer = await desk.sendVector('linkedin/connections.csv');
    assert.deepEqual([answer.format, ...countsOf(answer)], ['linkedin-connections', 3, 0, 0]);
    const { id: _, organization, ...ana } = await desk.personNamed('Ana Ruiz, PhD, SHRM-CP');
    assert.deepEqual(ana, {
      name: 'Ana Ruiz, PhD, SHRM-CP',
      addedAt: '2026-03-10T20:00:00.000Z',
      links: ['https://www.linkedin.com/in/ana-ruiz-northwind'],
      title: 'Head of Benefits, Americas',
      linkedinConnected: true,
    });
    const { organizations } = await desk.notebook();
    assert.equal(organizations.find(({ id }) => id === organization)?.name, 'Northwind Traders');
    assert.equal(organizations.length, 3);
  });

  it('adds the people of cards with what is on them', async () => {
    assert.deepEqual(countsOf(await desk.sendVector('vcard/google.vcf')), [3, 0, 0]);
    const ana = await desk.personNamed('Ana Ruiz');
    assert.equal(ana.birthday, '1985-04-12');
    assert.deepEqual(ana.phones, ['+1 (312) 555-0142', '+1 312-555-0100']);
    assert.equal(ana.circle, undefined);
    assert.equal(ana.linkedinConnected, undefined);
  });

  for (const name of [
    'linkedin/connections.csv',
    'linkedin/nasty.csv',
    'linkedin/resaved.csv',
    'vcard/google.vcf',
    'vcard/apple.vcf',
    'vcard/outlook.vcf',
    'vcard/nasty.vcf',
    'vcard/utf-16.vcf',
  ]) {
    it(`adds nothing when ${name} comes again, so that nobody has to remember what they have imported`, async () => {
      const first = await desk.sendVector(name);
      const [added, matched, completed] = countsOf(first);
      const asItWas = await desk.notebook();
      const again = await desk.sendVector(name);
      assert.deepEqual(countsOf(again), [0, Number(added) + Number(matched) + Number(completed), 0]);
      assert.deepEqual(again.refused, first.refused, 'what is refused is said each time');
      assert.deepEqual(await desk.notebook(), asItWas);
    });
  }

  it('puts one person together from Google, Apple and LinkedIn', async () => {
    await desk.sendVector('vcard/google.vcf');
    const answer = await desk.sendVector('linkedin/connections.csv');
    assert.deepEqual(countsOf(answer), [1, 0, 2]);
    const ana = await desk.personNamed('Ana Ruiz');
    assert.equal(ana.linkedinConnected, true);
    assert.equal(ana.title, 'Head of Benefits', 'the title that was there first stays');
    assert.deepEqual(countsOf(await desk.sendVector('vcard/apple.vcf')), [0, 0, 1]);
    const joerg = await desk.personNamed('Jörg Müller');
    assert.deepEqual(joerg.emails, ['joerg@mueller.example', 'jm@heim.example']);
    assert.deepEqual((await desk.notebook()).organizations.map(({ name }) => name).toSorted(), [
      'Bäckerei Müller & Söhne GmbH',
      'Contoso',
      'Northwind Traders',
    ]);
  });

  it('leaves what the owner wrote as it is', async () => {
    const mine: Person = {
      id: 'ana',
      name: 'Ana R.',
      addedAt: '2026-01-01T15:00:00.000Z',
      emails: ['ANA.RUIZ@northwind.example'],
      notes: 'my notes',
      circle: 'inner',
      circleSince: '2026-01-01',
      stop: { at: '2026-02-01T15:00:00.000Z', reason: 'asked me to' },
    };
    await desk.begin({ people: [mine] });
    await desk.sendVector('vcard/google.vcf');
    const { name, notes, circle, circleSince, stop, emails, birthday } = await desk.personNamed('Ana R.');
    assert.deepEqual(
      { name, notes, circle, circleSince, stop },
      {
        name: mine.name,
        notes: mine.notes,
        circle: mine.circle,
        circleSince: mine.circleSince,
        stop: mine.stop,
      },
    );
    assert.deepEqual(emails, ['ANA.RUIZ@northwind.example', 'ana@ruiz.example']);
    assert.equal(birthday, '1985-04-12');
  });

  it('tells what was left out with its line, so that the owner can mend the file', async () => {
    const { refused } = await desk.sendVector('linkedin/nasty.csv');
    assert.deepEqual(
      refused.map(({ line }) => line),
      [7, 16, 17, 18, 19, 20, 21],
    );
    assert.ok(refused.every(({ reason }) => /[a-z\d]\.$/.test(reason)));
  });

  it('[J9] withdraws the request to connect from those who are connected already', async () => {
    const met = {
      id: 'mixer',
      at: '2026-03-10T18:00:00.000Z',
      people: ['kenji'],
      channel: 'in-person',
      direction: 'both',
      occasion: 'event',
      summary: 'Talked about benefits.',
    } as const;
    const kenji = {
      id: 'kenji',
      name: 'Kenji Ito',
      addedAt: '2026-03-10T18:00:00.000Z',
      emails: ['kenji.ito@contoso.example'],
    };
    await desk.begin({ people: [kenji], touches: [met] });
    const { consequences } = await desk.sendVector('linkedin/connections.csv');
    assert.deepEqual(
      [...consequences.met, ...consequences.withdrawn].map(({ step }) => step),
      ['connect-linkedin'],
    );
    const { followUps } = await desk.store.read(desk.world.notebook, (tx) => keptAgenda(tx, 'all'));
    assert.deepEqual(
      followUps.map(({ step }) => step),
      ['handwritten-note'],
    );
  });

  it('answers a command that is sent again as it did before, and keeps no copy of the address book', async () => {
    const sent = { fileName: 'a.vcf', content: await vector('vcard/google.vcf'), commandId: 'the-same' };
    const first = await desk.send(sent);
    assert.deepEqual(await desk.send(sent), first);
    await assert.rejects(desk.send({ ...sent, content: await vector('vcard/apple.vcf') }), isRefusal('command-reused'));
    const kept = await desk.store.read(desk.world.notebook, (tx) =>
      tx.db.selectFrom('commands').select('request').where('notebook', '=', tx.notebook).execute(),
    );
    assert.ok(kept.every(({ request }) => request.length < 500));
  });

  it('refuses a file that holds no people, with what would help, and takes nothing in', async () => {
    const asItWas = await desk.notebook();
    await assert.rejects(desk.send({ fileName: 'x.zip', content: Buffer.from('PK\u0003\u0004') }), (error) => {
      assert.ok(isRefusal('unreadable-file')(error));
      assert.deepEqual(
        (error as Refusal<'unreadable-file'>).data.problems.map(({ line }) => line),
        [1],
      );
      return true;
    });
    assert.deepEqual(await desk.notebook(), asItWas);
  });

  it('takes text as it is typed, too', async () => {
    const content = 'BEGIN:VCARD\nVERSION:4.0\nFN:Zoë 🌅\nEND:VCARD\n';
    const answer = await importFile(desk.world, {
      commandId: 'as-text',
      fileName: 'zoe.vcf',
      content,
      encoding: 'text',
      choices: {},
    });
    assert.deepEqual(countsOf(answer), [1, 0, 0]);
    await desk.personNamed('Zoë 🌅');
  });
});
