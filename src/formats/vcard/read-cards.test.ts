import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Card } from './card.ts';
import { readCards } from './read-cards.ts';
import { writeCard } from './write-card.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const vector = (name: string) => readFileSync(new URL(`../../../test/vectors/vcard/${name}.vcf`, import.meta.url));
const values = (fields: readonly { readonly value: string }[]) => fields.map(({ value }) => value);

/** The one card whose lines are given; a version comes first. */
function cardWith(version: string, ...lines: string[]): Card {
  const { cards, refused } = readCards(
    bytesOf(['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD'].join('\r\n')),
  );
  assert.deepEqual(refused, []);
  const [card] = cards;
  assert.ok(card);
  return card;
}

describe('readCards, files of other programs', () => {
  it('reads what Google writes: many cards, labels in groups, a card with nothing but an address', () => {
    const { cards, refused } = readCards(vector('google'));
    assert.deepEqual(refused, []);
    assert.deepEqual(
      cards.map(({ line, name }) => [line, name]),
      [
        [1, 'Ana Ruiz'],
        [21, 'Kenji Ito'],
        [34, 'newsletter@example.org'],
      ],
    );
    const [ana, kenji] = cards;
    assert.deepEqual(ana?.notes, ['Met at the HR mixer.\nLikes: articles on benefits; dislikes: cold calls.']);
    assert.deepEqual(ana?.urls, [
      {
        value: 'https://www.linkedin.com/in/ana-ruiz-northwind',
        types: [],
        group: 'item2',
        label: 'PROFILE',
        params: [],
      },
    ]);
    assert.equal(ana?.addresses[0]?.street, '233 South Wacker Drive, Floor 44');
    assert.deepEqual(kenji?.organization, { name: 'Contoso', units: ['Research'] });
    assert.equal(kenji?.birthday, '--02-29');
  });

  it('reads what an iPhone writes: preferred first, a birthday without a year, a picture kept as it is', () => {
    const [joerg] = readCards(vector('apple')).cards;
    assert.ok(joerg);
    assert.deepEqual(values(joerg.emails), ['joerg@mueller.example', 'jm@heim.example']);
    assert.equal(joerg.emails[0]?.label, '_$!<Work>!$_');
    assert.deepEqual(values(joerg.phones), ['+49 170 5550123', '+49 30 5550100']);
    assert.equal(joerg.birthday, '--12-24');
    assert.deepEqual(joerg.notes, ['Bringt Brezeln mit 🥨']);
    const photo = joerg.others.find(({ name }) => name === 'PHOTO');
    assert.ok(photo?.value.startsWith('/9j/4AAQSkZJRg') && photo.value.endsWith('RT/2Q=='));
  });

  it('reads what Outlook writes: 2.1, quoted-printable over several lines, character sets, bare types', () => {
    const { cards, refused } = readCards(vector('outlook'));
    assert.deepEqual(refused, []);
    const [zoe, chidi] = cards;
    assert.equal(zoe?.name, 'Zoë Großmann');
    assert.deepEqual(zoe?.organization, { name: 'Café € uro', units: ['Einkäufe'] });
    assert.deepEqual(zoe?.notes, ['First line\nSecond line, with an equals sign = here\n\nLast line']);
    assert.deepEqual(
      zoe?.phones.map(({ value, types, preference }) => [value, types, preference]),
      [
        ['+49 171 5550111', ['cell', 'voice'], 1],
        ['(030) 555-0111', ['work', 'voice'], undefined],
      ],
    );
    assert.equal(zoe?.title, 'Buyer; tea and coffee');
    assert.equal(chidi?.name, 'Chidi Okafor', 'a card without FN goes by its N');
    assert.deepEqual(values(chidi?.phones ?? []), ['555 0177'], 'the card inside the card is not mixed up with it');
    assert.match(chidi?.others.find(({ name }) => name === 'AGENT')?.value ?? '', /FN:His Assistant/);
  });

  it('takes every sound card of a nasty file and says of every other where and why', () => {
    const { cards, refused } = readCards(vector('nasty'));
    assert.deepEqual(
      cards.map(({ line, name }) => [line, name]),
      [
        [2, 'שרה כהן 👩🏽‍🚀'],
        [18, 'Carriage Returns Only'],
        [23, 'Latin é'],
        [38, 'Lower Case'],
        [43, 'Dr. Structured Q. Only Jr., M.D.'],
        [48, 'The Team'],
      ],
    );
    assert.deepEqual(
      refused.map(({ line }) => line),
      [1, 11, 12, 29, 31, 35, 53],
    );
    const [sarah] = cards;
    assert.deepEqual(sarah?.notes, ['Folded inside a character: café, and that is well.']);
    assert.deepEqual(values(sarah?.emails ?? []), ['first+tag@example.com', 'second@example.com']);
    assert.deepEqual(values(sarah?.phones ?? []), ['+1-418-555-0162 ext. 102']);
    assert.deepEqual(sarah?.addresses[0]?.params, [{ name: 'LABEL', values: ['1 Main St\nQuebec ^ "QC"'] }]);
    assert.ok(sarah?.others.some(({ name, value }) => name === 'BDAY' && value === 'circa 1800'));
  });

  it('reads UTF-16 by its byte order mark', () => {
    assert.equal(readCards(vector('utf-16')).cards[0]?.name, 'Łukasz Żółć');
  });

  for (const name of ['google', 'apple', 'outlook', 'nasty', 'utf-16']) {
    it(`writes the cards of ${name}.vcf so that they are read back as the same, so that nothing foreign is lost`, () => {
      for (const version of ['3.0', '4.0'] as const) {
        for (const card of readCards(vector(name)).cards) {
          const again = readCards(bytesOf(writeCard(card, version)));
          const kept = version === '4.0' ? card : withoutLesserPreferences(card);
          assert.deepEqual(again, { cards: [{ ...kept, line: 1, version }], refused: [] });
        }
      }
    });
  }
});

