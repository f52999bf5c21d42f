/** How every command is carried out: once, in one transaction, with what follows from it planned again. */

import { isDeepStrictEqual } from 'node:util';
import type { Almanac } from '../core/engine/almanac.ts';
import type { Owner } from '../core/facts/owner.ts';
import { Refusal } from '../contract/refusal.ts';
import type { Facts, KindName } from '../store/kinds/every-kind.ts';
import { momentText } from '../store/kinds/codec.ts';
import { quietNewcomers } from '../store/derived/quiet-newcomers.ts';
import { type Moment, replan, replanAll, replanDue, type Replanned } from '../store/derived/replan.ts';
import type { Touched } from '../store/derived/trace.ts';
import { addFacts } from '../store/queries/add-facts.ts';
import { changeFact } from '../store/queries/change-fact.ts';
import { changeOwner } from '../store/queries/change-owner.ts';
import { keepChanges, type KeptChange } from '../store/queries/command-facts.ts';
import { commandOf, rememberCommand } from '../store/queries/commands.ts';
import { removeFacts } from '../store/queries/remove-facts.ts';
import { restoreFacts } from '../store/queries/restore-facts.ts';
import { factOf, type Stored } from '../store/queries/stored-facts.ts';
import type { Reading, Writing } from '../store/store.ts';
import { type Consequences, consequencesOf } from './consequences.ts';
import { keptChanges } from './history/kept-changes.ts';
import { recordOf } from './history/record-of.ts';
import type { Answer, Asked, CommandName } from './sentence.ts';
import { ownerOf } from './view.ts';
import type { World } from './world.ts';

/**
 * What a command works with. Whatever it changes goes through here, so that what follows is planned again and that it
 * can be undone.
 */
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
  /** Puts facts back that were there before; their versions count on. */
  restore<Kind extends KindName>(kind: Kind, ...facts: readonly Stored<Facts[Kind]>[]): Promise<void>;
  changeSettings(before: Stored<Owner>, owner: Owner): Promise<Stored<Owner>>;
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
    const { turn, plan, kept } = turnOf(tx, moment, almanacFor);
    const answer = await act(turn);
    await plan();
    const record = await recordOf(tx, { sentence, asked, answer, ...kept() });
    const at = momentText(now);
    const number = await rememberCommand(tx, {
      id,
      sentence,
      at,
      door,
      request,
      answer: JSON.stringify(answer),
      ...record.command,
    });
    await keepChanges(tx, number, record.changes);
    return answer;
  });
}

interface OpenTurn {
  readonly turn: Turn;
  /** Plans again what the changes since the last time can reach. */
  readonly plan: () => Promise<Planned>;
  readonly kept: () => { readonly changes: Iterable<KeptChange>; readonly touched: readonly Touched[] };
}

interface Planned {
  readonly replanned: Replanned;
  readonly almanac: Almanac;
}

function turnOf(tx: Writing, moment: Moment, almanacFor: World['almanacFor']): OpenTurn {
  const kept = keptChanges();
  const touched: Touched[] = [];
  let newcomers = quietNewcomers();
  let planned = 0;
  let ownerNow: Owner | undefined;
  const note = <Kind extends KindName>(kind: Kind, fact: Facts[Kind]) =>
    touched.push({ kind, fact } as unknown as Touched);
  const noteUnlessQuiet = <Kind extends KindName>(kind: Kind, fact: Facts[Kind]) =>
    newcomers.take(kind, fact) || note(kind, fact);
  const plan = async (): Promise<Planned> => {
    const facts = touched.slice(planned);
    const owner = ownerNow;
    const newcomersAt = newcomers.at;
    planned = touched.length;
    newcomers = quietNewcomers();
    ownerNow = undefined;
    const almanac = owner === undefined ? moment.almanac : almanacFor(owner);
    if (owner !== undefined) return { replanned: await replanAll(tx, { almanac, now: moment.now }), almanac };
    const isSame = facts.length === 0 && newcomersAt.size === 0;
    return { replanned: isSame ? nothingMoved : await replan(tx, moment, { touched: facts, newcomersAt }), almanac };
  };
  const turn: Turn = {
    ...moment,
    tx,
    async add(kind, ...facts) {
      await addFacts(tx, kind, facts);
      for (const fact of facts) {
        noteUnlessQuiet(kind, fact);
        kept.added(kind, fact.id, 1);
      }
    },
    async change(kind, before, fact) {
      await changeFact(tx, kind, fact);
      note(kind, before.fact);
      note(kind, fact);
      kept.changed(kind, before);
      return { fact, version: before.version + 1 };
    },
    async remove(kind, ...facts) {
      const ids = facts.map(({ id }) => id);
      const versionById = await removeFacts(tx, kind, ids);
      for (const fact of facts) {
        noteUnlessQuiet(kind, fact);
        kept.removed(kind, { fact, version: versionById.get(fact.id) ?? 1 });
      }
    },
    async restore(kind, ...facts) {
      await restoreFacts(tx, kind, facts);
      for (const { fact, version } of facts) {
        noteUnlessQuiet(kind, fact);
        kept.added(kind, fact.id, version);
      }
    },
    async changeSettings(before, owner) {
      await changeOwner(tx, owner);
      ownerNow = owner;
      kept.settingsChanged(before);
      return { fact: owner, version: before.version + 1 };
    },
    async consequences() {
      const { replanned, almanac } = await plan();
      return consequencesOf(replanned, almanac);
    },
  };
  return { turn, plan, kept: () => ({ changes: kept, touched }) };
}

const nothingMoved: Replanned = { before: [], after: [] };

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
