import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openDesk } from './desk.ts';
import type { RunningServer } from './running-server.ts';
import { assertAccessibleInBoth, go } from './walking.ts';

/** As small as a picture can be. */
const photo = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const long = 'Wilhelmina Featherstonehaugh-Oyelaran-Papadopoulos';

describe('the Faces page', { timeout: 120_000 }, () => {
  const desk = openDesk();

  it('[V3] [V5] asks by key for one after the other, takes an answer back, and comes to a calm end', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address);
    await page.getByRole('link', { name: 'Not now: go to Today' }).click();
    await go(page, 'Faces');
    await page.getByRole('heading', { name: 'Nobody is in a circle yet' }).waitFor();
    await assertAccessibleInBoth(page, 'nobody in a circle');

    await inCircles(desk.server);
    await page.reload();
    await card(page, 'Who is this?').waitFor();
    await assertAccessibleInBoth(page, 'a face');
    await page.getByRole('button', { name: 'Give me a hint' }).click();
    await card(page, 'Who is this?').getByText('Director').waitFor();
    await page.keyboard.press('Enter');
    await focusOn(page, 'Ana Ruiz');
    await assertAccessibleInBoth(page, 'an answer');

    await page.keyboard.press('3');
    await page.getByText('1 of 2').waitFor();
    await card(page, 'Who is it?').getByText('At the HR mixer').waitFor();
    await focusOn(page, 'Show the name');
    await page.keyboard.press('Space');
    await focusOn(page, long);
    await page.keyboard.press('1');
    await page.getByRole('heading', { name: 'That is all for today.' }).waitFor();
    await page.getByText('1 of 2 came back to you.').waitFor();
    await assertAccessibleInBoth(page, 'the end');

    await page.keyboard.press('u');
    await card(page, 'Who is it?').waitFor();
    await page.keyboard.press('Space');
    await focusOn(page, long);
    const heard = page.waitForResponse((response) => response.url().endsWith('/api/faces/recalls'));
    await page.keyboard.press('4');
    await heard;
    await page.getByText('All 2 came back to you.').waitFor();
    assert.deepEqual(await answered(desk.server), { answered: 2, cameBack: 2 });
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('answers by thumb on a phone, and nothing sticks out however long a name is', async () => {
    await add(desk.server, { id: 'cy', name: 'Cy Young', title: 'Actor', circle: 'wide' });
    await add(desk.server, { id: 'di', name: `${long} ${long}`, howMet: long.repeat(3), circle: 'wide' });
    const { page, complaints } = await desk.browser.open(desk.server.address, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    await page.goto(`${desk.server.address}/faces`);
    for (const done of [2, 3]) {
      await page.getByText(`${done} of 4`).waitFor();
      await page.getByRole('button', { name: 'Show the name' }).tap();
      await assertAccessibleInBoth(page, `on a phone, ${done}`);
      await page.getByRole('button', { name: 'Yes' }).tap();
    }
    await page.getByText('All 4 came back to you.').waitFor();
    await assertAccessibleInBoth(page, 'the end on a phone');
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
});

function card(page: Page, question: string) {
  return page.getByRole('article', { name: question });
}

async function focusOn(page: Page, words: string): Promise<void> {
  await page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, words);
}

async function add(server: RunningServer, person: object): Promise<void> {
  await server.ask('POST', '/people', { commandId: crypto.randomUUID(), ...person });
}

async function inCircles(server: RunningServer): Promise<void> {
  await add(server, { id: 'ana', name: 'Ana Ruiz', title: 'Director', circle: 'inner', photo });
  await add(server, { id: 'bo', name: long, howMet: 'At the HR mixer', value: 'Knows every port', circle: 'wide' });
}

async function answered(server: RunningServer): Promise<object> {
  const { answered: count, cameBack } = (await server.ask('GET', '/faces')) as Record<string, unknown>;
  return { answered: count, cameBack };
}