/** 3.0 can say only that a field is preferred, not that another one is a little. */
function withoutLesserPreferences(card: Card): Card {
  const emails = card.emails.map(({ preference, ...email }) => (preference === 1 ? { ...email, preference } : email));
  return { ...card, emails };
}

describe('readCards, line by line', () => {
  it('[RFC 6350 §3.4] undoes escaped commas, semicolons, backslashes and line breaks', () => {
    assert.deepEqual(cardWith('3.0', 'FN:x', String.raw`NOTE:a\, b\; c\\n d\ne\Nf`).notes, ['a, b; c\\n d\ne\nf']);
  });

  it('[vCard 2.1 §2.1] leaves backslashes alone in 2.1, where they mean themselves', () => {
    assert.deepEqual(cardWith('2.1', 'FN:x', String.raw`NOTE:C:\new\;x`).notes, [String.raw`C:\new;x`]);
  });

  it('keeps a backslash before a separator apart from an escaped separator', () => {
    const { structuredName } = cardWith('4.0', 'FN:x', String.raw`N:back\\;given\;still given;;;`);
    assert.deepEqual([structuredName?.family, structuredName?.given], ['back\\', 'given;still given']);
  });

  it('fills the components that N, ADR and ORG leave out', () => {
    const card = cardWith('3.0', 'FN:x', 'N:Ruiz', 'ADR:;;1 Main St', 'ORG:Northwind;;Benefits;');
    assert.equal(card.structuredName?.given, '');
    assert.deepEqual([card.addresses[0]?.street, card.addresses[0]?.country], ['1 Main St', '']);
    assert.deepEqual(card.organization, { name: 'Northwind', units: ['Benefits'] });
  });

  for (const [value, expected] of [
    ['19850412', '1985-04-12'],
    ['1985-04-12', '1985-04-12'],
    ['1985-04-12T00:00:00Z', '1985-04-12'],
    ['--0412', '--04-12'],
    ['--04-12', '--04-12'],
    ['1985-04', '1985-04'],
    ['1985', '1985'],
    ['--0229', '--02-29'],
  ] as const) {
    it(`[RFC 6350 §6.2.5] reads the birthday ${value}`, () => {
      assert.equal(cardWith('4.0', 'FN:x', `BDAY:${value}`).birthday, expected);
    });
  }

  for (const value of ['19850431', '19850229', 'circa 1800', '---12', '1985-13']) {
    it(`keeps the birthday ${value} as it stands, since no calendar has it`, () => {
      const card = cardWith('4.0', 'FN:x', `BDAY:${value}`);
      assert.equal(card.birthday, undefined);
      assert.deepEqual(card.others, [{ name: 'BDAY', params: [], value }]);
    });
  }

  it('goes by the organization or the first e-mail address where there is no name', () => {
    assert.equal(cardWith('3.0', 'FN:', 'N:;;;;', 'ORG:Northwind;HR', 'EMAIL:hr@example.com').name, 'Northwind');
    assert.equal(cardWith('3.0', 'EMAIL:hr@example.com').name, 'hr@example.com');
  });

  it('[RFC 6350 §5.3] orders by preference whatever the file order', () => {
    const card = cardWith('4.0', 'FN:x', 'TEL:3', 'TEL;PREF=50:2', 'TEL;PREF=1:1', 'TEL;PREF=abc:4');
    assert.deepEqual(values(card.phones), ['1', '2', '3', '4']);
  });

  it('reads a value that is quoted-printable in a named character set', () => {
    assert.equal(cardWith('2.1', 'FN;ENCODING=QUOTED-PRINTABLE;CHARSET=iso-8859-1:Zo=EB').name, 'Zoë');
    assert.equal(cardWith('2.1', 'FN;QUOTED-PRINTABLE;CHARSET=windows-1252:=80').name, '€');
  });

  it('reads what old Outlooks write in the letters of Windows without saying so, and refuses what may be others', () => {
    assert.equal(cardWith('2.1', 'N;ENCODING=QUOTED-PRINTABLE:M=FCller;J=FCrgen').name, 'Jürgen Müller');
    const card = (version: string, name: string) =>
      readCards(Buffer.from(`BEGIN:VCARD\nVERSION:${version}\nFN:${name}\nEND:VCARD`, 'latin1'));
    assert.equal(card('3.0', 'Björn Weiß').cards[0]?.name, 'Björn Weiß');
    for (const { cards, refused } of [card('4.0', 'Björn Weiß'), card('2.1', '\xc8\xe2\xe0\xed')]) {
      assert.deepEqual(cards, []);
      assert.match(refused[0]?.reason ?? '', /not valid UTF-8.*import it again/);
    }
  });

  it('leaves an equals sign that begins no escape as it is', () => {
    assert.deepEqual(cardWith('2.1', 'FN:x', 'NOTE;ENCODING=QUOTED-PRINTABLE:1 + 1 =2x').notes, ['1 + 1 =2x']);
  });

  it('drops control characters that no database may keep', () => {
    assert.equal(cardWith('3.0', 'FN:A\u0000na\u0007 Ruiz').name, 'Ana Ruiz');
  });

  it('takes base64 lines that forgot their white space, so that a picture costs no card', () => {
    const card = cardWith('2.1', 'FN:x', 'PHOTO;ENCODING=BASE64;JPEG:AAAA', 'BBBB', 'CC==', 'NOTE:after');
    assert.equal(card.others[0]?.value, 'AAAABBBBCC==');
    assert.deepEqual(card.notes, ['after']);
  });
});

