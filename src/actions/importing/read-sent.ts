/** What a file that was sent tells, read as the owner chose, now or for a table like it before. */

import { Refusal } from '../../contract/refusal.ts';
import type { Owner } from '../../core/facts/owner.ts';
import type { Brought, ReadingChoices } from '../../formats/brought/brought.ts';
import { readBrought } from '../../formats/brought/read-brought.ts';
import type { Unread } from '../../formats/brought/reader.ts';
import { requestsOf } from '../../store/queries/commands.ts';
import type { Asked } from '../sentence.ts';
import { ownerOf } from '../view.ts';
import type { World } from '../world.ts';
import { bytesSent } from './bytes-sent.ts';

type Sent = Omit<Asked<'previewImport'>, 'run'>;
type Choices = Sent['choices'];

export interface ReadSent {
  readonly brought: Brought;
  /** Whether the columns of a table mean what the owner said of one like it. */
  readonly isRemembered: boolean;
  /** As the owner chose, with who doubtful entries were in earlier imports. */
  readonly choices: Choices;
}

/** As far back as choices are remembered, in imports. */
const mostRemembered = 50;

/** @throws {Refusal} `unreadable-file` where nobody can read it, `no-upload` */
export async function readSent(world: World, sent: Sent): Promise<ReadSent> {
  const bytes = await bytesSent(world, sent);
  const { owner, earlier } = await world.store.read(world.notebook, async (tx) => ({
    owner: await ownerOf(tx),
    earlier: (await requestsOf(tx, 'importFile', mostRemembered)).map(choicesIn),
  }));
  const file = { name: sent.fileName, bytes };
  const reading = readingOf(world, owner, [sent.choices, ...earlier]);
  const first = readable(await readBrought(file, reading));
  const titles = first.table?.columns.map(({ title }) => title);
  const sameAs = [...earlier.toReversed(), sent.choices].flatMap((each) => each.sameAs ?? []);
  const choices = { ...sent.choices, sameAs };
  if (titles === undefined) return { brought: first, isRemembered: false, choices };
  const columns = [sent.choices, ...earlier].find((each) => isFor(each, titles))?.columns;
  if (columns === undefined) return { brought: first, isRemembered: false, choices };
  const meant = columns.map(({ meaning }) => meaning);
  const brought = readable(await readBrought(file, { ...reading, columns: meant }));
  return { brought, isRemembered: columns !== sent.choices.columns, choices };
}

function readingOf({ now }: World, owner: Owner, choices: readonly Choices[]): ReadingChoices {
  const ownAddresses = ownSaid(owner, choices);
  return {
    timeZone: owner.timeZone,
    window: { from: yearsFrom(now, -2), until: yearsFrom(now, 1) },
    ...(ownAddresses !== undefined && { ownAddresses }),
    ...(owner.email !== undefined && { ownEmail: owner.email }),
    withText: choices[0]?.withText === true,
  };
}

/** Said of this file it holds as it is; said of an earlier one it helps, beside what the settings say. */
function ownSaid({ email }: Owner, [now, ...earlier]: readonly Choices[]): readonly string[] | undefined {
  if (now?.ownAddresses !== undefined) return now.ownAddresses;
  const before = earlier.flatMap(({ ownAddresses = [] }) => (ownAddresses.length > 0 ? [ownAddresses] : []))[0];
  return before && [...before, ...(email === undefined ? [] : [email])];
}

function yearsFrom(now: number, years: number): string {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('UTC').add({ years }).toInstant().toString();
}

function readable(read: Brought | Unread): Brought {
  if (!('unread' in read)) return read;
  const problems = read.unread.map(({ file, line, reason }) => ({
    line,
    message: file === undefined ? reason : `${file}: ${reason}`,
  }));
  throw new Refusal('unreadable-file', { problems });
}

function choicesIn(request: string): Choices {
  return (JSON.parse(request) as Partial<Sent> | null)?.choices ?? {};
}

function isFor({ columns }: Choices, titles: readonly string[]): boolean {
  return columns?.length === titles.length && columns.every(({ title }, at) => title === titles[at]);
}
