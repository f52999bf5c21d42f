import type { Group } from '../../core/facts/group.ts';
import { instant, nested, number, text, yesNo } from './codec.ts';
import type { FactKind } from './fact-kind.ts';

export const groupKind: FactKind<Group, 'members'> = {
  table: 'groups',
  fields: {
    id: text('id'),
    name: text('name'),
    kind: text('kind'),
    notedAt: instant('noted_at'),
    parent: text('parent_id'),
    hasLocalChapter: yesNo('has_local_chapter'),
    joinedAt: instant('joined_at'),
    leftAt: instant('left_at'),
    involvement: text('involvement'),
    meets: nested({
      rule: text('meets_rule'),
      from: text('meets_from'),
      time: text('meets_time'),
      minutes: number('meets_minutes'),
      timeZone: text('meets_zone'),
      place: text('meets_place'),
    }),
  },
  lists: {
    members: {
      table: 'group_members',
      owner: 'group_id',
      item: nested({ person: text('person_id'), fit: yesNo('fit'), role: text('role') }),
      always: false,
    },
  },
  findable: ({ name }) => ({ title: name, more: [] }),
};
