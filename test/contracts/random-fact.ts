/** Facts of every kind, drawn by dice: few people and much going on among them. */

import fc from 'fast-check';
import type { Group } from '../../src/core/facts/group.ts';
import type { Notebook } from '../../src/core/facts/notebook.ts';
import type { Opportunity } from '../../src/core/facts/opportunity.ts';
import { recallGrades } from '../../src/core/facts/recall.ts';
import type { Touch } from '../../src/core/facts/touch.ts';
import { channels, directions, exchangeKinds, occasions } from '../../src/core/facts/touch.ts';
import { anyPlaybook } from '../../src/formats/notebook/playbook-arbitrary.ts';
import type { Facts, KindName } from '../../src/store/kinds/every-kind.ts';

/** One throw of the dice: the numbers choose what happens, and to whom. */
export type Throw = readonly number[];

export interface Scene {
  readonly notebook: Notebook;
  readonly now: number;
  /** Keys that are owed, and ids of threads. */
  readonly keys: readonly string[];
  readonly threads: readonly string[];
  /** Keys of advice that is given. */
  readonly advice: readonly string[];
}

const day = 86_400_000;

/** A way to draw numbers, one after the other, until they run out. */
export function dice(numbers: Throw) {
  let next = 0;
  const roll = (sides: number): number => {
    const value = numbers[next % numbers.length] ?? 0;
    next += 1;
    return (value + Math.floor(next / numbers.length)) % sides;
  };
  return {
    roll,
    one: <Value>(values: readonly Value[]): Value | undefined =>
      values.length === 0 ? undefined : values[roll(values.length)],
    maybe: <Value>(chance: number, value: () => Value | undefined): Value | undefined =>
      roll(chance) === 0 ? value() : undefined,
  };
}

type Dice = ReturnType<typeof dice>;

const given = <Fact extends object>(fact: { [Field in keyof Fact]: Fact[Field] | undefined }): Fact =>
  Object.fromEntries(Object.entries(fact).filter(([, value]) => value !== undefined)) as Fact;

export interface Making {
  readonly drawn: Dice;
  readonly scene: Scene;
  readonly id: string;
}

/** Undefined where there is nobody yet whom it could be about. */
export function randomFact(kind: KindName, making: Making): Facts[KindName] | undefined {
  return makers[kind](making);
}

const past = ({ drawn, scene }: Making): string =>
  new Date(scene.now - drawn.roll(3) * drawn.roll(20) * day - drawn.roll(1440) * 60_000).toISOString();
const dateText = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
const idOf = (drawn: Dice, facts: readonly { readonly id: string }[]): string | undefined => drawn.one(facts)?.id;
const some = (drawn: Dice, facts: readonly { readonly id: string }[], most: number): string[] => [
  ...new Set(Array.from({ length: drawn.roll(most + 1) }, () => idOf(drawn, facts)).filter((id) => id !== undefined)),
];

