import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Brought, ReadingChoices } from '../brought/brought.ts';
import { touchFields } from '../notebook/touch-schema.ts';
import { mailReader } from './mail-reader.ts';

const vectors = new URL('../../../test/vectors/mail/', import.meta.url);
const vectorNames = readdirSync(vectors);
const vector = (name: string) => readFileSync(new URL(name, vectors));
const choices: ReadingChoices = {
  timeZone: 'America/Chicago',
  window: { from: '2026-01-01T00:00:00Z', until: '2026-07-01T00:00:00Z' },
  withText: false,
};

const sent = (bytes: Uint8Array) => ({
  name: 'x',
  bytes,
  beginning: new TextDecoder('latin1').decode(bytes.subarray(0, 4096)),
});

async function read(file: string | Uint8Array, changed: Partial<ReadingChoices> = {}): Promise<Brought> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const brought = await mailReader.read(sent(bytes), { ...choices, ...changed });
  if ('unread' in brought) assert.fail(brought.unread[0]?.reason);
  return brought;
}

describe('a mailbox of Gmail', () => {
  it('tells who wrote to whom, each mail once, by the address that it delivers to', async () => {
    const { happenings, addresses } = await read(vector('gmail-takeout.mbox'));
    assert.deepEqual(happenings, [
      {
        key: 'mail abc-1@mail.orchard.example',
        line: 1,
        at: '2026-03-10T15:00:00-05:00',
        people: [{ name: 'Keiko Itō', email: 'keiko.ito@orchard.example' }],
        channel: 'email',
        direction: 'in',
        summary: 'Thanks for the talk ☕',
      },
      {
        key: 'mail abc-2@mail.gmail.com',
        line: 36,
        at: '2026-03-11T08:00:00+00:00',
        people: [
          { name: 'Ito, Keiko', email: 'keiko.ito@orchard.example' },
          { name: 'René', email: 'rene@example.com' },
          { email: 'archive@example.com' },
        ],
        channel: 'email',
        direction: 'out',
        summary: 'Re: Thanks for the talk',
      },
    ]);
    assert.deepEqual(addresses?.[0], { address: 'dana.okafor@owner.example', count: 9, isOwn: true });
  });

  it('leaves out what no person wrote to another, and tells how many of each kind', async () => {
    const { refused } = await read(vector('gmail-takeout.mbox'));
    assert.deepEqual(
      refused.map(({ line, reason }) => `${line} ${/^(.*?\d+)\./.exec(reason)?.[1]}`),
      [
        '52 Newsletters and other bulk mail are left out: 1',
        '64 Mails that machines wrote, such as auto-replies and notifications, are left out: 2',
        '75 Drafts are left out: 1',
        '82 Invitations and answers of calendars are left out: 1',
        '92 Mails to more than 10 people are left out: 1',
      ],
    );
  });

  it('keeps the text out unless it is asked for, and then without what it answers to', async () => {
    const { happenings } = await read(vector('gmail-takeout.mbox'), { withText: true });
    assert.deepEqual(
      happenings.map(({ summary }) => summary),
      [
        'Thanks for the talk ☕\n\nThank you for the coffee. The benefits article is “gold”.\n\nFrom what I hear they hire in May.',
        'Re: Thanks for the talk\n\nMy pleasure.',
      ],
    );
  });
});

describe('single mails', () => {
  it('are read as Apple Mail saves them, also where they are only HTML', async () => {
    const { happenings } = await read(vector('apple-mail.eml'), { withText: true });
    assert.deepEqual(happenings[0]?.people, [{ name: 'Jörg Müller', email: 'joerg@mueller.example' }]);
    assert.deepEqual(
      [happenings[0]?.at, happenings[0]?.direction, happenings[0]?.summary],
      ['2026-03-09T10:15:00+01:00', 'in', 'Brezeln und Bücher\n\nHallo Dana,\ndie Bücher sind da.'],
    );
  });

  it('are read as Outlook saves them, with the owner as told', async () => {
    const own = { ownAddresses: ['MinJun.Lee@contoso.example'], withText: true };
    const [mail] = (await read(vector('outlook.eml'), own)).happenings;
    assert.deepEqual(
      [mail?.direction, mail?.people.map(({ name }) => name), mail?.summary],
      ['out', ['Dana Okafor', 'HR Team'], 'Interview on Monday\n\nWe look forward to it – room 4.'],
    );
  });
});

