/** All calendars of an account at once: Google packs them into a .zip, one .ics for each. */

import type { AddressCount, Brought, ImportedMeeting, ReadingChoices } from '../brought/brought.ts';
import type { Reader, Unread } from '../brought/reader.ts';
import type { RefusedLine } from '../text/refused-line.ts';
import { isZip, type OpenZip, openZip } from '../zip/open-zip.ts';
import { calendarReader } from './calendar-reader.ts';

export const calendarArchiveReader: Reader = {
  reads({ bytes, beginning }) {
    const zip = isZip(beginning) ? openZip(bytes) : undefined;
    return zip !== undefined && 'names' in zip && calendarsIn(zip).length > 0;
  },
  async read({ bytes }, choices) {
    const zip = openZip(bytes);
    if ('unread' in zip) return zip;
    const files = await Promise.all(calendarsIn(zip).map(async (name) => ({ name, bytes: await zip.unpack(name) })));
    const read = await calendarsOf(files, choices);
    const own = read.addresses.flatMap(({ address, isOwn }) => (isOwn ? [address] : []));
    const isGuessed = choices.ownAddresses === undefined && own.length > 0;
    return told(isGuessed ? await calendarsOf(files, { ...choices, ownAddresses: own }) : read, othersIn(zip));
  },
};

function calendarsIn({ names }: OpenZip): readonly string[] {
  return names.filter((name) => /\.ics$/i.test(name));
}

const mostOthers = 100;
const otherReason = 'Of this archive, the calendars are read. Unpack it, and bring this file by itself.';

/** What could be brought as well, but not as a calendar: an archive of everything that an account has holds it, too. */
function othersIn({ names }: OpenZip): readonly RefusedLine[] {
  return names
    .filter((name) => /\.(vcf|csv|xlsx|mbox|eml|json)$/i.test(name))
    .slice(0, mostOthers)
    .map((file) => ({ file, line: 1, reason: otherReason }));
}

interface Calendars {
  readonly areRead: boolean;
  readonly meetings: readonly ImportedMeeting[];
  readonly addresses: readonly AddressCount[];
  readonly refused: readonly RefusedLine[];
}

interface Unpacked {
  readonly name: string;
  readonly bytes: Uint8Array | RefusedLine;
}

/** An appointment that stands in two calendars is one, and is called off only where both say so. */
async function calendarsOf(files: readonly Unpacked[], choices: ReadingChoices): Promise<Calendars> {
  const meetingByKey = new Map<string, ImportedMeeting>();
  const countByAddress = new Map<string, AddressCount>();
  const refused: RefusedLine[] = [];
  let areRead = false;
  for (const { name, bytes } of files) {
    if ('reason' in bytes) {
      refused.push(bytes);
      continue;
    }
    const calendar = await calendarReader.read({ name, bytes, beginning: '' }, choices);
    const lines = 'unread' in calendar ? calendar.unread : calendar.refused;
    refused.push(...lines.map((line) => ({ ...line, file: name })));
    if ('unread' in calendar) continue;
    areRead = true;
    for (const meeting of calendar.meetings) {
      const before = meetingByKey.get(meeting.key);
      if (before === undefined || before.isCancelled === true) meetingByKey.set(meeting.key, meeting);
    }
    for (const { address, count, isOwn } of calendar.addresses ?? []) {
      const before = countByAddress.get(address);
      const total = count + (before?.count ?? 0);
      countByAddress.set(address, { address, count: total, isOwn: isOwn || before?.isOwn === true });
    }
  }
  return {
    areRead,
    meetings: [...meetingByKey.values()].toSorted((left, right) => Date.parse(left.starts) - Date.parse(right.starts)),
    addresses: [...countByAddress.values()].toSorted(
      (left, right) => Number(right.isOwn) - Number(left.isOwn) || right.count - left.count,
    ),
    refused,
  };
}

function told(calendars: Calendars, others: readonly RefusedLine[]): Brought | Unread {
  const { areRead, meetings, addresses } = calendars;
  const refused = [...calendars.refused, ...others];
  if (!areRead) return { unread: refused };
  return { format: 'icalendar', people: [], happenings: [], meetings, addresses, refused };
}
