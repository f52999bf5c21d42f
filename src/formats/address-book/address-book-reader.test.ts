import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readBrought } from '../brought/read-brought.ts';
import { outlookTitles } from './outlook-titles.ts';

const choices = {
  timeZone: 'UTC',
  window: { from: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z' },
  ownAddresses: [],
  withText: false,
} as const;

async function read(file: string | Uint8Array) {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const brought = await readBrought({ name: 'contacts.csv', bytes }, choices);
  assert.ok('people' in brought, JSON.stringify(brought));
  return { ...brought, people: [...brought.people] };
}

const vector = (name: string) => readFileSync(new URL(`../../../test/vectors/${name}`, import.meta.url));

describe('contacts of Google as CSV', () => {
  const now =
    'First Name,Middle Name,Last Name,Organization Name,Organization Title,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Value,Phone 1 - Value,Address 1 - Formatted,Website 1 - Value';

  it('become people with all that is known of them, several values to a cell', async () => {
    const { format, people, refused } = await read(
      `${now}\nAna,María,Ruiz,Northwind,Lead,1985-04-12,"Likes tea,\nand trains",* myContacts ::: Work,* Work,ana@work.example ::: ana@home.example,a@old.example,312-555-0100,"1 Main St\nChicago, IL 60601",northwind.example\n`,
    );
    assert.deepEqual([format, refused], ['google-csv', []]);
    assert.deepEqual(people, [
      {
        source: 'google',
        line: 2,
        name: 'Ana María Ruiz',
        emails: ['ana@work.example', 'ana@home.example', 'a@old.example'],
        phones: ['312-555-0100'],
        addresses: ['1 Main St\nChicago, IL 60601'],
        links: ['https://northwind.example'],
        organizationName: 'Northwind',
        title: 'Lead',
        birthday: '1985-04-12',
        notes: 'Likes tea,\nand trains',
        tags: ['Work'],
      },
    ]);
  });

  it('are read under the headers of earlier years, too, because files lie about for long', async () => {
    const { people } = await read(
      'Name,Given Name,Additional Name,Family Name,Organization 1 - Name,Organization 1 - Title,E-mail 1 - Value\nBo Lind,,,,Acme,Clerk,bo@example.com\n',
    );
    assert.deepEqual(
      people.map(({ name, organizationName, title }) => [name, organizationName, title]),
      [['Bo Lind', 'Acme', 'Clerk']],
    );
  });

  it('are read below the line by which Excel says what stands between the cells', async () => {
    const { format, people } = await read('sep=;\r\nFirst Name;E-mail 1 - Value\r\nAna;ana@example.com\r\n');
    assert.deepEqual([format, people.map(({ line, name }) => [line, name])], ['google-csv', [[3, 'Ana']]]);
  });

  it('are left out where they have no name, with their line, because a card needs one', async () => {
    const { people, refused } = await read(`${now}\n,,,Acme,,,,,,info@acme.example,,,,\n`);
    assert.deepEqual([people.length, refused.map(({ line }) => line)], [0, [2]]);
    assert.match(refused[0]?.reason ?? '', /no name, only “Acme”/);
  });
});

describe('contacts of Outlook as CSV', () => {
  const header =
    'Title,First Name,Middle Name,Last Name,Company,Job Title,Home Street,Home City,Home State,Home Postal Code,Home Country/Region,Business Fax,Home Phone,Mobile Phone,E-mail Address,E-mail 2 Address,Birthday,Notes,Web Page';

  it('become people, an address from its parts, and no fax is taken for a telephone', async () => {
    const { format, people } = await read(
      `${header}\nMs,Keiko,,Ito,Orchard Health,Director,12 Elm St,Evanston,IL,60201,USA,847-555-0001,847-555-0002,847-555-0003,keiko@example.com,k@example.org,0/0/00,,\n`,
    );
    const [person] = people;
    assert.equal(format, 'outlook-csv');
    assert.deepEqual(
      [person?.name, person?.addresses, person?.phones, person?.emails, person?.birthday],
      [
        'Keiko Ito',
        ['12 Elm St\nEvanston, IL 60201\nUSA'],
        ['847-555-0002', '847-555-0003'],
        ['keiko@example.com', 'k@example.org'],
        undefined,
      ],
    );
  });

  it('are read as Windows wrote them, because Outlook still does', async () => {
    const latin = Buffer.from(`${header}\n,José,,Müller,,,,,,,,,,,jose@example.com,,,,\n`, 'latin1');
    assert.equal((await read(new Uint8Array(latin))).people[0]?.name, 'José Müller');
  });
});

describe('contacts as Google and Outlook export them', () => {
  it('are read whole, those of Google with a birthday without a year in the notes', async () => {
    const { format, people, refused } = await read(vector('google/now.csv'));
    assert.equal(format, 'google-csv');
    assert.deepEqual(people, [
      {
        source: 'google',
        line: 2,
        name: 'Ana María Ruiz',
        emails: ['ana@northwind.example', 'a.ruiz@northwind.example', 'ana@home.example'],
        phones: ['+1 312 555 0100', '+1 312 555 0101'],
        addresses: ['1 Main St\nChicago, IL 60601\nUS'],
        links: ['https://www.linkedin.com/in/ana-ruiz-northwind'],
        organizationName: 'Northwind',
        title: 'Lead',
        birthday: '1985-04-12',
        notes: 'Likes tea,\nand trains',
        tags: ['Tennis'],
      },
      {
        source: 'google',
        line: 6,
        name: 'Kenji 伊藤',
        emails: ['kenji@contoso.example'],
        phones: [],
        addresses: [],
        links: [],
        notes: 'Birthday: 29 February',
        tags: ['starred'],
      },
    ]);
    assert.deepEqual(refused, [
      { line: 7, reason: 'This contact has no name, only “Corner Bakery”. Give it one there, and export again.' },
    ]);
  });

  it('are read as Google wrote them years ago, in UTF-16', async () => {
    const { people, refused } = await read(vector('google/earlier.csv'));
    assert.deepEqual(
      people.map(({ name, organizationName, title, tags, birthday }) => [
        name,
        organizationName,
        title,
        tags,
        birthday,
      ]),
      [
        ['Bo Lind', 'Acme', 'Clerk', ['Choir'], undefined],
        ['Mei Tan', undefined, undefined, undefined, '1990-11-03'],
      ],
    );
    assert.deepEqual(refused, []);
  });

  const languages = ['english', 'german', 'french', 'spanish', 'italian', 'dutch', 'portuguese', 'brazilian'];
  for (const language of languages) {
    it(`are the same people whether Outlook speaks ${language} or not, whatever it puts between the cells`, async () => {
      const { format, people, refused } = await read(vector(`outlook/desktop-${language}.csv`));
      assert.deepEqual([format, refused], ['outlook-csv', []]);
      const [zoe, chidi] = people;
      assert.deepEqual(
        { ...zoe, notes: zoe?.notes?.split(',')[0] },
        {
          source: 'outlook',
          line: 2,
          name: 'Zoë Großmann',
          emails: ['zoe@cafe.example', 'zoe@heim.example'],
          phones: ['+49 30 555001', '+49 171 5550111'],
          addresses: ['Lange Straße 7\n50667 Köln\nDeutschland', 'Ringweg 1\n53111 Bonn'],
          links: ['https://cafe.example'],
          organizationName: 'Café Zwölf',
          title: 'Buyer',
          birthday: '1980-12-24',
          notes: 'Met at the fair',
          tags: ['Choir', 'Berlin'],
        },
      );
      assert.deepEqual(
        [chidi?.name, chidi?.emails, chidi?.birthday],
        ['Chidi Okafor', ['chidi@contoso.example'], undefined],
      );
    });
  }

  it('are read from Outlook on the web, whose titles are fewer and in another order', async () => {
    const { format, people } = await read(vector('outlook/outlook-com.csv'));
    assert.deepEqual([format, people.length], ['outlook-csv', 2]);
    assert.deepEqual(people[0]?.addresses, [
      'Lange Straße 7\n50667 Köln\nDeutschland',
      '12 Elm St\nEvanston, IL 60201\nUSA',
    ]);
    assert.deepEqual([people[0]?.title, people[0]?.birthday], ['Buyer', '1980-12-24']);
  });

  it('are known in every language by their whole header alone', async () => {
    for (const {
      names,
      company,
      jobTitle,
      emails,
      phones,
      addresses,
      birthday,
      notes,
      page,
      categories,
    } of outlookTitles) {
      const titles = [...names, company, jobTitle, emails, phones, ...addresses, birthday, notes, page, categories];
      const header = titles.flatMap((text) => text.split('|'));
      const row = header.map((title) => (title === names[0] ? 'Ana' : title === names[2] ? 'Ruiz' : ''));
      const { format, people, refused } = await read([header, row].map((cells) => cells.join('\t')).join('\n'));
      assert.deepEqual([format, people.map(({ name }) => name), refused], ['outlook-csv', ['Ana Ruiz'], []]);
    }
  });
});
