/** Commands as an owner might give them, drawn by dice over a notebook as it stands; for properties of commands. */

import type { RouterClient } from '@orpc/server';
import type { router } from '../../src/actions/router.ts';
import type { Notebook } from '../../src/core/facts/notebook.ts';
import { writeNotebook } from '../../src/formats/notebook/write-notebook.ts';
import { dice, type Throw } from '../contracts/random-fact.ts';

export type Say = RouterClient<typeof router>;

export interface Standing {
  readonly notebook: Notebook;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The version of a record, by its id; of the settings by `settings`. */
  readonly versions: ReadonlyMap<string, number>;
  /** Keys that are owed, and ids of threads. */
  readonly keys: readonly string[];
  readonly threads: readonly string[];
  /** Keys of advice that is given. */
  readonly advice: readonly string[];
}

interface Drawing extends Standing {
  readonly drawn: ReturnType<typeof dice>;
  readonly id: string;
  readonly past: string;
}

type Asking = { readonly [Name in keyof Say]?: (drawing: Drawing) => object | undefined };

/** The sentence, and what is asked; undefined where there is nobody whom it could be about. */
export function randomCommand(
  numbers: Throw,
  standing: Standing,
  id: string,
): { readonly sentence: keyof Say; readonly asked: object } | undefined {
  const drawn = dice(numbers);
  const sentence = drawn.one(Object.keys(askings) as readonly (keyof Say)[]) ?? 'logTouch';
  const past = new Date(standing.now - drawn.roll(60) * 3_600_000).toISOString();
  const asked = askings[sentence]?.({ ...standing, drawn, id, past });
  return asked && { sentence, asked: { commandId: id, ...asked } };
}

type Lists = Exclude<keyof Notebook, 'owner'>;

/** Some record of a kind as its sender saw it last. */
function seen({ notebook, drawn, versions }: Drawing, kind: Lists): { id: string; version: number } | undefined {
  const id = drawn.one<{ readonly id: string }>(notebook[kind] ?? [])?.id;
  return id === undefined ? undefined : { id, version: versions.get(id) ?? 1 };
}

const people = ({ notebook, drawn }: Drawing, most: number): readonly string[] => [
  ...new Set(Array.from({ length: 1 + drawn.roll(most) }, () => drawn.one(notebook.people)?.id ?? '')),
];

function changes(kind: Lists, fields: (drawing: Drawing) => object) {
  return (drawing: Drawing): object | undefined => {
    const record = seen(drawing, kind);
    return record && { ...record, ...fields(drawing) };
  };
}

