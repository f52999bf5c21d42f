import { sql } from 'kysely';
import type { Group, GroupKind } from '../../core/facts/group.ts';
import { isToldOf } from '../named-like.ts';
import type { Reading } from '../store.ts';
import { byName, equals, foundPage, type PageAsked, type PageFound } from './found-page.ts';

export interface GroupQuestion extends PageAsked {
  readonly text?: string;
  readonly kind?: GroupKind;
  readonly joined?: 'yes' | 'no';
}

/** By name. */
export async function groupsFound(tx: Reading, asked: GroupQuestion): Promise<PageFound<Group>> {
  const { text, kind, joined, limit, offset } = asked;
  const isMember = sql`(f.joined_at is not null and f.left_at is null)`;
  return foundPage(tx, 'group', {
    limit,
    offset,
    order: byName(tx, 'group'),
    where: [
      text === undefined ? undefined : isToldOf(tx, text, { kind: 'group', id: 'f.id' }),
      equals('kind', kind),
      joined === undefined ? undefined : joined === 'yes' ? isMember : sql`not ${isMember}`,
    ],
  });
}
