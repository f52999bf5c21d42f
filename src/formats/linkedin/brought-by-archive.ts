/** A LinkedIn archive, or a file of it, put together: who is connected, and what happened with them and with others. */

import type { Brought, BroughtFormat, ImportedHappening, ReadingChoices } from '../brought/brought.ts';
import type { Unread } from '../brought/reader.ts';
import type { RefusedLine } from '../text/refused-line.ts';
import type { ArchiveFile } from './archive-files.ts';
import { archiveHappenings } from './archive-happenings.ts';
import type { ArchivePart } from './archive-part.ts';
import { type ToldByArchive, type ToldByFile, toldByFile } from './told-by-file.ts';

/** One file after the other, so that no two are held. */
export async function broughtByArchive(
  files: AsyncIterable<ArchiveFile | RefusedLine> | Iterable<ArchiveFile>,
  choices: ReadingChoices,
): Promise<Brought | Unread> {
  const told = new Map<ArchivePart, ToldByFile>();
  const unread: RefusedLine[] = [];
  for await (const each of files) {
    if ('reason' in each) unread.push(each);
    else told.set(each.part, toldByFile(each));
  }
  const { happenings, refused } = archiveHappenings(told, choices);
  const isEmpty = [...told.values()].every(({ people, owner }) => people === undefined && owner === undefined);
  const left = [...unread, ...refused, ...[...told.values()].flatMap((each) => each.refused)].toSorted(byFileAndLine);
  if (isEmpty && happenings.length === 0 && left.length > 0) return { unread: left };
  return broughtOf(told, { happenings, refused: left });
}

function broughtOf(told: ToldByArchive, rest: Pick<Brought, 'happenings' | 'refused'>): Brought {
  const connections = told.get('connections');
  const owner = { ...told.get('positions')?.owner, ...told.get('emails')?.owner, ...told.get('profile')?.owner };
  return {
    format: formatOf(told),
    people: connections?.people ?? [],
    happenings: rest.happenings.toSorted(byTimeAndKey),
    meetings: [],
    ...(Object.keys(owner).length > 0 && { owner }),
    ...(connections?.isWhole === true && { isWhole: true }),
    refused: rest.refused,
  };
}

function formatOf(told: ToldByArchive): BroughtFormat {
  return told.size === 1 && told.has('connections') ? 'linkedin-connections' : 'linkedin-archive';
}

function byTimeAndKey(left: ImportedHappening, right: ImportedHappening): number {
  const [first, second] = [`${left.at} ${left.key}`, `${right.at} ${right.key}`];
  return first === second ? 0 : first < second ? -1 : 1;
}

function byFileAndLine(left: RefusedLine, right: RefusedLine): number {
  const [first, second] = [left.file ?? '', right.file ?? ''];
  return first === second ? left.line - right.line : first < second ? -1 : 1;
}
