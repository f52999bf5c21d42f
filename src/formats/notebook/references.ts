/** Which fields of a record name other records. */

import type { Notebook } from '../../core/facts/notebook.ts';
import type { RecordKind } from './records.ts';

/** Told of each reference: the field, its place in a list, the kind that it names and the id, if it is one. */
export interface ReferenceReader {
  one(field: string, to: RecordKind, id: unknown): void;
  each(field: string, to: RecordKind, ids: unknown): void;
}

/** A record that may be broken: its fields can be asked for, but any may hold anything. */
export type AnyRecord<Kind extends RecordKind = RecordKind> = {
  readonly [Field in keyof Notebook[Kind][number]]?: unknown;
};

type Told<Kind extends RecordKind> = (record: AnyRecord<Kind>, reader: ReferenceReader) => void;

const nothing = (): void => {};

/** Follow-up keys are left out: they name what is derived, and may outlive it. */
const toldByKind: { readonly [Kind in RecordKind]: Told<Kind> } = {
  searches: nothing,
  organizations: nothing,
  people({ organization, distinctFrom }, reader) {
    reader.one('organization', 'organizations', organization);
    reader.each('distinctFrom', 'people', distinctFrom);
  },
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
  groups({ parent, members }, reader) {
    reader.one('parent', 'groups', parent);
    if (!Array.isArray(members)) return;
    for (const [index, member] of members.entries()) reader.one(`members[${index}].person`, 'people', member?.person);
  },
  touches({ people, opportunity, referral, group, meeting }, reader) {
    reader.each('people', 'people', people);
    reader.one('opportunity', 'opportunities', opportunity);
    reader.one('referral', 'referrals', referral);
    reader.one('group', 'groups', group);
    reader.one('meeting', 'meetings', meeting);
  },
  decisions: nothing,
  playbooks: nothing,
  scripts: nothing,
  recalls: ({ person }, reader) => reader.one('person', 'people', person),
};

/** Tells what a record of a kind refers to, in the order of its fields. */
export function tellReferences(kind: RecordKind, record: AnyRecord, reader: ReferenceReader): void {
  const told: Told<never> = toldByKind[kind];
  told(record, reader);
}
