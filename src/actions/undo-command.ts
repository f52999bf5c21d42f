/** "I did not mean that": every fact that the command changed becomes exactly what it was before, or nothing does. */

import { Refusal } from '../contract/refusal.ts';
import { kindNames, type Facts, type KindName } from '../store/kinds/every-kind.ts';
import { commandOf, type KnownCommand, markUndone } from '../store/queries/commands.ts';
import { commandsNumbered, type CommandTold } from '../store/queries/history-found.ts';
import { factsOf, type Stored } from '../store/queries/stored-facts.ts';
import type { Reading } from '../store/store.ts';
import { carryOut, type Turn } from './command.ts';
import { leaningOn } from './history/leaning.ts';
import { saidOf, undoneWords, whyFinal } from './history/undo-words.ts';
import { type Altered, wayBack, type WayBack } from './history/way-back.ts';
import { batchesOf } from './importing/batches-of.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

export async function undoCommand(world: World, asked: Asked<'undoCommand'>): Promise<Answer<'undoCommand'>> {
  return carryOut(world, { sentence: 'undoCommand', asked }, async (turn) => {
    const command = await requireUndoable(turn.tx, asked.id);
    const way = await wayBack(turn.tx, command.number);
    await requireFreeWay(turn.tx, way, command);
    await goBack(turn, way);
    await markChain(turn, command, asked.commandId);
    return { said: undoneWords(command), consequences: await turn.consequences() };
  });
}

/** @throws {Refusal} `not-found`, `already-undone`, `cannot-undo` */
async function requireUndoable(tx: Reading, id: string): Promise<KnownCommand> {
  const command = await commandOf(tx, id);
  if (command === undefined) throw new Refusal('not-found', { kind: 'command', id });
  const { undone_by: by, final } = command;
  if (by !== null) throw new Refusal('already-undone', { command: id, by });
  if (final !== null) throw new Refusal('cannot-undo', { command: id, reason: final, why: whyFinal[final] });
  return command;
}

/** @throws {Refusal} `built-upon` with the later commands that have to be undone first, or `cannot-undo` */
async function requireFreeWay(tx: Reading, way: WayBack, command: KnownCommand): Promise<void> {
  const { id } = command;
  const counts = [way.going, way.altered, way.returning, way.changedSince].map(({ length }) => length);
  if (counts.every((count) => count === 0) && way.settings === undefined) {
    throw new Refusal('cannot-undo', { command: id, reason: 'nothing', why: whyFinal.nothing });
  }
  const blocking = await blockingCommands(tx, way, command);
  if (blocking.length === 0) return;
  if (blocking.some(({ final }) => final === 'forgotten')) {
    throw new Refusal('cannot-undo', { command: id, reason: 'forgotten', why: whyFinal.forgotten });
  }
  const later = blocking.map((one) => ({ id: one.id, at: one.at, said: saidOf(one) }));
  throw new Refusal('built-upon', { command: id, later, named: namedIn(later) });
}

/**
 * The newest first. Later commands that undid one another have come to nothing: what leans on a fact since then leaned
 * on it before. But a fact that is not what it was is never overwritten.
 */
async function blockingCommands(tx: Reading, way: WayBack, { number }: KnownCommand): Promise<readonly CommandTold[]> {
  const numbers = [...new Set([...way.changedSince, ...(await leaningOn(tx, way, number))])];
  const commands = await commandsNumbered(tx, numbers);
  const ids = new Set(commands.map((one) => one.id));
  const inForce = commands.filter(({ undone_by: by, undoes }) => by === null && !(undoes !== null && ids.has(undoes)));
  return inForce.length === 0 && way.changedSince.length > 0 ? commands : inForce;
}

const mostNamed = 3;

function namedIn(commands: readonly { readonly said: string }[]): string {
  const named = commands.slice(0, mostNamed).map(({ said }) => `“${said}”`);
  const more = commands.length - named.length;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

/** In an order in which no fact ever names one that is not there. */
async function goBack(turn: Turn, { going, altered, returning, settings }: WayBack): Promise<void> {
  for (const kind of kindNames) {
    const facts = returning.filter((one) => one.kind === kind) as readonly Stored<Facts[KindName]>[];
    for (const some of batchesOf(facts)) await turn.restore(kind, ...some);
  }
  for (const one of altered) await alter(turn, one);
  for (const kind of kindNames.toReversed()) {
    const ids = going.filter((one) => one.kind === kind).map(({ id }) => id);
    await takeAway(turn, kind, ids);
  }
  if (settings !== undefined) await turn.changeSettings(settings.now, settings.was);
}

/** So many that SQLite writes the words by which they were found few times, and so few that there is room for them. */
const mostAtOnce = 5_000;

/** Read only as they go: there may be hundreds of thousands. */
async function takeAway(turn: Turn, kind: KindName, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += mostAtOnce) {
    const some = ids.slice(start, start + mostAtOnce);
    const factById = new Map((await factsOf(turn.tx, kind, some)).map(({ fact }) => [fact.id, fact]));
    await turn.remove(kind, ...some.flatMap((id) => factById.get(id) ?? []));
  }
}

/** A decision is never changed; where one was put in the place of another, that comes back. */
async function alter(turn: Turn, { kind, now, was }: Altered): Promise<void> {
  if (kind !== 'decision') {
    await turn.change(kind, now as Stored<Facts[typeof kind]>, was as Facts[typeof kind]);
    return;
  }
  await turn.remove(kind, now.fact as Facts['decision']);
  await turn.restore(kind, { fact: was as Facts['decision'], version: now.version + 1 });
}

/** What undid the command that is undone now does so no more: undone is what an odd number of undoings are in force of. */
async function markChain({ tx }: Turn, command: KnownCommand, by: string): Promise<void> {
  await markUndone(tx, command.id, by);
  let undoing: KnownCommand = command;
  let isUndone = true;
  while (undoing.undoes !== null) {
    const undone = await commandOf(tx, undoing.undoes);
    if (undone === undefined) return;
    isUndone = !isUndone;
    await markUndone(tx, undone.id, isUndone ? undoing.id : null);
    undoing = undone;
  }
}
