/** The `messages.csv` of a LinkedIn archive: a row for each message of each conversation. */

import type { InstantText } from '../../core/facts/time.ts';
import type { Met } from '../brought/brought.ts';
import { leftOut } from '../brought/left-out.ts';
import { refusals } from '../brought/refusals.ts';
import type { RefusedLine } from '../text/refused-line.ts';
import type { LinkedinTable } from './linkedin-table.ts';
import { linkedinTime } from './linkedin-time.ts';
import { membersOnce } from './member.ts';
import { type TableRow, tableRows } from './table-rows.ts';

export interface Message {
  readonly line: number;
  /** Empty in the oldest archives. */
  readonly conversation: string;
  readonly at: InstantText;
  readonly from: Met;
  /** As written: names that are parted by commas and may hold some. */
  readonly to: string;
  /** Pages of those it went to; none in archives before 2023. */
  readonly toPages: readonly string[];
  readonly subject: string;
  readonly content: string;
  /** Only the oldest archives say so. */
  readonly direction?: 'in' | 'out';
}

export interface MessagesRead {
  /** In file order, without drafts, spam, advertisements, and what members wrote who have left. */
  readonly messages: readonly Message[];
  readonly refused: readonly RefusedLine[];
}

export function readMessages(text: string, table: LinkedinTable<'messages'>): MessagesRead {
  const messages: Message[] = [];
  const refused = refusals();
  const out = leftOut(leftOutWords);
  const memberOf = membersOnce();
  for (const row of tableRows(text, table)) {
    if ('reason' in row) {
      refused.add(row);
      continue;
    }
    const from = memberOf(row.cell('from'), row.cell('senderprofileurl'));
    const at = linkedinTime(row.cell('date'));
    const why = whyNot(row) ?? (from === undefined ? 'left' : at?.includes('T') === true ? undefined : 'undated');
    if (why !== undefined) out.add(why, row.line);
    else if (from !== undefined && at !== undefined) messages.push(messageOf(row, { from, at }));
  }
  return { messages, refused: [...refused.told(), ...out.told()] };
}

type Why = 'draft' | 'spam' | 'advertisement' | 'left' | 'undated';

const leftOutWords: Readonly<Record<Why, (count: number) => string>> = {
  draft: (count) => `Drafts are left out: ${count}.`,
  spam: (count) => `Messages in the spam folder are left out: ${count}.`,
  advertisement: (count) => `Advertisements are left out: ${count}.`,
  left: (count) => `Messages of members who have left LinkedIn are left out: ${count}.`,
  undated: (count) =>
    `Messages without a time like 2026-03-05 14:03:22 UTC are left out: ${count}. Import the file as LinkedIn gave it.`,
};

/** What stands beyond is no conversation of people. */
const longestTo = 50_000;
const mostPages = 500;

function messageOf(row: TableRow<'messages'>, { from, at }: Pick<Message, 'from' | 'at'>): Message {
  const direction = /^(in|out)/i.exec(row.cell('direction'))?.[1]?.toLowerCase();
  return {
    line: row.line,
    conversation: row.cell('conversationid'),
    at,
    from,
    to: row.cell('to').slice(0, longestTo).toWellFormed(),
    toPages: row
      .cell('recipientprofileurls')
      .split(',', mostPages)
      .filter((page) => page.trim() !== ''),
    subject: row.cell('subject'),
    content: row.text('content').trim(),
    ...((direction === 'in' || direction === 'out') && { direction }),
  };
}

/** Advertisements come from a company, or from nobody's page in the mark-up of the tool that sends them. */
function whyNot(row: TableRow<'messages'>): Why | undefined {
  const [folder, page] = [row.cell('folder'), row.cell('senderprofileurl')];
  const isUnsent = [row.cell('ismessagedraft'), row.cell('isconversationdraft')].some((cell) =>
    /^(yes|true)$/i.test(cell),
  );
  if (isUnsent || /^draft/i.test(folder)) return 'draft';
  if (/^(spam|junk|trash)/i.test(folder)) return 'spam';
  const isSponsored = /^sponsored/i.test(folder) || /^sponsored/i.test(row.cell('conversationtitle'));
  const isCampaign = page === '' && /spinmail-quill-editor|%FIRSTNAME%/.test(row.text('content'));
  const isCompany = /linkedin\.com\/(company|showcase|school)\//i.test(page);
  return isSponsored || isCampaign || isCompany ? 'advertisement' : undefined;
}
