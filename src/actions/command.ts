/** How every command is carried out: once, in one transaction, with what follows from it planned again. */

import { isDeepStrictEqual } from 'node:util';
import type { Contract } from '../contract/contract.ts';
import { Refusal } from '../contract/refusal.ts';
import type { Facts, KindName } from '../store/kinds/every-kind.ts';
import { momentText } from '../store/kinds/codec.ts';
import { type Moment, replan, replanDue } from '../store/derived/replan.ts';
import type { Touched } from '../store/derived/trace.ts';
import { addFacts } from '../store/queries/add-facts.ts';
import { changeFact } from '../store/queries/change-fact.ts';
import { commandOf, rememberCommand } from '../store/queries/commands.ts';
import { removeFacts } from '../store/queries/remove-facts.ts';
import { factOf, type Stored } from '../store/queries/stored-facts.ts';
import type { Reading, Writing } from '../store/store.ts';
import { type Consequences, consequencesOf } from './consequences.ts';
import type { Answer, Asked } from './sentence.ts';
import { ownerOf } from './view.ts';
import type { World } from './world.ts';

/** The sentences that change something. */
export type CommandName = {
  [Name in keyof Contract]: Asked<Name> extends { readonly commandId: string } ? Name : never;
}[keyof Contract];

/** What a command works with; whatever it changes goes through here, so that what follows is planned again. */
export interface Turn extends Moment {
  readonly tx: Writing;
  add<Kind extends KindName>(kind: Kind, ...facts: readonly Facts[Kind][]): Promise<void>;
  /** @returns the record with its new version */
  change<Kind extends Exclude<KindName, 'decision'>>(
    kind: Kind,
    before: Stored<Facts[Kind]>,
    fact: Facts[Kind],
  ): Promise<Stored<Facts[Kind]>>;
  remove<Kind extends KindName>(kind: Kind, ...facts: readonly Facts[Kind][]): Promise<void>;
  /** Plans again what the changes so far can reach. Called for every command at its end, if not before. */
  consequences(): Promise<Consequences>;
}

/**
 * Sent again with the same id, a command changes nothing and is answered as it was.
 * @throws {Refusal} `command-reused` where the id was used for something else
 */
export async function carryOut<Name extends CommandName>(
  world: World,
  command: { readonly sentence: Name; readonly asked: Asked<Name> },
  act: (turn: Turn) => Promise<Answer<Name>>,
): Promise<Answer<Name>> {
  const { store, notebook, almanacFor, now, door } = world;
  const { sentence, asked } = command;
  const id = (asked as { readonly commandId: string }).commandId;
  return store.transaction(notebook, async (tx) => {
    const request = JSON.stringify(asked);
    const known = await commandOf(tx, id);
    if (known !== undefined) {
      if (known.sentence !== sentence || !isDeepStrictEqual(JSON.parse(known.request), JSON.parse(request))) {
        throw new Refusal('command-reused', { commandId: id });
      }
      return JSON.parse(known.answer) as Answer<Name>;
    }
    const moment = { almanac: almanacFor(await ownerOf(tx)), now };
    await replanDue(tx, moment);
    const turn = turnOf(tx, moment);
    const answer = await act(turn);
    await turn.consequences();
    await rememberCommand(tx, { id, sentence, at: momentText(now), door, request, answer: JSON.stringify(answer) });
    return answer;
  });
}

function turnOf(tx: Writing, moment: Moment): Turn {
  let touched: Touched[] = [];
  const note = <Kind extends KindName>(kind: Kind, fact: Facts[Kind]) =>
    touched.push({ kind, fact } as unknown as Touched);
  return {
    ...moment,
    tx,
    async add(kind, ...facts) {
      await addFacts(tx, kind, facts);
      for (const fact of facts) note(kind, fact);
    },
    async change(kind, before, fact) {
      await changeFact(tx, kind, fact);
      note(kind, before.fact);
      note(kind, fact);
      return { fact, version: before.version + 1 };
    },
    async remove(kind, ...facts) {
      await removeFacts(
        tx,
        kind,
        facts.map(({ id }) => id),
      );
      for (const fact of facts) note(kind, fact);
    },
    async consequences() {
      if (touched.length === 0) return { created: [], met: [], withdrawn: [], moved: [] };
      const replanned = await replan(tx, moment, touched);
      touched = [];
      return consequencesOf(replanned, moment.almanac);
    },
  };
}

/** @throws {Refusal} `not-found` */
export async function required<Kind extends KindName>(
  { tx }: { readonly tx: Reading },
  kind: Kind,
  id: string,
): Promise<Stored<Facts[Kind]>> {
  const stored = await factOf(tx, kind, id);
  if (stored === undefined) throw new Refusal('not-found', { kind, id });
  return stored;
}

/**
 * The record, if it still is what the sender last saw.
 * @throws {Refusal} `not-found`, or `stale-version` with how it stands now
 */
export async function asLastSeen<Kind extends KindName>(
  turn: Turn,
  kind: Kind,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<Stored<Facts[Kind]>> {
  const stored = await required(turn, kind, id);
  if (stored.version === version) return stored;
  const present = { ...stored.fact, version: stored.version };
  throw new Refusal('stale-version', { kind, id, version: stored.version, present });
}

/** @throws {Refusal} `id-taken` */
export async function requireFree({ tx }: Turn, kind: KindName, id: string): Promise<void> {
  if ((await factOf(tx, kind, id)) !== undefined) throw new Refusal('id-taken', { kind, id });
}