describe('a mailbox of Thunderbird', () => {
  it('is read with its lengths, groups and letters, without what was thrown away', async () => {
    const { happenings, refused } = await read(vector('thunderbird.mbox'), { ownAddresses: ['dana@owner.example'] });
    assert.deepEqual(
      happenings.map(({ key, direction, people }) => [key, direction, people.map(({ email }) => email)]),
      [
        ['mail 2026-03-10T09:00:00-06:00 bo@example.com Café', 'in', ['bo@example.com']],
        [
          'mail 2026-03-10T18:00:00+00:00 dana@owner.example hello both',
          'out',
          ['bo@example.com', 'ana.ruiz@northwind.example'],
        ],
      ],
    );
    assert.deepEqual(
      refused.map(({ line }) => line),
      [16, 27],
    );
  });
});

describe('mailReader', () => {
  it('knows mail by its head, and takes no other file for it', () => {
    for (const name of vectorNames) assert.ok(mailReader.reads(sent(vector(name))), name);
    for (const text of ['', 'From,To,Date\n', 'BEGIN:VCARD\nFN:From\n', '{"from":1}', 'From what I hear:\nnothing\n']) {
      assert.equal(mailReader.reads(sent(new TextEncoder().encode(text))), false, text);
    }
  });

  it('asks rather than guesses who the owner is, where a file is about one other person', async () => {
    const talk = Array.from(
      { length: 9 },
      (_, index) =>
        `From x Tue Mar 10 15:00:00 2026\nFrom: bo@example.com\nTo: dana@owner.example\nMessage-ID: <${index}@x>\nDate: Tue, 10 Mar 2026 15:0${index}:00 +0000\n\nx\n\n`,
    );
    const { addresses } = await read(talk.join(''));
    assert.deepEqual(
      addresses?.map(({ isOwn }) => isOwn),
      [false, false],
    );
  });

  it('knows each mail by the same key in a later export, in another order and with other labels', async () => {
    const text = vector('gmail-takeout.mbox').toString('latin1');
    const mails = text.split(/(?<=\n\n)(?=From 179)/).toReversed();
    const later = Buffer.from(mails.join('').replaceAll('Inbox,Opened', 'Archived'), 'latin1');
    const keys = async (file: Uint8Array) => (await read(file)).happenings.map(({ key }) => key);
    assert.deepEqual(await keys(later), await keys(vector('gmail-takeout.mbox')));
  });

  it('takes groups in groups for no more than a few, since they would have no end', async () => {
    const nested = `From: a@b.c\nTo: ${'a:'.repeat(30_000)}x@y.z\nDate: Tue, 10 Mar 2026 15:00:00 +0000\n\n`;
    assert.equal((await read(nested)).happenings[0]?.people[0]?.email, 'a@b.c');
  });

  it('tells of any damaged mailbox only what a touch may be, each once', async () => {
    const pieces = fc.constantFrom(
      '\n',
      '\n\n',
      'From ',
      '>',
      ':',
      '<',
      '@',
      '=?utf-8?B?',
      '?=',
      '"',
      ',',
      '\u0000',
      '--b1',
      '(',
    );
    const wounds = fc.array(fc.tuple(fc.nat(), pieces, fc.constantFrom('put', 'cut', 'double')), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...vectorNames), wounds, fc.boolean(), async (name, damage, withText) => {
        const text = damage.reduce((before, [place, piece, kind]) => {
          const at = place % (before.length + 1);
          const [head, tail] = [before.slice(0, at), before.slice(at)];
          if (kind === 'put') return head + piece + tail;
          return kind === 'cut' ? head + tail.slice(40) : head + tail.slice(0, 200) + tail;
        }, vector(name).toString('latin1'));
        const brought = await mailReader.read(sent(Buffer.from(text, 'latin1')), { ...choices, withText });
        if ('unread' in brought) return;
        const keys = brought.happenings.map(({ key }) => key);
        assert.equal(new Set(keys).size, keys.length);
        for (const { at, summary, people, channel, direction } of brought.happenings) {
          const touch = { at, people: ['x'], channel, direction, ...(summary !== undefined && { summary }) };
          assert.ok(touchFields.omit({ id: true }).safeParse(touch).success, JSON.stringify(touch));
          assert.ok(people.length > 0 && people.every(({ email }) => /^\S+@\S+$/.test(email ?? '')));
        }
      }),
      { numRuns: 400 },
    );
  });
});
