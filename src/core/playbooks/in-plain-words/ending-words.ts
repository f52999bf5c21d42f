/** What silence does, and what ends a playbook. */

import type { Ending, Playbook } from '../playbook.ts';
import { clauseOf, prefixByCondition, quoted } from './moment-words.ts';
import { listed, type Part } from './part.ts';
import { countedPart } from './wait-words.ts';

export function silenceInWords(playbook: Playbook): readonly Part[] {
  const { silence, steps } = playbook;
  if (silence === undefined) return [];
  const times = steps.find(({ id }) => id === silence.after)?.times;
  const last = typeof times === 'number' && times > 1 ? 'the last ' : '';
  return [
    'If nobody answers by ',
    countedPart(silence.wait, 'silence.wait'),
    ` after ${last}${quoted(silence.after, playbook)}, ${
      silence.becomes === 'parked'
        ? 'it goes to the holding file'
        : 'leave them in peace: nothing more is planned toward them'
    }.`,
  ];
}

const outcomeByState: Readonly<Record<Ending['as'], string>> = {
  answered: 'it has its answer, and ends',
  closed: 'it is closed',
  parked: 'it goes to the holding file',
  stopped: 'it stops, and nothing more is planned toward them',
  superseded: 'what is new takes its place',
  completed: 'it is complete',
};

/** One sentence for each ending; those that come to the same in one. */
export function endingsInWords(playbook: Playbook): readonly string[] {
  const { ends, silence, steps } = playbook;
  const byOutcome = Map.groupBy(ends, (ending) => outcomeOf(ending, playbook));
  const sentences = [...byOutcome].map(([outcome, endings]) => {
    const clauses = endings.map(({ on }) => clauseOf(on, playbook));
    return `When ${listed(clauses, 'or')}, ${outcome}.`;
  });
  if (sentences.length > 0) return sentences;
  if (steps.some(({ times }) => times === 'until-ended')) return ['It goes on for as long as they are in a circle.'];
  return silence === undefined ? ['It is complete when all of its steps are over.'] : [];
}

function outcomeOf({ as, stops, keeps }: Ending, playbook: Playbook): string {
  const peace = stops === true && as !== 'stopped' ? ', and nothing more is planned toward them' : '';
  if (keeps === undefined) return `${outcomeByState[as]}${peace}`;
  const kept = listed(
    keeps.steps.map((step) => quoted(step, playbook)),
    'and',
  );
  const unless = prefixByCondition[keeps.unless].replace(/^(?:If|For) /, keepsWord(keeps.unless)).replace(/[,:]$/, '');
  return `${outcomeByState[as]}${peace}, but ${kept} ${keeps.steps.length === 1 ? 'stays' : 'stay'} owed ${unless}`;
}

function keepsWord(condition: keyof typeof prefixByCondition): string {
  return prefixByCondition[condition].startsWith('If') ? 'unless ' : 'but for ';
}

/** What holds for the whole of it. */
export function notesInWords(playbook: Playbook): readonly string[] {
  const { about, wakes, yields, swallows } = playbook;
  return [
    ...(about === 'opportunity'
      ? ['Anybody on the position will do: a word with another of them counts as well.']
      : []),
    ...(wakes === undefined ? [] : [`Woken from the holding file, it takes up ${quoted(wakes, playbook)} again.`]),
    ...(yields === true ? ['It waits while anything else is owed to the person.'] : []),
    ...(swallows === undefined
      ? []
      : [`While ${quoted(swallows.by, playbook)} is owed, ${quoted(swallows.step, playbook)} is not.`]),
  ];
}