const makers: { readonly [Kind in KindName]: (making: Making) => Facts[Kind] | undefined } = {
  search: (making) => ({
    id: making.id,
    goal: 'Work',
    startedAt: past(making),
    ...making.drawn.maybe(2, () => ({ endedAt: new Date(making.scene.now).toISOString() })),
  }),
  organization: ({ drawn, id }) =>
    given({
      id,
      name: `Org ${id}`,
      industry: drawn.one(['Ships', 'Tea', undefined]),
      research: drawn.maybe(2, () => 'known'),
    }),
  person: (making) => {
    const { drawn, scene, id } = making;
    return given({
      id,
      name: `Person ${id} ${drawn.roll(3)}`,
      addedAt: past(making),
      organization: idOf(drawn, scene.notebook.organizations),
      circle: drawn.one(['inner', 'active', undefined] as const),
      circleSince: drawn.maybe(2, () => dateText(scene.now + (drawn.roll(40) - 35) * day)),
      linkedinConnected: drawn.maybe(2, () => true),
      key: drawn.maybe(3, () => true),
      addresses: drawn.maybe(2, () => ['1 Street']),
      timeZone: drawn.one(['Europe/Berlin', undefined]),
      stop: drawn.maybe(8, () => ({ at: new Date(scene.now).toISOString(), reason: 'enough' })),
    });
  },
  opportunity: (making) => {
    const { drawn, scene, id } = making;
    const { people, organizations, searches } = scene.notebook;
    return given<Opportunity>({
      id,
      title: `Job ${id}`,
      openedAt: past(making),
      route: 'network',
      stage: 'need',
      organization: idOf(drawn, organizations),
      contacts: drawn.maybe(2, () => {
        const contacts = some(drawn, people, 2);
        return contacts.length ? contacts : undefined;
      }),
      search: drawn.maybe(3, () => idOf(drawn, searches)),
      outcome: drawn.maybe(3, () => ({
        verdict: drawn.one(['accepted', 'declined'] as const) ?? 'declined',
        at: new Date(scene.now - drawn.roll(10) * day).toISOString(),
      })),
    });
  },
  referral: (making) => {
    const [from, to] = some(making.drawn, making.scene.notebook.people, 4);
    return from === undefined || to === undefined ? undefined : { id: making.id, from, to, at: past(making) };
  },
  intent: (making) => {
    const person = idOf(making.drawn, making.scene.notebook.people);
    return person === undefined
      ? undefined
      : {
          id: making.id,
          kind: making.drawn.one(['informational', 'informational', 'reconnect'] as const) ?? 'informational',
          person,
          at: past(making),
        };
  },
  group: (making) => {
    const { drawn, scene, id } = making;
    const members = some(drawn, scene.notebook.people, 3).map((person) => ({ person, fit: true }));
    return given<Group>({
      id,
      name: `Group ${id}`,
      kind: 'association',
      notedAt: past(making),
      hasLocalChapter: drawn.maybe(2, () => true),
      joinedAt: drawn.maybe(2, () => past(making)),
      leftAt: drawn.maybe(6, () => new Date(scene.now).toISOString()),
      members: members.length ? members : undefined,
    });
  },
  meeting: (making) => {
    const { drawn, scene, id } = making;
    const starts = scene.now + (drawn.roll(20) - 8) * day;
    return given({
      id,
      kind: drawn.one(['informational', 'informational', 'interview'] as const) ?? 'informational',
      people: some(drawn, scene.notebook.people, 2),
      scheduledAt: past(making),
      starts: new Date(starts).toISOString(),
      ends: new Date(starts + 1_800_000).toISOString(),
      opportunity: drawn.maybe(3, () => idOf(drawn, scene.notebook.opportunities)),
      cancelled: drawn.maybe(6, () => ({ at: new Date(scene.now).toISOString(), emergency: 'flood' })),
    });
  },
  touch: (making) => {
    const { drawn, scene, id } = making;
    const { people, opportunities, groups, meetings, referrals } = scene.notebook;
    const at = past(making);
    const touch = given<Touch>({
      id,
      at,
      people: some(drawn, people, 3),
      channel: drawn.one([...channels, 'phone', 'phone', 'email', 'email']) ?? 'phone',
      direction: drawn.one(directions) ?? 'out',
      occasion: drawn.maybe(2, () => drawn.one(occasions)),
      ends: drawn.maybe(4, () => new Date(Date.parse(at) + 3_000_000).toISOString()),
      opportunity: drawn.maybe(2, () => idOf(drawn, opportunities)),
      group: drawn.maybe(5, () => idOf(drawn, groups)),
      meeting: drawn.maybe(4, () => idOf(drawn, meetings)),
      referral: drawn.maybe(6, () => idOf(drawn, referrals)),
      outcome: drawn.one(['reached', 'voicemail', 'no-answer', undefined] as const),
      verdict: drawn.one(['yes', 'no', undefined, undefined, undefined] as const),
      round: undefined,
      summary: drawn.maybe(2, () => 'talk'),
      promised: drawn.maybe(4, () => [{ what: 'article' }]),
      gave: drawn.maybe(4, () => [{ kind: drawn.one(exchangeKinds) ?? 'other', what: 'x' }]),
      received: drawn.maybe(3, () => [{ kind: drawn.one(exchangeKinds) ?? 'other', what: 'y' }]),
      answers: drawn.maybe(5, () => {
        const key = drawn.one(scene.keys);
        return key === undefined ? undefined : [key];
      }),
    });
    return touch.people.length > 0 || touch.opportunity !== undefined || touch.group !== undefined ? touch : undefined;
  },
  playbook: ({ drawn, id }) => fc.sample(anyPlaybook(id), { seed: drawn.roll(100_000), numRuns: 1 })[0],
  script: ({ id }) => ({ id, script: 'promise', medium: 'email', body: 'As promised.' }),
  recall: (making) => {
    const person = idOf(making.drawn, making.scene.notebook.people);
    const grade = making.drawn.one(recallGrades) ?? 'good';
    return person === undefined
      ? undefined
      : { id: making.id, person, at: past(making), asked: 'name-by-clues', grade };
  },
  decision: ({ drawn, scene, id }) => {
    const at = new Date(scene.now).toISOString();
    const thread = drawn.one(scene.threads);
    if (thread !== undefined && drawn.roll(3) === 0)
      return { id, at, key: thread, kind: drawn.one(['retire', 'wake'] as const) ?? 'retire' };
    const advice = drawn.one(scene.advice);
    if (advice !== undefined && drawn.roll(3) === 0) return { id, at, key: advice, kind: 'dismiss' };
    const key = drawn.one(scene.keys);
    if (key === undefined) return undefined;
    const kind = drawn.one(['done', 'skip', 'snooze'] as const) ?? 'done';
    return { id, at, key, kind, ...(kind === 'snooze' && { until: dateText(scene.now + (1 + drawn.roll(9)) * day) }) };
  },
};
