import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openDesk } from './desk.ts';
import type { RunningServer } from './running-server.ts';
import { assertAccessibleInBoth, go } from './walking.ts';

const day = 86_400_000;
const ago = (days: number): string => new Date(Date.now() - days * day).toISOString();
const narrow = { width: 390, height: 844 };
const wide = { width: 1280, height: 900 };

/** A year's adverts, some of them answered by an interview; and somebody to be asked after years of silence. */
async function searched(server: RunningServer): Promise<void> {
  await server.ask('POST', '/people', { commandId: 'p-ana', id: 'ana', name: 'Ana Ruiz', circle: 'wide' });
  const talk = { people: ['ana'], channel: 'phone', direction: 'both', outcome: 'reached' };
  await server.ask('POST', '/touches', { commandId: 't-ana', at: ago(800), ...talk });
  await server.ask('POST', '/intents', { commandId: 'i-ana', id: 'ask', kind: 'informational', person: 'ana' });
  for (let count = 0; count < 21; count += 1) {
    const stage = count < 6 ? 'interview' : 'applied';
    const opening = { title: `Analyst ${count}`, route: 'advert', stage, openedAt: ago(90) };
    await server.ask('POST', '/opportunities', { commandId: `o-${count}`, id: `o${count}`, ...opening });
    await server.ask('POST', `/opportunities/o${count}/settle`, {
      commandId: `s-${count}`,
      version: 1,
      verdict: 'rejected',
      at: ago(30),
    });
  }
}

describe('insights and advice', { timeout: 120_000 }, () => {
  const desk = openDesk(searched);

  it('[V10] advice names its rule, goes for good when it is dismissed, and comes back by undo', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address, { viewport: wide });
    const advice = page.getByRole('region', { name: 'Quiet advice' });
    const cold = advice.getByRole('listitem').filter({ hasText: 'You have not talked with Ana Ruiz' });
    const dismiss = cold.getByRole('button', { name: 'Dismiss' });
    await cold.getByRole('button', { name: 'Why, by rule V10' }).press('Enter');
    await cold.getByText('revive the relationship first').waitFor();
    await assertAccessibleInBoth(page, 'Today with advice');

    await dismiss.press('Enter');
    await cold.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.closest('.advice-line') !== null);
    await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
    await cold.waitFor();
    await dismiss.press('Enter');
    await cold.waitFor({ state: 'detached' });
    await page.reload();
    await advice.getByText('You have joined no association yet').waitFor();
    assert.equal(await cold.count(), 0);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('[T11] tell rates with their interval and none of too few, as charts and as tables', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address, { viewport: wide });
    await go(page, 'Insights');
    const pile = page.getByRole('region', { name: 'The odds of the pile' });
    await pile.getByText('29% (6 of 21), with so many cases, likely between 14% and 50%').waitFor();
    await page.getByText('Of those with an interview: 0 of 6 so far').waitFor();
    await assertAccessibleInBoth(page, 'Insights');
    await page.setViewportSize(narrow);
    await assertAccessibleInBoth(page, 'Insights on a phone');

    await page.getByRole('radio', { name: 'Charts' }).focus();
    await page.keyboard.press('ArrowRight');
    const table = page.getByRole('table', { name: 'From an advert: 21 positions' });
    const offers = table.getByRole('row', { name: /^An offer/ });
    assert.match(await offers.innerText(), /An offer\s+0\sof\s21\s+0\s\/\s6\s+–\s+–\s+0/);
    await assertAccessibleInBoth(page, 'Insights as tables');
    await page.getByRole('radio', { name: '26 weeks' }).check();
    await page.getByText(/last 26 weeks|these 26 weeks/).waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('[T11] turn the pile about by keyboard, and say the odds in plain words', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address, { viewport: narrow });
    await go(page, 'Insights');
    const pile = page.getByRole('region', { name: 'The odds of the pile' });
    await pile.getByText('One in five suitable résumés reaches the manager.').waitFor();
    await pile.getByLabel('Suitable ones').focus();
    await page.keyboard.press('Home');
    await pile.getByText('Every suitable résumé reaches the manager').waitFor();
    await pile.getByLabel('Suitable ones').press('End');
    await pile.getByText('About one in 33 suitable résumés reaches the manager.').waitFor();
    await pile.getByLabel('Résumés in the pile').press('Home');
    await pile.getByText('Three in ten suitable résumés reach the manager.').waitFor();
    await pile.getByRole('button', { name: 'As the text tells it' }).press('Enter');
    await pile.getByText('On average 39 of the 200 are read').waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
});
