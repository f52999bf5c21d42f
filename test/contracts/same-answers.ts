/** Whatever is asked, both databases answer the same: every sentence that reads, over a full notebook, and some that write. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createRouterClient } from '@orpc/server';
import { router } from '../../src/actions/router.ts';
import { almanacFor } from '../../src/almanac/almanac.ts';
import { writeNotebook } from '../../src/formats/notebook/write-notebook.ts';
import { sampleNotebook } from '../../src/sample/sample-notebook.ts';
import { beginNotebook } from '../../src/store/queries/begin-notebook.ts';
import type { Store } from '../../src/store/store.ts';
import { plainOwner } from './full-notebook.ts';

const sample = sampleNotebook('2026-03-05', 'America/Chicago');
const now = Date.parse('2026-03-05T12:00:00-06:00');

type Say = ReturnType<typeof sayings>;

function sayings(store: Store) {
  return createRouterClient(router, {
    context: { world: { store, notebook: 'mine', almanacFor, now, door: 'test' } },
  });
}

const [person] = sample.people;
const [opportunity] = sample.opportunities;
const organization = sample.organizations[0]?.id ?? '';
const id = person?.id ?? '';

/** Asked in this order, since what is written shows in what is read after it. */
const questions: Readonly<Record<string, (say: Say) => Promise<unknown>>> = {
  'import a notebook': async (say) => say.importNotebook({ commandId: 'c1', content: writeNotebook(sample) }),
  'import it again': async (say) => say.importNotebook({ commandId: 'c2', content: writeNotebook(sample) }),
  today: async (say) => say.todaysAgenda({}),
  'a later page of today': async (say) => say.todaysAgenda({ limit: 3, offset: 3, days: 30 }),
  agenda: async (say) => say.agenda({ all: 'yes' }),
  'the holding file': async (say) => say.holdingFile({}),
  'the playbooks': async (say) => say.listPlaybooks({}),
  'what doing without a playbook would change': async (say) => say.rehearsePlaybook({ without: 'promise', days: 7 }),
  threads: async (say) => say.listThreads({ limit: 1000 }),
  'threads of a person': async (say) => say.listThreads({ person: id, state: 'active' }),
  people: async (say) => say.findPeople({}),
  'people by words': async (say) => say.findPeople({ text: 'an' }),
  'people by circle, tag and stop': async (say) => [
    await say.findPeople({ circle: 'inner', stopped: 'no', limit: 5, offset: 2 }),
    await say.findPeople({ tag: 'mentor' }),
    await say.findPeople({ stopped: 'yes' }),
    await say.findPeople({ organization }),
    await say.findPeople({ group: sample.groups[0]?.id ?? '' }),
    await say.findPeople({ drift: 'drifting', inGroup: 'no' }),
    await say.findPeople({ drift: 'cold', order: 'drift', tagged: 'no' }),
    await say.findPeople({ order: 'last-talk', inCircle: 'yes', withOrganization: 'yes' }),
  ],
  'every person': async (say) =>
    Promise.all(sample.people.slice(0, 20).map(async (one) => say.showPerson({ id: one.id }))),
  organizations: async (say) => [await say.findOrganizations({}), await say.findOrganizations({ text: 'h' })],
  'an organization': async (say) => say.showOrganization({ id: organization }),
  opportunities: async (say) => [
    await say.findOpportunities({}),
    await say.findOpportunities({ live: 'yes', text: 'a' }),
    await say.findOpportunities({ live: 'yes', order: 'urgent', route: 'referral' }),
  ],
  'every opportunity': async (say) =>
    Promise.all(sample.opportunities.map(async (one) => say.showOpportunity({ id: one.id }))),
  'what is owed about every opportunity': async (say) =>
    Promise.all(sample.opportunities.map(async (one) => say.todaysAgenda({ opportunity: one.id, days: 60 }))),
  'what would follow from an outcome': async (say) =>
    Promise.all(
      sample.opportunities
        .filter(({ outcome }) => outcome === undefined)
        .map(async (one) => say.foreseeOutcome({ id: one.id, verdict: 'accepted' })),
    ),
  meetings: async (say) => [
    await say.findMeetings({}),
    await say.findMeetings({ person: id, from: '2026-01-01T00:00:00Z' }),
    await say.findMeetings({ when: 'past', limit: 3 }),
  ],
  'every meeting': async (say) => Promise.all(sample.meetings.map(async (one) => say.showMeeting({ id: one.id }))),
  referrals: async (say) => [
    await say.findReferrals({}),
    await say.findReferrals({ open: 'yes', limit: 2, offset: 1 }),
    await say.referralMap({}),
  ],
  'how the network stands': async (say) => [await say.showNetwork({}), await say.showNetwork({ limit: 3 })],
  groups: async (say) => [await say.findGroups({}), await say.findGroups({ joined: 'yes' })],
  search: async (say) =>
    Promise.all(['a', 'an', 'talk', 'the plan', 'ships!', '%'].map(async (text) => say.searchEverything({ text }))),
  settings: async (say) => say.showSettings({}),
  'log a touch': async (say) =>
    say.logTouch({
      commandId: 'c3',
      id: 'logged',
      at: '2026-03-05T11:00:00-06:00',
      people: [id],
      channel: 'phone',
      direction: 'both',
      outcome: 'reached',
      summary: 'Zebras',
      ...(opportunity && { opportunity: opportunity.id }),
      answers: ['keep-in-touch/none#touch-base.1'],
    }),
  'find it': async (say) => say.searchEverything({ text: 'zebra' }),
  'correct it': async (say) =>
    say.correctTouch({ commandId: 'c4', id: 'logged', version: 1, changes: { summary: 'Okapis', answers: null } }),
  'search for it again': async (say) => [
    await say.searchEverything({ text: 'zebra' }),
    await say.searchEverything({ text: 'okapi' }),
  ],
  'change many people': async (say) =>
    say.editPeople({
      commandId: 'c4a',
      people: sample.people.slice(5, 15).map((one) => ({ id: one.id, version: 1 })),
      changes: { circle: 'wide', addTags: ['mixer'] },
    }),
  'the tags of people': async (say) => say.listTags({}),
  'who stands there twice': async (say) => say.findDuplicates({}),
  'who is known at a company': async (say) => {
    const [first] = sample.organizations;
    assert.ok(first);
    const { id, name } = first;
    return [
      await say.whoIsThere({ organization: id }),
      await say.whoIsThere({ organization: `${name} Ltd.`, limit: 2 }),
    ];
  },
  'merge two of them': async (say) => {
    const [one = '', two = ''] = sample.people.slice(20, 22).map((each) => each.id);
    const other = { id: two, version: 1 };
    return [
      await say.previewMerge({ id: one, other: two }),
      await say.mergePeople({ commandId: 'c4b', id: one, version: 1, other }),
      await say.findTouches({ person: one, limit: 3, offset: 1 }),
    ];
  },
  'tell two apart': async (say) => {
    const [one = '', two = ''] = sample.people.slice(30, 32).map((each) => each.id);
    return [
      await say.tellApart({ commandId: 'c4c', id: one, version: 1, from: two }),
      await say.forgetPerson({ commandId: 'c4d', id: two, version: 1 }),
    ];
  },
  'change the settings': async (say) =>
    say.changeSettings({ commandId: 'c5', version: 2, changes: { cadence: { inner: 20, active: 60, wide: 90 } } }),
  'the history, all of it and by words, by person and by door': async (say) => [
    await say.listHistory({}),
    await say.listHistory({ text: 'corr talk' }),
    await say.listHistory({ person: id, limit: 2, offset: 1 }),
    await say.listHistory({ door: 'cli' }),
  ],
  'undo the settings': async (say) => say.undoCommand({ commandId: 'c7', id: 'c5' }),
  'what was undone': async (say) => say.listHistory({ limit: 3 }),
  'forget somebody': async (say) => say.forgetPerson({ commandId: 'c6', id, version: 1 }),
  'the health of it': async (say) => say.checkHealth({}),
  'the file of it': async (say) => (await say.exportNotebook({})).text(),
  'what is taken along': async (say) =>
    Promise.all(
      (['vcard', 'vcard3', 'csv', 'xlsx', 'ics', 'zip'] as const).map(async (format) =>
        Buffer.from(await (await say.exportFile({ format })).bytes()).toString('base64'),
      ),
    ),
};

export function sameAnswers(one: () => Promise<Store>, other: () => Promise<Store>): void {
  describe('both databases', () => {
    const stores: Store[] = [];

    before(async () => {
      for (const open of [one, other]) {
        const store = await open();
        stores.push(store);
        await store.transaction('mine', async (tx) => beginNotebook(tx, plainOwner));
      }
    });
    after(async () => {
      for (const store of stores) await store.close();
    });

    for (const [question, ask] of Object.entries(questions)) {
      it(`answer the same when asked: ${question}`, async () => {
        const [first, second] = await Promise.all(stores.map(async (store) => ask(sayings(store))));
        assert.deepEqual(second, first);
      });
    }
  });
}
