import { type RawBuilder, sql } from 'kysely';
import type { Meeting } from '../../core/facts/meeting.ts';
import { utcText } from '../kinds/codec.ts';
import { meetingKind } from '../kinds/meeting-kind.ts';
import type { Reading } from '../store.ts';
import { equals, foundPage, names, type PageAsked, type PageFound } from './found-page.ts';

export interface MeetingQuestion extends PageAsked {
  /** Starts at or after. */
  readonly from?: string;
  /** Starts before. */
  readonly until?: string;
  readonly person?: string;
  readonly opportunity?: string;
  readonly group?: string;
  /** Whether they end after a moment, or by then. Past ones come the latest first. */
  readonly over?: { readonly when: 'ahead' | 'past'; readonly at: string };
}

/** By when they start; past ones from the latest back. */
export async function meetingsFound(tx: Reading, asked: MeetingQuestion): Promise<PageFound<Meeting>> {
  const { from, until, person, opportunity, group, over, limit, offset } = asked;
  return foundPage(tx, 'meeting', {
    limit,
    offset,
    order: over?.when === 'past' ? sql`f.starts desc, f.id` : sql`f.starts, f.id`,
    where: [
      from === undefined ? undefined : sql`f.starts >= ${utcText(from)}`,
      until === undefined ? undefined : sql`f.starts < ${utcText(until)}`,
      names(tx, meetingKind.lists.people, person),
      equals('opportunity_id', opportunity),
      equals('group_id', group),
      over === undefined ? undefined : endsOn(over),
    ],
  });
}

function endsOn({ when, at }: NonNullable<MeetingQuestion['over']>): RawBuilder<unknown> {
  return when === 'ahead' ? sql`f.ends > ${utcText(at)}` : sql`f.ends <= ${utcText(at)}`;
}
