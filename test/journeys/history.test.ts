import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { openDesk } from './desk.ts';
import { peopleFile } from './people-file.ts';
import { assertAccessibleInBoth, go } from './walking.ts';

const change = (page: Page, said: string): Locator =>
  page.locator('[data-change]', { has: page.getByRole('heading', { name: said, exact: true }) });

describe('the history', { timeout: 60_000 }, () => {
  const desk = openDesk(async ({ ask }) => {
    await ask('POST', '/people', { commandId: 'ana', id: 'ana', name: 'Ana Ruiz' });
    await ask('POST', '/touches', {
      commandId: 'call',
      people: ['ana'],
      at: new Date(Date.now() - 60_000).toISOString(),
      channel: 'phone',
      direction: 'both',
      outcome: 'reached',
    });
  });

  it('takes back from a toast what was done on the page, and does it again', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address);
    await go(page, 'People');
    await page.getByRole('button', { name: 'Add a person' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a person' });
    await dialog.getByLabel('Name', { exact: true }).fill('Bo Lind');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Bo Lind' }).waitFor();
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('1 person', { exact: true }).waitFor();
    await page.locator('.toast').getByRole('button', { name: 'Do it again' }).click();
    await page.getByText('2 people', { exact: true }).waitFor();
    await go(page, 'History');
    await change(page, 'Did again: Added Bo Lind').waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('tells what was said from where, and takes back by key the change that has the focus', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address);
    await go(page, 'History');
    const call = change(page, 'Logged a call with Ana Ruiz');
    await call.getByText('by a program').waitFor();
    await change(page, 'Added Bo Lind').getByText('on the page').waitFor();
    for (let row = 0; row < 4; row += 1) await page.keyboard.press('j');
    await call.and(page.locator(':focus')).waitFor();
    await page.keyboard.press('u');
    await change(page, 'Undid: Logged a call with Ana Ruiz').waitFor();
    await call.getByText(/^Undone today at /).waitFor();
    await call.and(page.locator(':focus')).waitFor();
    await page
      .getByRole('button', { name: 'Do again what was taken back: Undid: Logged a call with Ana Ruiz' })
      .click();
    await call.getByRole('button', { name: 'Undo: Logged a call with Ana Ruiz' }).waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('names what builds on a change, and takes that back first where one says so, so that nothing is lost unseen', async () => {
    const { page } = await desk.browser.open(desk.server.address);
    await go(page, 'History');
    await page.getByRole('button', { name: 'Undo: Added Ana Ruiz' }).click();
    const panel = change(page, 'Added Ana Ruiz').getByRole('group', { name: /what came later builds on it/ });
    await panel.getByRole('link', { name: 'Logged a call with Ana Ruiz' }).waitFor();
    await assertAccessibleInBoth(page, 'the history, with an undo that is built upon');
    await page.getByRole('button', { name: 'Undo that, then this' }).click();
    await change(page, 'Undid: Added Ana Ruiz').waitFor();
    await change(page, 'Undid: Logged a call with Ana Ruiz').first().waitFor();
    await page.context().close();
  });

  it('asks before an import is taken back, and finds a change by its words and where it came from', async () => {
    await desk.server.ask('POST', '/imports/notebook', { commandId: 'many', content: peopleFile(300) });
    const { page, complaints } = await desk.browser.open(desk.server.address, {
      viewport: { width: 390, height: 844 },
    });
    await go(page, 'History');
    const imported = change(page, 'Imported a notebook file: 600 records added');
    await imported.getByRole('button', { name: /^Undo/ }).click();
    await imported.getByText(/^This takes back .*300 people added/).waitFor();
    await assertAccessibleInBoth(page, 'asked before much is undone');
    await page.keyboard.press('Escape');
    await imported.and(page.locator(':focus')).waitFor();
    await page.keyboard.press('u');
    await imported.getByRole('button', { name: 'Undo it' }).click();
    await imported.getByText(/^Undone today at /).waitFor();
    await page.getByLabel('Words').fill('impo note');
    await page.getByText('2 changes', { exact: true }).waitFor();
    await page.getByLabel('Where from').selectOption('In the terminal');
    await page.getByRole('button', { name: 'Show all changes' }).click();
    await change(page, 'Added Bo Lind').waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
});
