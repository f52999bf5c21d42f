/** The groups of the sample story. */

import type { Group } from '../core/facts/group.ts';
import type { StoryTime } from './story-time.ts';

export function groups({ at }: StoryTime): Group[] {
  return [
    {
      id: 'g-ihdc',
      name: 'Health Data Collaborative of Illinois',
      kind: 'association',
      notedAt: at('-205', '20:00'),
      hasLocalChapter: true,
      joinedAt: at('-200', '12:00'),
      involvement: 'committee',
      members: [
        { person: 'sunita', fit: true, role: 'Program committee' },
        { person: 'beth', fit: true },
        { person: 'ingrid', fit: true },
        { person: 'lucia', fit: true },
        { person: 'gwen', role: 'Secretary' },
        { person: 'marta' },
      ],
    },
    {
      id: 'g-civic',
      name: 'Civic Data Workshop',
      kind: 'meetup',
      notedAt: at('-119', '20:00'),
      joinedAt: at('-118', '21:00'),
      involvement: 'member',
      members: [
        { person: 'desmond', fit: true, role: 'Organizer' },
        { person: 'dolores', fit: true },
        { person: 'anneliese', fit: true },
        { person: 'chidi' },
      ],
    },
    {
      id: 'g-northbranch',
      name: 'North Branch Alumni in Health Statistics',
      kind: 'alumni',
      notedAt: at('-76', '09:00'),
      joinedAt: at('-74', '12:00'),
      leftAt: at('-66', '12:00'),
      members: [{ person: 'fatima' }],
    },
    {
      id: 'g-midwest',
      name: 'Midwest Health Informatics Society, Chicago Chapter',
      kind: 'chapter',
      notedAt: at('-2', '21:00'),
      members: [{ person: 'keiko', fit: true }, { person: 'birdie' }],
    },
  ];
}
