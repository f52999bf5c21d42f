/** "What did I change on Monday?": every command, the newest first, with what it changed and whether it can be undone. */

import { namedPeople } from './history/named-people.ts';
import { isUndoing, saidOf, whyFinal, whyForgotten } from './history/undo-words.ts';
import {
  changesCounted,
  type ChangesCounted,
  commandsOf,
  type CommandTold,
  historyFound,
} from '../store/queries/history-found.ts';
import type { Answer, Asked } from './sentence.ts';
import { ownerOf } from './view.ts';
import type { World } from './world.ts';

type Entry = Answer<'listHistory'>['items'][number];

/** More than a person takes in: one asks before so much is undone. */
const farReachingFacts = 25;

export async function listHistory(
  { store, notebook, almanacFor }: World,
  asked: Asked<'listHistory'>,
): Promise<Answer<'listHistory'>> {
  return store.read(notebook, async (tx) => {
    const almanac = almanacFor(await ownerOf(tx));
    const atOf = ({ at }: CommandTold): string => almanac.instantText(Date.parse(at));
    const { total, items } = await historyFound(tx, asked);
    const numbers = items.map(({ number }) => number);
    const countsByNumber = Map.groupBy(await changesCounted(tx, numbers), ({ number }) => number);
    const peopleByNumber = await namedPeople(tx, numbers);
    const others = await commandsOf(
      tx,
      items.flatMap(({ undoes, undone_by: by }) => [undoes, by]).filter((id) => id !== null),
    );
    const otherById = new Map(others.map((one) => [one.id, one]));
    const other = (id: string | null) => {
      const command = id === null ? undefined : otherById.get(id);
      return command && { id: command.id, at: atOf(command), door: command.door };
    };
    const entryOf = (command: CommandTold): Entry => {
      const counts = countsByNumber.get(command.number) ?? [];
      const [undoneBy, undoes] = [other(command.undone_by), other(command.undoes)];
      return {
        id: command.id,
        at: atOf(command),
        door: command.door,
        sentence: command.sentence,
        said: saidOf(command),
        changed: changedIn(counts),
        people: peopleByNumber.get(command.number) ?? [],
        ...undoOf(command, counts),
        ...(undoneBy && { undoneBy }),
        ...(undoes && { undoes }),
        again: command.undoes !== null && isUndoing(command),
        farReaching: counts.reduce((sum, { count }) => sum + count, 0) > farReachingFacts,
      };
    };
    return { total, items: items.map(entryOf) };
  });
}

function undoOf(
  { sentence, undone_by: by, final }: CommandTold,
  counts: readonly ChangesCounted[],
): Pick<Entry, 'undo'> & { why?: string } {
  if (by !== null) return { undo: 'undone' };
  if (sentence === 'forgetPerson') return { undo: 'forgotten', why: whyForgotten };
  if (final !== null) return { undo: final, why: whyFinal[final] };
  return counts.length === 0 ? { undo: 'nothing', why: whyFinal.nothing } : { undo: 'can' };
}

function changedIn(counts: readonly ChangesCounted[]): Entry['changed'] {
  return [...Map.groupBy(counts, ({ kind }) => kind)].map(([kind, some]) => {
    const countOf = (change: ChangesCounted['change']): number => some.find((one) => one.change === change)?.count ?? 0;
    return { kind, added: countOf('added'), changed: countOf('changed'), removed: countOf('removed') };
  });
}
