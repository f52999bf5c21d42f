import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keysOf, local, ownNotebook, refused } from '../../test/stories/own-notebook.ts';

async function withJob() {
  const own = await ownNotebook('2026-03-05 12:00');
  const { say, id } = own;
  await say.addOrganization({ commandId: id(), id: 'north', name: 'Northwind' });
  for (const name of ['ana', 'bo']) await say.addPerson({ commandId: id(), id: name, name });
  await say.openOpportunity({
    commandId: id(),
    id: 'job',
    title: 'Analyst',
    organization: 'north',
    route: 'referral',
    stage: 'need',
    contacts: ['bo'],
  });
  return own;
}

describe('an opportunity', () => {
  it('[T11] moves along the stages, from the first need that was only sensed', async () => {
    const { say, id } = await withJob();
    const { opportunity } = await say.moveOpportunity({ commandId: id(), id: 'job', version: 1, stage: 'advertised' });
    assert.deepEqual([opportunity.stage, opportunity.version], ['advertised', 2]);
  });

  it('[T1] asks for somebody at the company until one is named', async () => {
    const { say, id } = await withJob();
    await say.editOpportunity({ commandId: id(), id: 'job', version: 1, changes: { contacts: null } });
    const { consequences } = await say.logTouch({
      commandId: id(),
      id: 't1',
      at: local('2026-03-05 11:00'),
      people: [],
      channel: 'portal',
      direction: 'out',
      occasion: 'application',
      opportunity: 'job',
    });
    assert.ok(keysOf(consequences.created).includes('three-by-three/t1#find-contact'));
    const found = await say.editOpportunity({ commandId: id(), id: 'job', version: 2, changes: { contacts: ['ana'] } });
    assert.ok(keysOf(found.consequences.withdrawn).includes('three-by-three/t1#find-contact'));
    const { followUps } = await say.showPerson({ id: 'ana' });
    assert.ok(keysOf(followUps).includes('three-by-three/t1#follow-up.1'));
  });

  it('[F5] [F6] an acceptance owes a letter and a call to whoever helped', async () => {
    const { say, id, at } = await withJob();
    await say.startSearch({ commandId: id(), id: 'search', goal: 'Analyst', startedAt: local('2026-01-05 09:00') });
    await say.logTouch({
      commandId: id(),
      at: local('2026-02-05 11:00'),
      people: ['ana'],
      channel: 'phone',
      direction: 'both',
      received: [{ kind: 'advice', what: 'apply' }],
    });
    at('2026-03-10 10:00');
    const { opportunity, consequences } = await say.settleOpportunity({
      commandId: id(),
      id: 'job',
      version: 1,
      verdict: 'accepted',
    });
    assert.deepEqual(opportunity.outcome, { verdict: 'accepted', at: local('2026-03-10 10:00') });
    assert.deepEqual(keysOf(consequences.created), [
      'landed/job/ana#announce-call',
      'landed/job/ana#announce-letter',
      'landed/job/ana#gift',
    ]);
    const opened = await say.settleOpportunity({ commandId: id(), id: 'job', version: 2, verdict: null });
    assert.equal(opened.opportunity.outcome, undefined);
    assert.deepEqual(keysOf(opened.consequences.withdrawn), keysOf(consequences.created));
  });

  it('is settled once, and does not move after that', async () => {
    const { say, id } = await withJob();
    await refused(
      'not-yet-happened',
      say.settleOpportunity({
        commandId: id(),
        id: 'job',
        version: 1,
        verdict: 'declined',
        at: local('2026-04-01 10:00'),
      }),
    );
    await say.settleOpportunity({ commandId: id(), id: 'job', version: 1, verdict: 'rejected' });
    const settled = { opportunity: 'job', verdict: 'rejected' };
    assert.deepEqual(
      await refused(
        'already-settled',
        say.settleOpportunity({ commandId: id(), id: 'job', version: 2, verdict: 'accepted' }),
      ),
      settled,
    );
    assert.deepEqual(
      await refused('already-settled', say.moveOpportunity({ commandId: id(), id: 'job', version: 2, stage: 'offer' })),
      settled,
    );
  });

  it('names only what is there', async () => {
    const { say, id } = await withJob();
    const asked = { title: 'Clerk', route: 'advert', stage: 'applied' } as const;
    await refused('not-found', say.openOpportunity({ commandId: id(), ...asked, contacts: ['nobody'] }));
    await refused('not-found', say.openOpportunity({ commandId: id(), ...asked, organization: 'nowhere' }));
    await refused(
      'not-found',
      say.editOpportunity({ commandId: id(), id: 'job', version: 1, changes: { search: 'none' } }),
    );
    await refused(
      'not-yet-happened',
      say.openOpportunity({ commandId: id(), ...asked, openedAt: local('2026-03-06 10:00') }),
    );
  });

  it('is shown with its organization, people, talks, meetings and threads', async () => {
    const { say, id } = await withJob();
    await say.logTouch({
      commandId: id(),
      id: 't1',
      at: local('2026-03-05 11:00'),
      people: ['ana'],
      channel: 'email',
      direction: 'out',
      occasion: 'inquiry',
      opportunity: 'job',
    });
    const hour = { starts: local('2026-03-09 10:00'), ends: local('2026-03-09 11:00') };
    await say.scheduleMeeting({
      commandId: id(),
      id: 'm1',
      kind: 'interview',
      people: ['bo'],
      opportunity: 'job',
      ...hour,
    });
    const shown = await say.showOpportunity({ id: 'job' });
    assert.deepEqual(shown.organization, { id: 'north', name: 'Northwind' });
    assert.deepEqual(
      shown.threads.map((thread) => [thread.id, thread.state]),
      [['three-by-three/t1', 'active']],
    );
    assert.deepEqual(keysOf(shown.followUps), ['three-by-three/t1#follow-up.1']);
    assert.deepEqual(
      shown.touches.map((touch) => touch.id),
      ['t1'],
    );
    assert.deepEqual(
      shown.meetings.map((meeting) => meeting.id),
      ['m1'],
    );
    assert.deepEqual(shown.people.map(({ name }) => name).toSorted(), ['ana', 'bo']);
    await refused('not-found', say.showOpportunity({ id: 'none' }));
  });
});

