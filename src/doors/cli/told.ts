/** Says the facts of a line to the notebook, each by its own sentence, and gathers what follows from them. */

import { doubtfulPeople, type ToldFacts } from '../../core/capture/told-facts.ts';
import type { Understanding } from '../../core/capture/understanding.ts';
import { BadInput } from './bad-input.ts';
import type { Home } from './open-home.ts';

type Logged = Awaited<ReturnType<Home['say']['logTouch']>>;
type Consequences = Logged['consequences'];

export interface Told {
  readonly remarks: readonly string[];
  readonly consequences: Consequences;
}

/** @throws {BadInput} where the line leaves open who is meant, or tells of nothing that is kept */
export function requireTellable(read: Understanding, facts: ToldFacts): void {
  const [doubtful] = doubtfulPeople(read);
  if (doubtful !== undefined) {
    const candidates = doubtful.candidates ?? [];
    throw new BadInput(
      `"${doubtful.name}" could be ${candidates.length} people. Write the whole name, or where they are:`,
      ...candidates.map(({ name, organizationName }) => `  ${[name, organizationName].filter(Boolean).join(', ')}`),
    );
  }
  if (read.reads.includes('meeting') && facts.meeting === undefined) {
    throw new BadInput('This plans a meeting. Say with whom and when, such as "with Ana on Tuesday at 3".');
  }
  const { touch, referral, meeting, intents } = facts;
  if (touch === undefined && referral === undefined && meeting === undefined && intents.length === 0) {
    throw new BadInput('Nothing in this line can be logged. Say with whom it was, and what happened or is planned.');
  }
}

/** New records come first, so that those after them can name them. */
export async function toldTo({ say }: Home, facts: ToldFacts): Promise<Told> {
  const commandId = (): string => crypto.randomUUID();
  const followed: Consequences[] = [];
  const remarks: string[] = [];
  for (const organization of facts.organizations)
    await say.addOrganization({ commandId: commandId(), ...organization });
  if (facts.opportunity !== undefined) {
    followed.push((await say.openOpportunity({ commandId: commandId(), ...facts.opportunity })).consequences);
  }
  for (const person of facts.people) await say.addPerson({ commandId: commandId(), ...person });
  if (facts.touch !== undefined) {
    const logged = await say.logTouch({ commandId: commandId(), ...facts.touch });
    followed.push(logged.consequences);
    remarks.push(...logged.remarks);
  }
  if (facts.referral !== undefined) {
    followed.push((await say.recordReferral({ commandId: commandId(), ...facts.referral })).consequences);
  }
  if (facts.meeting !== undefined) {
    followed.push((await say.scheduleMeeting({ commandId: commandId(), ...facts.meeting })).consequences);
  }
  for (const intent of facts.intents) {
    const asked = await say.askPerson({ commandId: commandId(), ...intent });
    followed.push(asked.consequences);
    remarks.push(...asked.advice.map(({ text }) => text));
  }
  return { remarks, consequences: together(followed) };
}

/** What a later sentence met or withdrew is owed no more. */
function together(all: readonly Consequences[]): Consequences {
  const gone = new Set(all.flatMap(({ met, withdrawn }) => [...met, ...withdrawn]).map(({ key }) => key));
  return {
    created: all.flatMap(({ created }) => created).filter(({ key }) => !gone.has(key)),
    met: all.flatMap(({ met }) => met),
    withdrawn: all.flatMap(({ withdrawn }) => withdrawn),
    moved: all.flatMap(({ moved }) => moved),
  };
}
