/** What an owner decides about a file, as it is told to the server: only what the preview still asks. */

import type { Choices, Preview } from './bringing.ts';

type Doubtful = Preview['doubtful'][number];

/** A person, null for somebody new, undefined while undecided. */
export type Decision = string | null | undefined;

/** Who somebody doubtful is. */
export function decisions({ sameAs = [] }: Choices): (doubtful: Doubtful) => Decision {
  const said = new Map(sameAs.map(({ entry, person }) => [entry, person]));
  return ({ entry, decided }) => (said.has(entry) ? said.get(entry) : decided);
}

export function decide(choices: Choices, decisions: ReadonlyMap<string, string | null>): Choices {
  const others = (choices.sameAs ?? []).filter(({ entry }) => !decisions.has(entry));
  return { ...choices, sameAs: [...others, ...[...decisions].map(([entry, person]) => ({ entry, person }))] };
}

type Ticks = 'leaveAsIs' | 'beInTouch' | 'disconnect';

export function isTicked(choices: Choices, list: Ticks, person: string): boolean {
  return choices[list]?.includes(person) === true;
}

export function tick(
  choices: Choices,
  list: Ticks,
  ticks: { readonly people: readonly string[]; readonly on: boolean },
) {
  const others = (choices[list] ?? []).filter((person) => !ticks.people.includes(person));
  return { ...choices, [list]: ticks.on ? [...others, ...ticks.people] : others };
}

/** Whether somebody who only occurs in messages, mail or meetings becomes one of the people. */
export function isTaken({ withStrangers = false, strangersOtherwise = [] }: Choices, key: string): boolean {
  return withStrangers !== strangersOtherwise.includes(key);
}

export function take(choices: Choices, key: string): Choices {
  const { strangersOtherwise: before = [] } = choices;
  const others = before.filter((one) => one !== key);
  return { ...choices, strangersOtherwise: others.length < before.length ? others : [...others, key] };
}

/** Another meaning of the columns makes other people of the rows, so that what was said of the former is void. */
export function choicesTold(choices: Choices, { doubtful, moved, gone, strangers }: Preview): Choices {
  const entries = new Set(doubtful.map(({ entry }) => entry));
  const movers = new Set(moved.map(({ person }) => person));
  const leavers = new Set(gone.map(({ person }) => person));
  const keys = new Set(strangers.map(({ key }) => key));
  const { strangersOtherwise = [], sameAs = [], leaveAsIs = [], beInTouch = [], disconnect = [], ...others } = choices;
  return {
    ...others,
    strangersOtherwise: strangersOtherwise.filter((key) => keys.has(key)),
    sameAs: sameAs.filter(({ entry }) => entries.has(entry)),
    leaveAsIs: leaveAsIs.filter((person) => movers.has(person)),
    beInTouch: beInTouch.filter((person) => movers.has(person)),
    disconnect: disconnect.filter((person) => leavers.has(person)),
  };
}

/** How many would be new, with what was decided since the preview was made. */
export function addedWith({ people, doubtful }: Preview, choices: Choices): number {
  const decisionOn = decisions(choices);
  const isKnown = (decision: Decision): number => (typeof decision === 'string' ? 1 : 0);
  const since = doubtful.reduce((sum, one) => sum + isKnown(decisionOn(one)) - isKnown(one.decided), 0);
  return people.added - since;
}

/** Whether an import would change anything at all. */
export function isAnything(preview: Preview, choices: Choices): boolean {
  const { people, touches, meetings, doubtful, owner } = preview;
  const { beInTouch = [], disconnect = [] } = choicesTold(choices, preview);
  const facts = people.added + people.completed + touches.added + touches.changed + meetings.added + meetings.changed;
  const decisionOn = decisions(choices);
  const isDecided = doubtful.some((one) => decisionOn(one) !== one.decided);
  return facts + beInTouch.length + disconnect.length > 0 || isDecided || owner !== undefined;
}
