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
  const changes = { summary: text };
  return written((commandId) => client.correctTouch({ commandId, id, version, changes }));
}

async function writeAddress(id: string, text: string): ReturnType<Write> {
  const { version, addresses = [] } = (await sentSurely(() => client.showPerson({ id }))).person;
  const changes = { addresses: [...addresses, text] };
  return written((commandId) => client.editPerson({ commandId, id, version, changes }));
}

async function writeResearch(id: string, text: string): ReturnType<Write> {
  const { version } = (await sentSurely(() => client.showOrganization({ id }))).organization;
  const changes = { research: text };
  return written((commandId) => client.editOrganization({ commandId, id, version, changes }));
}

async function written(send: (commandId: string) => Promise<unknown>): ReturnType<Write> {
  const commandId = freshId();
  await sentSurely(() => send(commandId));
  return { commands: [commandId], next: [] };
}
