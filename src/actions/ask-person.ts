/** "I want to ask him for an informational interview", or to be in touch again. C2 V10 */

import { randomUUIDv7 } from 'node:crypto';
import { Refusal } from '../contract/refusal.ts';
import type { Intent } from '../core/facts/intent.ts';
import { adviceAnswer } from '../formats/notebook/agenda-answer.ts';
import { keptAgenda } from '../store/derived/kept-agenda.ts';
import { carryOut, requireFree, required, type Turn } from './command.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function askPerson(world: World, asked: Asked<'askPerson'>): Promise<Answer<'askPerson'>> {
  return carryOut(world, { sentence: 'askPerson', asked }, async (turn) => {
    const { commandId: _, id = randomUUIDv7(), ...told } = asked;
    const intent: Intent = { ...told, id, at: turn.almanac.instantText(turn.now) };
    await requireFree(turn, 'intent', id);
    await required(turn, 'person', intent.person);
    await requireAskable(turn, intent);
    await turn.add('intent', intent);
    const consequences = await turn.consequences();
    const advice = await adviceOnAsking(turn, intent);
    return { intent: shown({ fact: intent, version: 1 }), advice, consequences };
  });
}

/** Once it is planned: a cold ask, a balance to mend first. V10 T10 */
export async function adviceOnAsking({ tx }: Turn, { person }: Intent): Promise<Answer<'askPerson'>['advice']> {
  const { advice } = await keptAgenda(tx, [`person:${person}`]);
  return advice.map(adviceAnswer);
}

/** @throws {Refusal} `person-stopped`, or `already-asked` while the same is being asked of them */
export async function requireAskable({ tx, almanac }: Turn, { kind, person }: Intent): Promise<void> {
  const { stopped, threads } = await keptAgenda(tx, [`person:${person}`]);
  const [stop] = stopped;
  if (stop !== undefined) {
    throw new Refusal('person-stopped', { person, by: stop.by, since: almanac.instantText(stop.since) });
  }
  const playbook = kind === 'informational' ? 'informational-request' : 'reconnect';
  const running = threads.find((thread) => thread.playbook === playbook && thread.state === 'active');
  if (running !== undefined)
    throw new Refusal('already-asked', { person, intent: running.id.slice(playbook.length + 1) });
}
