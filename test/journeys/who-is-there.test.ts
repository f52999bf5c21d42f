import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openDesk } from './desk.ts';
import type { RunningServer } from './running-server.ts';
import { assertAccessibleInBoth } from './walking.ts';

describe('who is known at a company', { timeout: 120_000 }, () => {
  const desk = openDesk(twoCompanies);

  it('[V5] stands beside a position, also from a part of the company that the owner has named as such', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address);
    const known = page.getByRole('region', { name: 'Who else do you know there?' });
    await page.goto(`${desk.server.address}/opportunities/analyst`);
    await known.getByText('no talk yet').waitFor();
    assert.deepEqual(await known.getByRole('link').allInnerTexts(), ['Bo Lind']);

    await page.goto(`${desk.server.address}/meetings/coffee`);
    await page.getByRole('button', { name: 'Edit: What you know of Northwind' }).click();
    await page.getByLabel('Other names of Northwind').fill('NWT\nSouthwind');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Also: NWT, Southwind').waitFor();

    await page.goto(`${desk.server.address}/opportunities/analyst`);
    await known.getByRole('link', { name: 'Cy Young' }).waitFor();
    assert.deepEqual(await known.getByRole('link').allInnerTexts(), ['Cy Young', 'Bo Lind'], 'the closest first');
    await assertAccessibleInBoth(page, 'a position with those who are known there');
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
});

async function twoCompanies({ ask }: RunningServer): Promise<void> {
  for (const [id, name] of Object.entries({ northwind: 'Northwind', southwind: 'Southwind GmbH' }))
    await ask('POST', '/organizations', { commandId: id, id, name });
  const person = async (id: string, name: string, more: object): Promise<unknown> =>
    ask('POST', '/people', { commandId: id, id, name, ...more });
  await person('ana', 'Ana Ruiz', { organization: 'northwind' });
  await person('bo', 'Bo Lind', { organization: 'northwind' });
  await person('cy', 'Cy Young', { organization: 'southwind', circle: 'inner' });
  await ask('POST', '/opportunities', {
    commandId: 'analyst',
    id: 'analyst',
    title: 'Analyst',
    organization: 'northwind',
    route: 'network',
    stage: 'need',
    contacts: ['ana'],
  });
  const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
  await ask('POST', '/meetings', {
    commandId: 'coffee',
    id: 'coffee',
    starts: inDays(1),
    ends: inDays(1.02),
    people: ['ana'],
    kind: 'informational',
  });
}
