import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bytesOf, choices, readTable } from '../../../test/stories/read-table.ts';
import type { Brought } from '../brought/brought.ts';
import { readBrought } from '../brought/read-brought.ts';
import { type ColumnMeaning, columnMeanings } from '../brought/table-shown.ts';
import { mostRows } from '../csv/csv-rows.ts';

const vector = (name: string) => readFileSync(new URL(`../../../test/vectors/tables/${name}`, import.meta.url));

async function reasonFor(text: string, name = 'list.csv'): Promise<string> {
  const brought = await readBrought({ name, bytes: bytesOf(text) }, choices);
  assert.ok('unread' in brought, 'it is not read');
  return brought.unread[0]?.reason ?? '';
}

const meaningsOf = ({ table }: Brought) => table?.columns.map(({ meaning }) => meaning);

describe('tables of people', () => {
  it('are read by the titles of their columns, in seven languages', async () => {
    for (const header of [
      'Name,Company,Job title,E-mail,Phone,Street,Zip code,City,Birthday,Notes,Tags',
      'Name,Firma,Funktion,E-Mail-Adresse,Telefonnummer,Straße,PLZ,Ort,Geburtstag,Bemerkungen,Gruppe',
      'Nom complet,Entreprise,Fonction,Courriel,Téléphone,Rue,Code postal,Ville,Date de naissance,Remarques,Groupe',
      'Nombre completo,Empresa,Cargo,Correo electrónico,Teléfono,Calle,Código postal,Ciudad,Fecha de nacimiento,Notas,Etiquetas',
      'Nominativo,Azienda,Ruolo,Indirizzo e-mail,Cellulare,Via,CAP,Città,Data di nascita,Note,Gruppi',
      'Naam,Bedrijf,Functie,E-mailadres,Telefoonnummer,Straat,Postcode,Woonplaats,Geboortedatum,Opmerkingen,Groepen',
      'Nome completo,Empresa,Cargo,E-mail,Telemóvel,Rua,Código postal,Cidade,Data de nascimento,Observações,Etiquetas',
    ]) {
      const row =
        'Ana Ruiz,Northwind,Lead,ana@example.com,+1 312 555 0100,Lange Straße 7,50667,Köln,1985-04-12,Likes tea,HR';
      const { format, people, refused } = await readTable(`${header}\n${row}\n`);
      assert.deepEqual([format, refused], ['csv', []], header);
      assert.deepEqual(people, [
        {
          source: 'table',
          line: 2,
          name: 'Ana Ruiz',
          emails: ['ana@example.com'],
          phones: ['+1 312 555 0100'],
          addresses: ['Lange Straße 7\n50667 Köln'],
          links: [],
          organizationName: 'Northwind',
          title: 'Lead',
          birthday: '1985-04-12',
          notes: 'Likes tea',
          tags: ['HR'],
        },
      ]);
    }
  });

  it('are read by what stands in a column whose title says nothing', async () => {
    const brought = await readTable(
      'Who;A;B;C;D\nAna Ruiz;7;ana@example.com;+49 30 555001;ana.example/x\nBo Lind;8;bo@example.com;030 555002;https://bo.example\n',
    );
    assert.deepEqual(meaningsOf(brought), ['name', null, 'email', 'phone', null]);
    assert.deepEqual(brought.table?.columns[2], {
      title: 'B',
      samples: ['ana@example.com', 'bo@example.com'],
      meaning: 'email',
    });
    assert.equal(brought.table?.rowCount, 2);
  });

  it('tell two parts of a name from a whole one, and a form of address from a position', async () => {
    const german = await readTable(
      'Titel,Name,Vorname,E-Mail\nHerr,Müller,Jörg,j@example.com\nFrau,Ito,Keiko,k@example.com\n',
    );
    assert.deepEqual(meaningsOf(german), [null, 'last-name', 'first-name', 'email']);
    const english = await readTable(
      'Title,First name,Last name,Job title,Fax,E-mail type\nMs.,Keiko,Ito,Director,1,SMTP\n',
    );
    assert.deepEqual(meaningsOf(english), [null, 'first-name', 'last-name', 'title', null, null]);
    assert.deepEqual(
      [german, english].map(({ people }) => people.at(-1)?.name),
      ['Keiko Ito', 'Keiko Ito'],
    );
  });

  it('put together what belongs to one address, and keep apart what are several', async () => {
    const addressesIn = async (header: string, row: string) =>
      (await readTable(`${header}\n${row}\n`)).people[0]?.addresses;
    assert.deepEqual(await addressesIn('Nom;Adresse;CP;Ville', 'Zoë;1 rue X;75001;Paris'), ['1 rue X\n75001 Paris']);
    assert.deepEqual(await addressesIn('Name,Address,Address 2', 'Zoë,one,two'), ['one', 'two']);
    assert.deepEqual(
      await addressesIn(
        'Name;MailingStreet;MailingCity;MailingState;MailingZipCode;Work Address;Work Address 2;Work City;Work Country',
        'Zoë;1 Main St;Chicago;IL;60601;Floor 2;2 Side St;Berlin;Germany',
      ),
      ['1 Main St\nChicago, IL 60601', 'Floor 2\n2 Side St\nBerlin\nGermany'],
    );
  });

  it('are read as the owner says, instead of as it would be guessed', async () => {
    const columns: (ColumnMeaning | null)[] = ['notes', 'name', null];
    const { people, table } = await readTable('Name,Nick,E-mail\nAna Ruiz,Annie,a@example.com\n', { columns });
    assert.deepEqual(people, [
      { source: 'table', line: 2, name: 'Annie', emails: [], phones: [], addresses: [], links: [], notes: 'Ana Ruiz' },
    ]);
    assert.deepEqual(
      table?.columns.map(({ meaning }) => meaning),
      columns,
    );
  });

  it('are shown also where nobody could say which column holds the names, so that the owner can', async () => {
    const { people, refused, table } = await readTable('Nr,Amount\n1,20\n2,30\n');
    assert.deepEqual([people, table?.rowCount], [[], 2]);
    assert.match(refused[0]?.reason ?? '', /Say which one does/);
  });

  it('keep a birthday as words where day and month could be taken for one another', async () => {
    const birthdays = async (...dates: string[]) => {
      const { people } = await readTable(`Name;Birthday\n${dates.map((date) => `Ana;${date}\n`).join('')}`);
      return people.map(({ birthday, notes }) => birthday ?? notes);
    };
    assert.deepEqual(await birthdays('4/12/1985'), ['Birthday: 4/12/1985']);
    assert.deepEqual(await birthdays('4/12/1985', '4/13/1985'), ['1985-04-12', '1985-04-13']);
    assert.deepEqual(await birthdays('4/12/1985', '13/4/1985'), ['1985-12-04', '1985-04-13']);
    assert.deepEqual(await birthdays('5/5/1985', '24/12/1985', '12/24/1985'), [
      '1985-05-05',
      '1985-12-24',
      '1985-12-24',
    ]);
    assert.deepEqual(await birthdays('12.04.1985', '1985/04/12', '12 April', '0/0/00', '31.02.1985'), [
      '1985-04-12',
      '1985-04-12',
      'Birthday: 12 April',
      undefined,
      'Birthday: 31.02.1985',
    ]);
  });

  it('are read below a title and a date, as people write above their lists', async () => {
    const { people } = await readTable(vector('choir.csv'));
    assert.deepEqual(
      people.map(({ line, name, phones }) => [line, name, phones]),
      [
        [4, 'Zoë Großmann', ['+49 171 5550111']],
        [5, 'Łukasz Żółć', []],
      ],
    );
  });

  it('name each row that cannot be trusted: too many cells, marks that do not pair up, no name', async () => {
    const { people, refused } = await readTable(
      'Name,E-mail\nAna,a@example.com\nBo,Lind,b@example.com\n,c@example.com\n,\nEd "x",\n"Di" x,d\n',
    );
    assert.deepEqual(
      people.map(({ name }) => name),
      ['Ana', 'Ed "x"'],
    );
    assert.deepEqual(
      refused.map(({ line }) => line),
      [3, 4, 7],
    );
    assert.match(refused[0]?.reason ?? '', /3 cells where the header names 2/);
    assert.match(refused[1]?.reason ?? '', /no name, only “c@example.com”/);
    assert.match(refused[2]?.reason ?? '', /quotation marks/);
  });

  it('are refused with what would help where there is no header, no table, or far too much of it', async () => {
    assert.match(
      await reasonFor('Ana Ruiz,ana@example.com\nBo Lind,bo@example.com\n'),
      /Put a row such as “Name, E-mail, Phone”/,
    );
    assert.match(await reasonFor('hello'), /no table in this file/);
    assert.match(
      await reasonFor('Dear Ana, how are you?\nI am well, thank you.\n', 'letter.eml.doc'),
      /Nothing in this file is known/,
    );
    assert.match(await reasonFor('Name,E-mail\n'.concat('Ana,\n'.repeat(mostRows + 1))), /1,000,000 rows/);
  });
});

