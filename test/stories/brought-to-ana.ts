/** A notebook with Ana in it, and what files may tell of her; for tests of what an import does. */

import { almanacFor } from '../../src/almanac/almanac.ts';
import { ownerDefaults } from '../../src/core/facts/owner.ts';
import type { Person } from '../../src/core/facts/person.ts';
import type { Brought, ImportedHappening, ImportedMeeting } from '../../src/formats/brought/brought.ts';
import type { ImportedPerson } from '../../src/formats/people/imported-person.ts';
import { type ImportPlan, type ImportScene, importPlan } from '../../src/actions/importing/import-plan.ts';

export const owner = { ...ownerDefaults, timeZone: 'America/Chicago' };
export const almanac = almanacFor(owner);
export const now = Date.parse('2026-03-10T20:00:00Z');
export const addedAt = '2026-01-01T00:00:00Z';
export const ana: Person = {
  id: 'ana',
  name: 'Ana Ruiz',
  addedAt,
  emails: ['ana@north.example'],
  linkedinConnected: true,
};

export const nothing: Brought = { format: 'mail', people: [], happenings: [], meetings: [], refused: [] };

export const mail = (key: string, more: Partial<ImportedHappening> = {}): ImportedHappening => ({
  key,
  line: 1,
  at: '2026-03-05T15:00:00Z',
  people: [{ email: 'ANA@north.example' }],
  channel: 'email',
  direction: 'out',
  ...more,
});

export const appointment = (key: string, more: Partial<ImportedMeeting> = {}): ImportedMeeting => ({
  key,
  line: 1,
  starts: '2026-03-12T15:00:00Z',
  ends: '2026-03-12T15:30:00Z',
  title: 'Coffee',
  people: [{ email: 'ana@north.example' }],
  channel: 'in-person',
  ...more,
});

export const connected = (more: Partial<ImportedPerson>): ImportedPerson => ({
  source: 'linkedin',
  line: 1,
  name: 'Ana Ruiz',
  emails: ['ana@north.example'],
  phones: [],
  addresses: [],
  links: [],
  linkedinConnected: true,
  ...more,
});

let made = 0;
export const sceneWith = (more: Partial<ImportScene> = {}): ImportScene => ({
  owner,
  almanac,
  now,
  addedAt,
  newId: () => `new-${(made += 1)}`,
  people: [ana],
  organizations: [],
  touches: [],
  meetings: [],
  withStrangers: false,
  beInTouch: new Set(),
  disconnected: new Set(),
  ...more,
});

export const planned = (brought: Partial<Brought>, more: Partial<ImportScene> = {}): ImportPlan =>
  importPlan({ ...nothing, ...brought }, sceneWith(more));

export const stored = <Fact>(fact: Fact, version = 1) => ({ fact, version });

/** The notebook after a plan was written. */
export const after = ({ people, touches, meetings }: ImportPlan): Partial<ImportScene> => ({
  people: [
    ...[ana].filter(({ id }) => people.completedPeople.every((person) => person.id !== id)),
    ...people.completedPeople,
    ...people.newPeople,
  ],
  organizations: people.newOrganizations,
  touches: touches.newTouches.map((touch) => stored(touch)),
  meetings: meetings.newMeetings.map((meeting) => stored(meeting)),
});