const askings: Asking = {
  addOrganization: ({ id }) => ({ id, name: `Org ${id}` }),
  addPerson: (drawing) => ({
    id: drawing.id,
    name: `Person ${drawing.id}`,
    ...drawing.drawn.maybe(2, () => ({ organization: drawing.drawn.one(drawing.notebook.organizations)?.id })),
    ...drawing.drawn.maybe(2, () => ({ circle: 'active' })),
  }),
  askPerson: (drawing) => ({ id: drawing.id, kind: 'informational', person: people(drawing, 1)[0] }),
  cancelMeeting: changes('meetings', () => ({ emergency: 'A flood' })),
  changeSettings: ({ versions, drawn }) => ({
    version: versions.get('settings') ?? 1,
    changes: drawn.one([
      { timeZone: 'Europe/Berlin', holidays: null },
      { cadence: { inner: 10, active: 20, wide: 30 } },
      { name: 'Sam', workweek: [2, 4] },
    ]),
  }),
  correctTouch: changes('touches', (drawing) => ({
    changes: { summary: 'Corrected', verdict: drawing.drawn.one(['no', null] as const), people: people(drawing, 2) },
  })),
  editGroup: changes('groups', (drawing) => ({
    changes: { name: 'Renamed', members: people(drawing, 3).map((person) => ({ person, fit: true })) },
  })),
  editMeeting: changes('meetings', () => ({ changes: { place: 'The library' } })),
  editOpportunity: changes('opportunities', (drawing) => ({ changes: { contacts: people(drawing, 2) } })),
  editOrganization: changes('organizations', ({ drawn }) => ({ changes: { research: drawn.one(['Read up', null]) } })),
  editPeople: (drawing) => ({
    people: people(drawing, 4).map((id) => ({ id, version: drawing.versions.get(id) ?? 1 })),
    changes: { circle: drawing.drawn.one(['inner', 'wide', null] as const), addTags: ['met'] },
  }),
  editPerson: changes('people', ({ drawn }) => ({
    changes: { title: drawn.one(['Lead', null]), linkedinConnected: true, circle: drawn.one(['inner', null] as const) },
  })),
  endSearch: changes('searches', () => ({})),
  importNotebook: ({ notebook, id, past }) => ({
    content: writeNotebook({
      ...notebook,
      organizations: [...notebook.organizations, { id: `${id}-o`, name: 'Imported' }],
      people: [...notebook.people, { id: `${id}-p`, name: 'Imported', addedAt: past, organization: `${id}-o` }],
    }),
  }),
  importFile: ({ drawn }) => ({
    fileName: 'cards.vcf',
    content: Array.from(
      { length: 1 + drawn.roll(3) },
      (_, index) =>
        `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Card ${index}\r\nORG:Org\r\nEMAIL:c${index}@example.com\r\nEND:VCARD\r\n`,
    ).join(''),
  }),
  joinGroup: changes('groups', () => ({})),
  leaveGroup: changes('groups', () => ({})),
  liftStop: changes('people', () => ({})),
  logTouch: (drawing) => ({
    id: drawing.id,
    at: drawing.past,
    people: people(drawing, 2),
    channel: drawing.drawn.one(['phone', 'email', 'in-person'] as const),
    direction: drawing.drawn.one(['out', 'in', 'both'] as const),
    ...drawing.drawn.maybe(2, () => ({ occasion: drawing.drawn.one(['interview', 'event', 'application'] as const) })),
    ...drawing.drawn.maybe(2, () => ({ opportunity: drawing.drawn.one(drawing.notebook.opportunities)?.id })),
    ...drawing.drawn.maybe(3, () => ({ answers: [drawing.drawn.one(drawing.keys) ?? 'none/x#y'] })),
    ...drawing.drawn.maybe(4, () => ({ promised: [{ what: 'an article' }] })),
  }),
  markDone: ({ keys, drawn }) => keyed(drawn.one(keys)),
  mergePeople: (drawing) => {
    const [one, other] = people(drawing, 6).map((id) => ({ id, version: drawing.versions.get(id) ?? 1 }));
    return one && other && { ...one, other };
  },
  moveOpportunity: changes('opportunities', ({ drawn }) => ({ stage: drawn.one(['applied', 'interview'] as const) })),
  noteGroup: (drawing) => ({
    id: drawing.id,
    name: 'A group',
    kind: 'association',
    ...drawing.drawn.maybe(2, () => ({ parent: drawing.drawn.one(drawing.notebook.groups)?.id })),
  }),
  openOpportunity: (drawing) => ({
    id: drawing.id,
    title: 'A position',
    route: 'network',
    stage: 'need',
    contacts: people(drawing, 2),
    ...drawing.drawn.maybe(2, () => ({ organization: drawing.drawn.one(drawing.notebook.organizations)?.id })),
  }),
  recordReferral: (drawing) => {
    const [from, to] = people(drawing, 6);
    return to === undefined ? undefined : { id: drawing.id, from, to };
  },
  removeOpportunity: changes('opportunities', () => ({})),
  removeReferral: changes('referrals', () => ({})),
  removeTouch: changes('touches', () => ({})),
  dismissAdvice: ({ advice, drawn }) => keyed(drawn.one(advice)),
  retireThread: ({ threads, drawn }) => ({ thread: drawn.one(threads) ?? 'none' }),
  scheduleMeeting: (drawing) => ({
    id: drawing.id,
    kind: 'informational',
    people: people(drawing, 1),
    starts: new Date(drawing.now + 90_000_000).toISOString(),
    ends: new Date(drawing.now + 91_000_000).toISOString(),
  }),
  settleOpportunity: changes('opportunities', ({ drawn }) => ({
    verdict: drawn.one(['accepted', 'rejected', null] as const),
  })),
  skipFollowUp: ({ keys, drawn }) => keyed(drawn.one(keys)),
  snoozeFollowUp: ({ keys, drawn, now }) => {
    const key = keyed(drawn.one(keys));
    return key && { ...key, until: new Date(now + 4 * 86_400_000).toISOString() };
  },
  startSearch: ({ id }) => ({ id, goal: 'Work' }),
  stopPerson: changes('people', () => ({ reason: 'Enough' })),
  wakeThread: ({ threads, drawn }) => ({ thread: drawn.one(threads) ?? 'none' }),
};

function keyed(key: string | undefined): { readonly key: string } | undefined {
  return key === undefined ? undefined : { key };
}
