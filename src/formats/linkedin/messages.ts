/** The `messages.csv` of a LinkedIn archive: a row for each message of each conversation. */

import type { InstantText } from '../../core/facts/time.ts';
import type { Met } from '../brought/brought.ts';
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
  const refused: RefusedLine[] = [];
  const memberOf = membersOnce();
  for (const row of tableRows(text, table)) {
    if ('reason' in row) {
      refused.push(row);
      continue;
    }
    const from = memberOf(row.cell('from'), row.cell('senderprofileurl'));
    if (from === undefined || isDraft(row) || isUnwanted(row)) continue;
    const at = linkedinTime(row.cell('date'));
    if (at?.includes('T')) messages.push(messageOf(row, { from, at }));
    else refused.push({ line: row.line, reason: undatedReason(row.cell('date')) });
  }
  return { messages, refused };
}

function messageOf(row: TableRow<'messages'>, { from, at }: Pick<Message, 'from' | 'at'>): Message {
  const direction = /^(in|out)/i.exec(row.cell('direction'))?.[1]?.toLowerCase();
  return {
    line: row.line,
    conversation: row.cell('conversationid'),
    at,
    from,
    to: row.cell('to'),
    toPages: row.cell('recipientprofileurls').match(/[^\s,]*linkedin\.com[^\s,]*/gi) ?? [],
    subject: row.cell('subject'),
    content: row.text('content').trim(),
    ...((direction === 'in' || direction === 'out') && { direction }),
  };
}

function isDraft(row: TableRow<'messages'>): boolean {
  const isYes = (text: string) => /^(yes|true)$/i.test(text);
  return (
    isYes(row.cell('ismessagedraft')) || isYes(row.cell('isconversationdraft')) || /^draft/i.test(row.cell('folder'))
  );
}

/** Advertisements come from a company, or from nobody's page in the mark-up of the tool that sends them. */
function isUnwanted(row: TableRow<'messages'>): boolean {
  const page = row.cell('senderprofileurl');
  const isCampaign = page === '' && /spinmail-quill-editor|%FIRSTNAME%/.test(row.text('content'));
  return (
    isCampaign ||
    /^(spam|junk|trash|sponsored)/i.test(row.cell('folder')) ||
    /^sponsored/i.test(row.cell('conversationtitle')) ||
    /linkedin\.com\/(company|showcase|school)\//i.test(page)
  );
}

function undatedReason(date: string): string {
  const shown = date.slice(0, 60).toWellFormed();
  return `“${shown}” is not a time like 2026-03-05 14:03:22 UTC, so the message is left out. Import the file as LinkedIn gave it.`;
}
