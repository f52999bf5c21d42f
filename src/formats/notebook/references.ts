/** Which fields of a record name other records. */

import type { Notebook } from '../../core/facts/notebook.ts';
import type { NotebookRecord, RecordKind } from './records.ts';

/** Told of each reference: the field, its place in a list, the kind that it names and the id. */
export interface ReferenceReader {
  one(field: string, to: RecordKind, id: string | undefined): void;
  each(field: string, to: RecordKind, ids: readonly string[] | undefined): void;
}

type Told<Kind extends RecordKind> = (record: Notebook[Kind][number], reader: ReferenceReader) => void;

const nothing = (): void => {};

/** Follow-up keys are left out: they name what is derived, and may outlive it. */
const toldByKind: { readonly [Kind in RecordKind]: Told<Kind> } = {
  searches: nothing,
  organizations: nothing,
  people: ({ organization }, reader) => reader.one('organization', 'organizations', organization),
  opportunities({ organization, contacts, search }, reader) {
    reader.one('organization', 'organizations', organization);
    reader.each('contacts', 'people', contacts);
    reader.one('search', 'searches', search);
  },
  referrals({ from, to }, reader) {
    reader.one('from', 'people', from);
    reader.one('to', 'people', to);
  },
  intents: ({ person }, reader) => reader.one('person', 'people', person),
  meetings({ people, opportunity, group }, reader) {
    reader.each('people', 'people', people);
    reader.one('opportunity', 'opportunities', opportunity);
    reader.one('group', 'groups', group);
  },
  groups({ parent, members = [] }, reader) {
    reader.one('parent', 'groups', parent);
    for (const [index, { person }] of members.entries()) reader.one(`members[${index}].person`, 'people', person);
  },
  touches({ people, opportunity, referral, group, meeting }, reader) {
    reader.each('people', 'people', people);
    reader.one('opportunity', 'opportunities', opportunity);
    reader.one('referral', 'referrals', referral);
    reader.one('group', 'groups', group);
    reader.one('meeting', 'meetings', meeting);
  },
  decisions: nothing,
};

/** Tells what a record of a kind refers to, in the order of its fields. */
export function tellReferences(kind: RecordKind, record: NotebookRecord, reader: ReferenceReader): void {
  const told = toldByKind[kind] as (record: NotebookRecord, reader: ReferenceReader) => void;
  told(record, reader);
}