describe('readCards, limits', () => {
  it('leaves out a single value that is far too long and takes the card', () => {
    const long = `NOTE:${'x'.repeat(5 * 1024 * 1024)}`;
    const { cards, refused } = readCards(bytesOf(`BEGIN:VCARD\nFN:x\n${long}\nEND:VCARD`));
    assert.deepEqual(
      cards.map(({ name, notes }) => [name, notes]),
      [['x', []]],
    );
    assert.deepEqual(
      refused.map(({ line }) => line),
      [3],
    );
  });

  it('leaves out a card that is far too large', () => {
    const large = `NOTE:${'x'.repeat(3_000_000)}\n`.repeat(6);
    const { cards, refused } = readCards(bytesOf(`BEGIN:VCARD\nFN:x\n${large}END:VCARD\nBEGIN:VCARD\nFN:y\nEND:VCARD`));
    assert.deepEqual(
      cards.map(({ name }) => name),
      ['y'],
    );
    assert.deepEqual(
      refused.map(({ line }) => line),
      [1],
    );
  });

  it('gives up on a card of which most lines are noise, and says so once', () => {
    const { cards, refused } = readCards(bytesOf(`BEGIN:VCARD\nFN:x\n${'noise\n'.repeat(1000)}END:VCARD`));
    assert.deepEqual([cards.length, refused.length, refused[0]?.line], [0, 1, 1]);
  });

  for (const [what, text, read] of [
    ['folded lines', `BEGIN:VCARD\nFN:x\nNOTE:${'\n y'.repeat(500_000)}\nEND:VCARD`, [1, 1]],
    ['soft line breaks', `BEGIN:VCARD\nFN:x\nNOTE;QUOTED-PRINTABLE:${'=\n'.repeat(500_000)}\nEND:VCARD`, [1, 1]],
    ['quotation marks', `BEGIN:VCARD\nFN:x\nNOTE;X="${'";"'.repeat(500_000)}:y\nEND:VCARD`, [1, 0]],
    ['semicolons', `BEGIN:VCARD\nFN:x\nN:${';'.repeat(500_000)}\nADR:${'\\;'.repeat(500_000)}\nEND:VCARD`, [1, 0]],
    ['properties', `BEGIN:VCARD\nFN:x\n${'EMAIL:a@b.c\n'.repeat(100_000)}END:VCARD`, [1, 0]],
    ['cards without end', 'BEGIN:VCARD\n'.repeat(100_000), [0, 100_000]],
    ['cards in cards', `BEGIN:VCARD\nFN:x\nAGENT:\n${'BEGIN:VCARD\nAGENT:\n'.repeat(50_000)}`, [0, 1]],
    ['white space', `BEGIN:VCARD\nFN:${' '.repeat(1_000_000)}x\nTEL:${' '.repeat(1_000_000)}\nEND:VCARD`, [1, 0]],
  ] as const) {
    it(`reads masses of ${what} to their end, so that no file can hang the import`, () => {
      const { cards, refused } = readCards(bytesOf(text));
      assert.deepEqual([cards.length, refused.length], read);
    });
  }
});
