import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openDesk } from './desk.ts';
import { networkFile } from './network-file.ts';
import { assertAccessibleInBoth, go } from './walking.ts';

describe('the Network screen', { timeout: 120_000 }, () => {
  const desk = openDesk(async ({ ask }) => {
    await ask('POST', '/imports/notebook', { commandId: 'network', content: networkFile() });
  });

  it('[V5] tells the size, leads each number to its people, and asks who leaves, with a way back', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address);
    await go(page, 'Network');
    await page.getByText('You keep 201 of them in your circles').waitFor();
    const numbers = page.getByRole('navigation', { name: 'How it stands' });
    await numbers.getByRole('link', { name: /They gave more/ }).press('Enter');
    const owing = page.getByRole('region', { name: 'They gave more' });
    await owing.getByText('Guide 0 has helped you 6 times, and you have not given yet.').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'They gave more');
    await page.waitForURL(/\?number=owing$/);
    await page.goBack();
    await owing.waitFor({ state: 'detached' });
    await numbers.getByRole('link', { name: /To get to know/ }).click();
    await page.getByText('Missing: their background and what they are strong in').first().waitFor();

    const leaving = page.getByRole('region', { name: 'Who leaves?' });
    await leaving.getByRole('button', { name: 'Move out of the circle: Known 5' }).press('Enter');
    await page.getByText('Known 5 is out of your circles').first().waitFor();
    await leaving.waitFor({ state: 'detached' });
    await page.getByText('You keep 200 of them in your circles').waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await leaving.getByRole('button', { name: 'Move out of the circle: Known 5' }).waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('[F3] walks the map by keyboard along its links, finds by name, and says the same as a list', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address);
    await go(page, 'Network');
    const map = page.getByRole('application', { name: /Map of \d+ people/ });
    await page.getByRole('combobox', { name: 'Find somebody on the map' }).fill('guide 0');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await chosen(page, 'Guide 0');
    assert.equal(await map.evaluate((element) => element === document.activeElement), true);

    const linked = page.getByRole('button', { name: /^Led \d+$/ });
    assert.equal(await linked.count(), 6);
    await page.keyboard.press('0');
    await page.keyboard.press('+');
    const reached = await firstByArrow(page);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageUp');
    await chosen(page, reached);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: reached }).waitFor();
    await page.goBack();

    await page.getByLabel('List', { exact: true }).check();
    await page.getByLabel('Find somebody in the list').fill(reached);
    const line = page
      .locator('.map-people > li')
      .filter({ has: page.getByRole('link', { name: reached, exact: true }) });
    await line.getByText('Named by Guide 0').waitFor();
    await page.getByLabel('Map', { exact: true }).check();
    await map.waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('passes axe at 1280 and 390 pixels, light and dark, because everybody has to be able to use it', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address);
    await page.goto(`${desk.server.address}/network?number=unseen`);
    await page.locator('.map-box text').first().waitFor();
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await assertAccessibleInBoth(page, `network at ${String(width)}`);
    }
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
});

async function chosen(page: Page, name: string): Promise<void> {
  await page.locator('.map-person').getByRole('link', { name, exact: true }).waitFor();
}

/** Goes from Guide 0 by whichever arrow leads to somebody. */
async function firstByArrow(page: Page): Promise<string> {
  for (const arrow of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
    await page.keyboard.press(arrow);
    const name = await page.locator('.map-person h3').innerText();
    if (name !== 'Guide 0') return name;
  }
  return assert.fail('No arrow led anywhere.');
}
