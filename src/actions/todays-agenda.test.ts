import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writeNotebook } from '../formats/notebook/write-notebook.ts';
import { sampleNotebook } from '../sample/sample-notebook.ts';
import { local, ownNotebook } from '../../test/stories/own-notebook.ts';

describe('today', () => {
  it('groups what is owed by person, so that one call serves all', async () => {
    const { say, id, at } = await ownNotebook('2026-03-05 16:00');
    await say.addOrganization({ commandId: id(), id: 'north', name: 'Northwind' });
    await say.addPerson({
      commandId: id(),
      id: 'ito',
      name: 'Ms Ito',
      organization: 'north',
      phones: ['312'],
      background: 'Ships',
    });
    await say.openOpportunity({
      commandId: id(),
      id: 'job',
      title: 'Analyst',
      organization: 'north',
      route: 'network',
      stage: 'interview',
    });
    await say.logTouch({
      commandId: id(),
      id: 't1',
      at: local('2026-03-05 15:00'),
      people: ['ito'],
      channel: 'in-person',
      direction: 'both',
      occasion: 'interview',
      opportunity: 'job',
      summary: 'Liked the plan',
      promised: [{ what: 'the article' }],
    });
    at('2026-03-06 10:00');
    const today = await say.todaysAgenda({});
    assert.deepEqual([today.today, today.total, today.groups.length], ['2026-03-06', 1, 1]);
    const [group] = today.groups;
    assert.deepEqual(
      [group?.heading, group?.section, group?.person?.organizationName],
      ['Ms Ito', 'overdue', 'Northwind'],
    );
    const steps = group?.followUps.map(({ step, state }) => [step, state]);
    assert.deepEqual(steps?.slice(0, 1), [['thank-you-email', 'overdue']]);
    assert.ok(steps?.some(([step]) => step === 'thank-you-note') && steps.some(([step]) => step === 'keep-promise'));
    const note = group?.followUps.find(({ step }) => step === 'thank-you-note');
    assert.deepEqual([note?.dueBySundown, note?.rules.map(({ code }) => code)], [true, ['J2', 'T7']]);
    assert.equal(group?.brief?.background, 'Ships');
    assert.equal(group?.brief?.lastTouch?.summary, 'Liked the plan');
    assert.equal(today.mailBySundown, 1);
  });

  it('is brought up to date by time alone, so that what opened overnight stands there in the morning', async () => {
    const { say, id, at } = await ownNotebook('2026-03-05 09:00');
    await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana', circle: 'inner' });
    assert.equal((await say.todaysAgenda({})).total, 0);
    at('2026-04-04 08:00');
    const { groups, counts } = await say.todaysAgenda({});
    assert.deepEqual(
      groups.map(({ heading, section }) => [heading, section]),
      [['Ana', 'coming-up']],
    );
    assert.equal(counts.overdue, 0);
    at('2026-04-12 08:00');
    assert.deepEqual(
      (await say.todaysAgenda({})).groups.map(({ section }) => section),
      ['overdue'],
    );
  });

  it('[J5] counts a note that is late among what must be in the mail by sundown, so that it is not given up', async () => {
    const { say, id, at } = await ownNotebook('2026-03-05 19:00');
    const newPeople = [{ id: 'ana', name: 'Ana' }];
    const met = { channel: 'in-person', direction: 'both', occasion: 'event' } as const;
    await say.logTouch({ commandId: id(), at: local('2026-03-05 18:30'), people: ['ana'], newPeople, ...met });
    const counted = [];
    for (const morning of ['2026-03-05 19:00', '2026-03-06 09:00', '2026-03-07 09:00']) {
      at(morning);
      counted.push((await say.todaysAgenda({})).mailBySundown);
    }
    assert.deepEqual(counted, [0, 1, 1]);
  });

  it('shows what is owed to one person alone where that is asked, as their card does', async () => {
    const { say, id } = await ownNotebook('2026-03-05 09:00');
    for (const person of ['ana', 'bo']) {
      await say.addPerson({ commandId: id(), id: person, name: person, circle: 'inner' });
    }
    const { groups, total } = await say.todaysAgenda({ person: 'bo', days: 60 });
    assert.deepEqual([total, groups.map(({ heading }) => heading)], [1, ['bo']]);
    assert.equal((await say.todaysAgenda({ person: 'nobody' })).total, 0);
  });

  it('comes in pages, each group on one of them', async () => {
    const { say, id } = await ownNotebook('2026-03-05 12:00');
    await say.importNotebook({
      commandId: id(),
      content: writeNotebook(sampleNotebook('2026-03-05', 'America/Chicago')),
    });
    const whole = await say.todaysAgenda({ limit: 1000 });
    assert.equal(whole.groups.length, whole.total);
    const pages = [];
    for (let offset = 0; offset < whole.total; offset += 4)
      pages.push(...(await say.todaysAgenda({ limit: 4, offset })).groups);
    assert.deepEqual(pages, whole.groups);
  });
});
