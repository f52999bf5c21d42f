import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { local, ownNotebook, refused } from '../../test/stories/own-notebook.ts';

async function withNetwork() {
  const own = await ownNotebook();
  const { say, id } = own;
  await say.addOrganization({ commandId: id(), id: 'north', name: 'Northwind', industry: 'Shipping' });
  await say.addPerson({
    commandId: id(),
    id: 'ana',
    name: 'Ána Ruiz',
    organization: 'north',
    title: 'Lead',
    circle: 'inner',
    tags: ['hr'],
  });
  await say.addPerson({ commandId: id(), id: 'bo', name: 'Bo Lund', emails: ['bo@lund.example'] });
  await say.addPerson({ commandId: id(), id: 'cy', name: 'Cy', circle: 'wide' });
  await say.stopPerson({ commandId: id(), id: 'cy', version: 1, reason: 'x' });
  await say.noteGroup({ commandId: id(), id: 'club', name: 'Club', kind: 'meetup', members: [{ person: 'bo' }] });
  await say.openOpportunity({
    commandId: id(),
    id: 'job',
    title: 'Analyst',
    organization: 'north',
    route: 'network',
    stage: 'need',
    contacts: ['ana'],
  });
  await say.recordReferral({ commandId: id(), id: 'ref', from: 'ana', to: 'bo' });
  await say.logTouch({
    commandId: id(),
    id: 't1',
    at: local('2026-03-04 10:00'),
    people: ['ana', 'bo'],
    channel: 'phone',
    direction: 'both',
    summary: 'Talked about benefits',
  });
  return own;
}

describe('find people', () => {
  it('by the beginnings of words, circle, tag, organization, group and stop, in the order of names', async () => {
    const { say } = await withNetwork();
    const found = async (asked: Parameters<typeof say.findPeople>[0]): Promise<string[]> =>
      (await say.findPeople(asked)).items.map((item) => item.id);
    assert.deepEqual(await found({}), ['ana', 'bo', 'cy']);
    assert.deepEqual(await found({ text: 'ANA ru' }), ['ana']);
    assert.deepEqual(await found({ text: 'lund.ex' }), ['bo']);
    assert.deepEqual(await found({ circle: 'wide' }), ['cy']);
    assert.deepEqual(await found({ tag: 'hr' }), ['ana']);
    assert.deepEqual(await found({ organization: 'north' }), ['ana']);
    assert.deepEqual(await found({ group: 'club' }), ['bo']);
    assert.deepEqual([await found({ stopped: 'yes' }), await found({ stopped: 'no' })], [['cy'], ['ana', 'bo']]);
    const page = await say.findPeople({ limit: 1, offset: 1 });
    assert.deepEqual([page.total, page.items.map(({ name }) => name)], [3, ['Bo Lund']]);
  });

  it('[V2] by how far they drifted from their rhythm, by what they lack, and in the order of talks', async () => {
    const { say, id, at } = await withNetwork();
    await say.addPerson({ commandId: id(), id: 'di', name: 'Di', circle: 'active', cadenceDays: 10 });
    await say.logTouch({
      commandId: id(),
      at: local('2026-03-05 08:00'),
      people: ['di'],
      channel: 'email',
      direction: 'out',
    });
    const found = async (asked: Parameters<typeof say.findPeople>[0]): Promise<string[]> =>
      (await say.findPeople(asked)).items.map((item) => item.id);
    at('2026-04-14 12:00');
    assert.deepEqual(await found({ drift: 'fresh' }), ['cy'], 'forty days are nothing for a wide circle');
    assert.deepEqual(await found({ drift: 'drifting' }), ['ana']);
    assert.deepEqual(await found({ drift: 'cold' }), ['di'], 'to have written is not to have talked');
    assert.deepEqual(await found({ order: 'drift' }), ['di', 'ana', 'cy', 'bo'], 'without a rhythm nobody drifts');
    assert.deepEqual(await found({ order: 'last-talk' }), ['ana', 'bo', 'cy', 'di']);
    const [di] = (await say.findPeople({ text: 'di' })).items;
    assert.deepEqual([di?.drift, di?.driftState, di?.lastTalkAt], [4.01, 'cold', undefined]);
    assert.deepEqual(await found({ inCircle: 'no' }), ['bo']);
    assert.deepEqual(await found({ withOrganization: 'no', inGroup: 'no', tagged: 'no' }), ['cy', 'di']);
    assert.deepEqual([await found({ tagged: 'yes' }), await found({ inGroup: 'yes' })], [['ana'], ['bo']]);
  });

  it('tells of each when they were last in touch and what is due next', async () => {
    const { say } = await withNetwork();
    const [ana] = (await say.findPeople({ text: 'ana' })).items;
    assert.deepEqual(
      [ana?.organizationName, ana?.lastTouchAt, ana?.stopped, ana?.version],
      ['Northwind', local('2026-03-04 10:00'), false, 1],
    );
    assert.ok(ana?.nextDue !== undefined);
  });
});

