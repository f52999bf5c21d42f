/** Steps that are met by writing something down: notes on a talk, a postal address, research. J4 J11 C1 */

import type { TodayFollowUp, TodayGroup } from '../client/agenda-query.ts';
import { client, freshId } from '../client/client.ts';
import { sentSurely } from '../client/sent-surely.ts';
import type { Sent } from './send-commands.ts';
import { writeWords } from './follow-up-words.ts';

/** Writes the text where the step looks for it. */
type Write = (text: string) => Promise<Sent>;

export interface WriteDown {
  readonly label: string;
  readonly write: Write;
}

/** Undefined for every other step. */
export function writeDownFor(followUp: TodayFollowUp, group: TodayGroup): WriteDown | undefined {
  const { organization } = followUp.about;
  const person = group.person?.id;
  const step = `${followUp.playbook}/${followUp.step}`;
  if (step === 'met-at-event/jot-notes' && person !== undefined) {
    return { label: writeWords.notes, write: (text) => writeNotes(person, touchOf(followUp), text) };
  }
  if (step === 'new-year-card/collect-address' && person !== undefined) {
    return { label: writeWords.address, write: (text) => writeAddress(person, text) };
  }
  if (step === 'informational-request/research' && organization !== undefined) {
    return { label: writeWords.research, write: (text) => writeResearch(organization, text) };
  }
  return undefined;
}

/** The thread is named `met-at-event/<touch>/<person>`. */
function touchOf({ thread }: TodayFollowUp): string {
  return thread.split('/')[1] ?? '';
}

async function writeNotes(person: string, id: string, text: string): ReturnType<Write> {
  const { touches } = await sentSurely(() => client.showPerson({ id: person }));
  const version = touches.find((touch) => touch.id === id)?.version ?? 1;
  const commandId = freshId();
  const { touch } = await sentSurely(() => client.correctTouch({ commandId, id, version, changes: { summary: text } }));
  const undo = { commandId: freshId(), id, version: touch.version, changes: { summary: null } };
  return { takeBack: () => sentSurely(() => client.correctTouch(undo)), next: [] };
}

async function writeAddress(id: string, text: string): ReturnType<Write> {
  const before = (await sentSurely(() => client.showPerson({ id }))).person;
  const changed = { commandId: freshId(), id, version: before.version };
  const addresses = [...(before.addresses ?? []), text];
  const { person } = await sentSurely(() => client.editPerson({ ...changed, changes: { addresses } }));
  const undo = { commandId: freshId(), id, version: person.version, changes: { addresses: before.addresses ?? null } };
  return { takeBack: () => sentSurely(() => client.editPerson(undo)), next: [] };
}

async function writeResearch(id: string, text: string): ReturnType<Write> {
  const before = (await sentSurely(() => client.showOrganization({ id }))).organization;
  const changed = { commandId: freshId(), id, version: before.version, changes: { research: text } };
  const { organization } = await sentSurely(() => client.editOrganization(changed));
  const undo = {
    commandId: freshId(),
    id,
    version: organization.version,
    changes: { research: before.research ?? null },
  };
  return { takeBack: () => sentSurely(() => client.editOrganization(undo)), next: [] };
}
