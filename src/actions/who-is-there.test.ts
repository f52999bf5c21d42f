import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { local, ownNotebook } from '../../test/stories/own-notebook.ts';

async function atNorthwind() {
  const own = await ownNotebook();
  const { say, id } = own;
  const company = (key: string, name: string, aliases?: string[]) =>
    say.addOrganization({ commandId: id(), id: key, name, ...(aliases && { aliases }) });
  await company('north', 'Northwind Traders, Inc.', ['NWT', 'Southwind']);
  await company('south', 'Southwind GmbH');
  await company('windfall', 'Northwind Traders Association');
  const person = (key: string, organization?: string, circle?: 'inner' | 'wide') =>
    say.addPerson({
      commandId: id(),
      id: key,
      name: key,
      ...(organization && { organization }),
      ...(circle && { circle }),
    });
  await person('ana', 'north');
  await person('bo', 'south', 'wide');
  await person('cy', 'windfall', 'inner');
  await person('di', undefined, 'inner');
  await person('ed', 'north', 'inner');
  await say.stopPerson({ commandId: id(), id: 'ed', version: 1, reason: 'x' });
  await say.openOpportunity({
    commandId: id(),
    id: 'job',
    title: 'Analyst',
    organization: 'north',
    route: 'network',
    stage: 'need',
  });
  await say.logTouch({
    commandId: id(),
    id: 't1',
    at: local('2026-03-04 10:00'),
    people: ['di'],
    opportunity: 'job',
    channel: 'phone',
    direction: 'both',
  });
  return own;
}

describe('who is there', () => {
  it('[V5] [C7] names the closest first, also of its parts, then those who only had to do with it', async () => {
    const { say } = await atNorthwind();
    const told = await say.whoIsThere({ organization: 'north' });
    assert.deepEqual(
      told.organizations.map(({ id }) => id),
      ['north', 'south'],
    );
    assert.deepEqual(
      told.people.map(({ id, isThere, isStopped }) => [id, isThere, isStopped]),
      [
        ['bo', true, false],
        ['ana', true, false],
        ['di', false, false],
        ['ed', true, true],
      ],
    );
    const di = told.people.find(({ id }) => id === 'di');
    assert.equal(di?.lastTalkAt?.slice(0, 10), '2026-03-04');
    assert.equal((await say.whoIsThere({ organization: 'north', limit: 1 })).total, 4);
  });

  it('knows a company by any of its names, with legal form or without, and by no part of a name', async () => {
    const { say } = await atNorthwind();
    const at = async (organization: string) =>
      (await say.whoIsThere({ organization })).organizations.map(({ id }) => id);
    for (const name of ['NORTHWIND TRADERS', 'The Northwind Traders Ltd.', 'nwt', 'southwind'])
      assert.deepEqual(await at(name), ['north', 'south'], name);
    for (const name of ['Northwind', 'Traders', 'wind']) assert.deepEqual(await at(name), [], name);
    assert.deepEqual(await at('northwind traders association'), ['windfall']);
  });
});