describe('show a person', () => {
  it('[V1] tells everything that is known, with the names of everybody else', async () => {
    const { say } = await withNetwork();
    const ana = await say.showPerson({ id: 'ana' });
    assert.deepEqual(ana.organization, { id: 'north', name: 'Northwind' });
    assert.deepEqual([ana.touchCount, ana.touches[0]?.id], [1, 't1']);
    assert.deepEqual(
      ana.referrals.map((referral) => referral.id),
      ['ref'],
    );
    assert.deepEqual(
      ana.opportunities.map((opportunity) => opportunity.id),
      ['job'],
    );
    assert.deepEqual(ana.people, [{ id: 'bo', name: 'Bo Lund' }]);
    assert.equal((await say.showPerson({ id: 'cy' })).stopped?.by, 'owner');
    await refused('not-found', say.showPerson({ id: 'nobody' }));
  });
});

describe('organizations', () => {
  it('are found by a name as an import compares names, so that one typed by hand is not written down twice', async () => {
    const { say, id } = await ownNotebook();
    await say.addOrganization({ commandId: id(), id: 'acme', name: 'ACME, Inc.', aliases: ['Roadrunner Supplies'] });
    await say.addOrganization({ commandId: id(), id: 'works', name: 'Acme Works' });
    await say.addOrganization({ commandId: id(), id: 'supplies', name: 'Roadrunner Supplies GmbH' });
    const called = async (name: string) => (await say.findOrganizations({ name })).items.map((one) => one.id);
    assert.deepEqual(await called('Acme Inc.'), ['acme']);
    assert.deepEqual(await called('roadrunner supplies'), ['supplies'], 'an own name comes first');
    assert.deepEqual(await called('Acm'), [], 'not by a part');
    const none = await say.findOrganizations({ name: 'Acme', text: 'works' });
    assert.deepEqual(none, { total: 0, items: [] }, 'both must hold');
  });

  it('are found by name with how many people and positions they have, and shown with these', async () => {
    const { say, id } = await withNetwork();
    await say.addOrganization({ commandId: id(), id: 'acme', name: 'Ácme' });
    const { items } = await say.findOrganizations({});
    assert.deepEqual(
      items.map((one) => [one.id, one.peopleCount, one.opportunityCount]),
      [
        ['acme', 0, 0],
        ['north', 1, 1],
      ],
    );
    assert.deepEqual(
      (await say.findOrganizations({ text: 'acm' })).items.map((one) => one.id),
      ['acme'],
    );
    assert.equal((await say.findOrganizations({ text: 'ship' })).total, 1);
    const { people, opportunities } = await say.showOrganization({ id: 'north' });
    assert.deepEqual(people, [{ id: 'ana', name: 'Ána Ruiz', title: 'Lead' }]);
    assert.deepEqual(
      opportunities.map((one) => one.id),
      ['job'],
    );
    await refused('not-found', say.showOrganization({ id: 'nowhere' }));
    await refused('id-taken', say.addOrganization({ commandId: id(), id: 'acme', name: 'Again' }));
  });
});

describe('search', () => {
  it('goes over people, organizations, positions, groups and talks as one types', async () => {
    const { say } = await withNetwork();
    const found = async (text: string): Promise<unknown[]> =>
      (await say.searchEverything({ text })).items.map(({ kind, title }) => [kind, title]);
    assert.deepEqual(await found('an'), [
      ['person', 'Ána Ruiz'],
      ['opportunity', 'Analyst'],
    ]);
    assert.deepEqual(await found('northw'), [['organization', 'Northwind']]);
    assert.deepEqual(await found('clu'), [['group', 'Club']]);
    assert.deepEqual(await found('benef'), [['touch', 'Ána Ruiz, Bo Lund']]);
  });
});