describe('find opportunities', () => {
  it('by text, stage, outcome, organization, search and who has a part in them, the newest first', async () => {
    const { say, id, at } = await withJob();
    await say.startSearch({ commandId: id(), id: 'search', goal: 'Work' });
    at('2026-03-06 12:00');
    await say.openOpportunity({
      commandId: id(),
      id: 'clerk',
      title: 'Señior Clerk',
      route: 'advert',
      stage: 'applied',
      search: 'search',
    });
    await say.logTouch({
      commandId: id(),
      at: local('2026-03-06 11:00'),
      people: ['ana'],
      channel: 'email',
      direction: 'out',
      opportunity: 'clerk',
    });
    await say.settleOpportunity({ commandId: id(), id: 'clerk', version: 1, verdict: 'declined' });
    const found = async (asked: Parameters<typeof say.findOpportunities>[0]): Promise<string[]> =>
      (await say.findOpportunities(asked)).items.map((item) => item.id);
    assert.deepEqual(await found({}), ['clerk', 'job']);
    assert.deepEqual(await found({ text: 'SENIOR cl' }), ['clerk']);
    assert.deepEqual(await found({ stage: 'need' }), ['job']);
    assert.deepEqual(await found({ live: 'yes' }), ['job']);
    assert.deepEqual(await found({ live: 'no' }), ['clerk']);
    assert.deepEqual(await found({ organization: 'north' }), ['job']);
    assert.deepEqual(await found({ search: 'search' }), ['clerk']);
    assert.deepEqual(await found({ person: 'bo' }), ['job']);
    assert.deepEqual(await found({ person: 'ana' }), ['clerk']);
    const page = await say.findOpportunities({ limit: 1, offset: 1 });
    assert.deepEqual([page.total, page.items[0]?.id, page.items[0]?.organizationName], [2, 'job', 'Northwind']);
  });
});