describe('any table', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'Ana Ruiz',
      'Name',
      'E-mail',
      'ana@example.com',
      '+49 30 555001',
      '12.4.1985',
      'x',
      'a, b; c',
      '=1',
      '“x”\n',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 12 });
  const textOf = (cells: readonly (readonly string[])[], delimiter: string) =>
    cells.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n');

  it('gives the same people when it is read again with the columns that were guessed', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(',', ';', '\t'), async (cells, delimiter) => {
        const text = textOf([['Name', 'E-mail', 'Phone', 'Birthday'], ...cells], delimiter);
        const first = await readTable(text);
        if (first.table === undefined) return;
        const columns = first.table.columns.map(({ meaning }) => meaning);
        assert.deepEqual(await readTable(text, { columns }), first);
      }),
      { numRuns: 200 },
    );
  });

  it('gives anybody again by their place, as matching asks for one of hundreds of thousands that nobody holds', async () => {
    const lists = fc.array(fc.stringMatching(/^[a-z@. "\n,]{0,12}$/), { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(lists, { maxLength: 8 }), async (cells) => {
        const text = textOf([['Name', 'E-mail', 'Tags'], ...cells], ';');
        const brought = await readBrought({ name: 'list.csv', bytes: bytesOf(text) }, choices);
        if ('unread' in brought) return;
        const { people } = brought;
        assert.deepEqual(
          Array.from({ length: people.length }, (_, index) => people.at(index)),
          [...people],
        );
        assert.deepEqual([...people], [...people]);
        assert.equal(people.at(people.length), undefined);
      }),
    );
  });

  it('is read by any columns without a fault, and each refusal has a place and words', async () => {
    const columns = fc.array(fc.constantFrom(null, ...columnMeanings), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rows, columns, async (cells, given) => {
        const brought = await readBrought(
          { name: 'x.csv', bytes: bytesOf(textOf(cells, ';')) },
          { ...choices, columns: given },
        );
        for (const { line, reason } of 'unread' in brought ? brought.unread : brought.refused) {
          assert.ok(line >= 1 && reason.length > 20 && reason.isWellFormed());
        }
      }),
      { numRuns: 300 },
    );
  });
});
