/** The `Invitations.csv` of a LinkedIn archive: who asked whom to connect. Accepted ones are connections as well. */

import type { DateText, InstantText } from '../../core/facts/time.ts';
import type { Met } from '../brought/brought.ts';
import { refusals } from '../brought/refusals.ts';
import type { RefusedLine } from '../text/refused-line.ts';
import type { LinkedinTable } from './linkedin-table.ts';
import { linkedinTime } from './linkedin-time.ts';
import { memberOf } from './member.ts';
import { type TableRow, tableRows } from './table-rows.ts';

export interface Invitation {
  readonly line: number;
  readonly at: InstantText | DateText;
  readonly direction: 'in' | 'out';
  readonly owner: Met | undefined;
  readonly other: Met;
  readonly note: string;
}

export interface InvitationsRead {
  /** In file order, without those of members who have left. */
  readonly invitations: readonly Invitation[];
  readonly refused: readonly RefusedLine[];
}

export function readInvitations(text: string, table: LinkedinTable<'invitations'>): InvitationsRead {
  const invitations: Invitation[] = [];
  const refused = refusals();
  for (const row of tableRows(text, table)) {
    const read = 'reason' in row ? row : invitationOf(row);
    if (read === undefined) continue;
    if ('reason' in read) refused.add(read);
    else invitations.push(read);
  }
  return { invitations, refused: refused.told() };
}

function invitationOf(row: TableRow<'invitations'>): Invitation | RefusedLine | undefined {
  const direction = /^(in|out)/i.exec(row.cell('direction'))?.[1]?.toLowerCase();
  const at = linkedinTime(row.cell('sentat'));
  if (direction !== 'in' && direction !== 'out')
    return { line: row.line, reason: strange(row.cell('direction'), ways) };
  if (at === undefined) return { line: row.line, reason: strange(row.cell('sentat'), 'a time like 3/5/26, 2:03 PM') };
  const inviter = memberOf(row.cell('from'), row.cell('inviterprofileurl'));
  const invitee = memberOf(row.cell('to'), row.cell('inviteeprofileurl'));
  const [owner, other] = direction === 'out' ? [inviter, invitee] : [invitee, inviter];
  return other && { line: row.line, at, direction, owner, other, note: row.text('message').trim() };
}

const ways = 'INCOMING or OUTGOING';

function strange(value: string, wanted: string): string {
  const shown = value.slice(0, 60).toWellFormed();
  return `“${shown}” is not ${wanted}, so the invitation is left out. Import the file as LinkedIn gave it.`;
}
