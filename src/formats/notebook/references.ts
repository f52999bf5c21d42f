/** Which fields of a record name other records. */

import type { Notebook } from '../../core/facts/notebook.ts';
import type { NotebookRecord, RecordKind } from './records.ts';

type References<Kind extends RecordKind> = (record: Notebook[Kind][number]) => readonly Reference[];

export interface Reference {
  /** Inside of the record: `people`, 0. */
  readonly path: ReadonlyArray<string | number>;
  readonly to: RecordKind;
  readonly id: string;
}

function one(field: string, to: RecordKind, id: string | undefined): readonly Reference[] {
  return id === undefined ? [] : [{ path: [field], to, id }];
}

function each(field: string, to: RecordKind, ids: readonly string[] = []): readonly Reference[] {
  return ids.map((id, index) => ({ path: [field, index], to, id }));
}

const nothing = (): readonly Reference[] => [];

/** Follow-up keys are left out: they name what is derived, and may outlive it. */
const referencesByKind: { readonly [Kind in RecordKind]: References<Kind> } = {
  searches: nothing,
  organizations: nothing,
  people: ({ organization }) => one('organization', 'organizations', organization),
  opportunities: ({ organization, contacts, search }) => [
    ...one('organization', 'organizations', organization),
    ...each('contacts', 'people', contacts),
    ...one('search', 'searches', search),
  ],
  referrals: ({ from, to }) => [...one('from', 'people', from), ...one('to', 'people', to)],
  intents: ({ person }) => one('person', 'people', person),
  meetings: ({ people, opportunity, group }) => [
    ...each('people', 'people', people),
    ...one('opportunity', 'opportunities', opportunity),
    ...one('group', 'groups', group),
  ],
  groups: ({ parent, members = [] }) => [
    ...one('parent', 'groups', parent),
    ...members.map(({ person }, index) => ({ path: ['members', index, 'person'], to: 'people', id: person }) as const),
  ],
  touches: ({ people, opportunity, referral, group, meeting }) => [
    ...each('people', 'people', people),
    ...one('opportunity', 'opportunities', opportunity),
    ...one('referral', 'referrals', referral),
    ...one('group', 'groups', group),
    ...one('meeting', 'meetings', meeting),
  ],
  decisions: nothing,
};

/** What a record of a kind refers to, in the order of its fields. */
export function referencesOf(kind: RecordKind, record: NotebookRecord): readonly Reference[] {
  const references = referencesByKind[kind] as (record: NotebookRecord) => readonly Reference[];
  return references(record);
}
