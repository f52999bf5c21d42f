import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import type { Brought, ImportedHappening, ReadingChoices } from '../brought/brought.ts';
import type { FileSent } from '../brought/reader.ts';
import { notesSchema } from '../notebook/text-schemas.ts';
import { isDateText, isInstantText } from '../notebook/time-schemas.ts';
import { linkedinReader } from './linkedin-reader.ts';

const choices: ReadingChoices = {
  timeZone: 'Australia/Lord_Howe',
  window: { from: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z' },
  ownAddresses: [],
  withText: true,
};
const bytesOf = (text: string) => new TextEncoder().encode(text);
const fileOf = (name: string, bytes: Uint8Array): FileSent => {
  return { name, bytes, beginning: new TextDecoder('latin1').decode(bytes.subarray(0, 4096)) };
};

interface Sent {
  readonly conversation: number;
  /** Who writes; 0 is the owner. */
  readonly from: number;
  readonly to: readonly number[];
  readonly at: Date;
  readonly words: string;
}

const names = ['Maya Okafor', 'Ana Ruiz, PhD', 'Kenji Ito', 'Zoë Brandt', 'Jörg Müller', 'LinkedIn Member'];
const pages = names.map((name, index) =>
  index === 5 ? '' : `https://www.linkedin.com/in/m%C3%BC-${index}-${name[0]}`,
);
const member = fc.nat({ max: 5 });
const sent: fc.Arbitrary<Sent> = fc
  .record({
    conversation: fc.nat({ max: 4 }),
    from: member,
    to: fc.uniqueArray(member, { minLength: 1, maxLength: 4 }),
    at: fc.date({ min: new Date('2023-10-01T00:00:00Z'), max: new Date('2023-10-08T00:00:00Z'), noInvalidDate: true }),
    words: fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', '\n', 'é', '<p>', '&#55357;', '</p>'), maxLength: 9 }),
  })
  .map((each) => ({ ...each, to: each.from === 0 ? each.to : [0, ...each.to.filter((index) => index !== 0)] }));

const header =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER';
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

function rowOf({ conversation, from, to, at, words }: Sent): string {
  const date = `${at.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
  const recipients = to.filter((index) => index !== from);
  const [toNames, toPages] = [recipients.map((index) => names[index]), recipients.map((index) => pages[index])];
  const people = [names[from] ?? '', pages[from] ?? '', toNames.join(', '), toPages.filter(Boolean).join(',')];
  return [`2-c${conversation}==`, '', ...people, date, '', words, 'INBOX'].map(quoted).join(',');
}

const profile = bytesOf('First Name,Last Name,Maiden Name,Headline\nMaya,Okafor,,\n');
const archiveOf = (messages: readonly Sent[]) =>
  zipSync({ 'Profile.csv': profile, 'messages.csv': bytesOf([header, ...messages.map(rowOf)].join('\n')) });

async function happeningsOf(messages: readonly Sent[]): Promise<readonly ImportedHappening[]> {
  const brought = await linkedinReader.read(fileOf('archive.zip', archiveOf(messages)), choices);
  return 'format' in brought ? brought.happenings : [];
}

const withoutLine = (happenings: readonly ImportedHappening[]) => happenings.map(({ line: _, ...rest }) => rest);
const dayOf = ({ at }: Sent) =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(choices.timeZone).toPlainDate().toString();

describe('happenings of LinkedIn', () => {
  it('have a key each, short and plain, one a conversation and day, with somebody else in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sent, { maxLength: 30 }), async (messages) => {
        const happenings = await happeningsOf(messages);
        const keys = happenings.map(({ key }) => key);
        assert.equal(new Set(keys).size, keys.length);
        for (const { key, people, at, summary = '' } of happenings) {
          assert.ok(notesSchema.safeParse(summary).success);
          assert.match(key, /^[\w:%.~!*'()-]{1,199}$/);
          assert.ok(people.length > 0 && isInstantText(at));
          assert.ok(people.every(({ name }) => name !== 'Maya Okafor' && name !== 'LinkedIn Member'));
          assert.equal(new Set(people.map(({ link }) => link)).size, people.length);
        }
        const heard = messages.filter(
          ({ from, to }) => from !== 5 && [from, ...to].some((who) => who !== 0 && who !== 5),
        );
        const days = new Set(heard.map((each) => `${each.conversation} ${dayOf(each)}`));
        assert.equal(happenings.length, days.size);
      }),
    );
  });

  it('tell whether the owner wrote, the others did, or both', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sent, { minLength: 1, maxLength: 12 }), async (messages) => {
        for (const { key, direction, at } of await happeningsOf(messages)) {
          const [, conversation, day] = /2-c(\d)%3D%3D:(\S+)$/.exec(key) ?? [];
          const writers = messages.filter(
            (each) => `${each.conversation}` === conversation && dayOf(each) === day && each.from !== 5,
          );
          const last = Math.max(...writers.map((each) => Math.floor(each.at.getTime() / 1000)));
          assert.equal(Date.parse(at) / 1000, last);
          const own = writers.filter(({ from }) => from === 0).length;
          assert.equal(direction, own === 0 ? 'in' : own === writers.length ? 'out' : 'both');
        }
      }),
    );
  });

  it('are the same in whichever order the rows stand', async () => {
    const shuffled = fc
      .array(sent, { maxLength: 20 })
      .chain((messages) =>
        fc.tuple(fc.constant(messages), fc.shuffledSubarray(messages, { minLength: messages.length })),
      );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([messages, others]) => {
        assert.deepEqual(withoutLine(await happeningsOf(others)), withoutLine(await happeningsOf(messages)));
      }),
    );
  });

  it('stay as they were when a later archive tells of other days, so that nothing is taken in twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sent, { maxLength: 15 }), fc.array(sent, { maxLength: 15 }), async (before, after) => {
        const later = after.map((each) => ({ ...each, at: new Date(each.at.getTime() + 30 * 24 * 60 * 60 * 1000) }));
        const happenings = withoutLine(await happeningsOf(before));
        const both = withoutLine(await happeningsOf([...later, ...before]));
        assert.deepEqual(both.slice(0, happenings.length), happenings);
      }),
    );
  });
});

const vectors = new URL('../../../test/vectors/linkedin/', import.meta.url);
const files = readdirSync(vectors, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name, parentPath }) => ({ name, bytes: readFileSync(`${parentPath}/${name}`) }));
const folder = (name: string) => Object.fromEntries(files.map((file) => [`${name}/${file.name}`, file.bytes]));
const archives = [zipSync(folder('stored'), { level: 0 }), zipSync(folder('packed'), { level: 9 })];
const sources = [...files, ...archives.map((bytes) => ({ name: 'archive.zip', bytes }))];

type Wound = readonly [place: number, byte: number, kind: 'set' | 'cut' | 'insert' | 'double'];
const wounds = fc.array(
  fc.tuple(fc.nat(), fc.nat({ max: 255 }), fc.constantFrom<Wound[2]>('set', 'cut', 'insert', 'double')),
  {
    minLength: 1,
    maxLength: 20,
  },
);

function wounded(bytes: Uint8Array, [place, byte, kind]: Wound): Uint8Array {
  const at = place % (bytes.length + 1);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  if (kind === 'insert') return Buffer.concat([before, Uint8Array.of(byte), after]);
  if (kind === 'set') return Buffer.concat([before, Uint8Array.of(byte), after.subarray(1)]);
  if (kind === 'double') return Buffer.concat([before, after.subarray(0, byte), after]);
  return Buffer.concat([before, after.subarray(byte)]);
}

/** What the seam asks of every reader. */
function assertSound(brought: Brought): void {
  const times = brought.happenings.map(({ at }) => at);
  assert.deepEqual(times, times.toSorted());
  for (const { at, people, line, summary = '', key } of brought.happenings) {
    assert.ok(isInstantText(at) || isDateText(at), at);
    assert.ok(notesSchema.safeParse(summary).success);
    assert.ok(people.length > 0 && line >= 1 && key.length < 200);
    for (const { name, link } of people) {
      assert.ok((name ?? link) !== undefined && (name === undefined || /^\S.{0,199}$/u.test(name)), key);
      assert.ok(link === undefined || /^https?:\/\//i.test(link));
    }
  }
}

describe('the reader of LinkedIn', () => {
  it('never throws on any damaged file or archive, and names each refusal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sources), wounds, async ({ name, bytes }, damage) => {
        const file = fileOf(name, damage.reduce(wounded, bytes));
        linkedinReader.reads(file);
        const brought = await linkedinReader.read(file, choices);
        if ('format' in brought) assertSound(brought);
        for (const { line, reason } of 'format' in brought ? brought.refused : brought.unread) {
          assert.ok(Number.isInteger(line) && line >= 1 && reason.length > 20 && reason.isWellFormed());
        }
      }),
      { numRuns: 1500 },
    );
  });
});
