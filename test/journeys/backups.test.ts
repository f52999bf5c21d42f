import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openDesk } from './desk.ts';
import { assertAccessibleAnywhere } from './walking.ts';

describe('backups', { timeout: 120_000 }, () => {
  const desk = openDesk(async ({ ask }) => {
    await ask('POST', '/people', { commandId: 'p1', id: 'ana', name: 'Ana Ruiz' });
  });

  it('are made when asked for and gone back to, with the way back kept, so that no mistake is for good', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address, {
      viewport: { width: 390, height: 844 },
    });
    await page.goto(`${desk.server.address}/bring-and-take/backups`);
    await page.getByText('There is no backup yet.').waitFor();
    await press(page, 'Back up now');
    await page.getByText('It holds everything until now.').first().waitFor();
    await assertAccessibleAnywhere(page, 'backups');

    await desk.server.ask('POST', '/people', { commandId: 'p2', id: 'bo', name: 'Bo Lind' });
    await press(page, 'Show');
    await page.getByText('Something has changed since.').waitFor();
    await page.getByRole('button', { name: /^Go back to this/ }).click();
    const sure = page.getByRole('dialog');
    await sure.getByText('First a backup of how it is now is made').waitFor();
    await assertAccessibleAnywhere(page, 'before going back');
    await sure.getByRole('button', { name: 'Go back to it' }).click();
    await page.getByText(/^Everything is as it was/).waitFor();
    assert.deepEqual(await names(), ['Ana Ruiz']);
    await page
      .getByRole('button', { name: /^Go back to this/ })
      .first()
      .click();
    await sure.getByRole('button', { name: 'Go back to it' }).click();
    await sure.waitFor({ state: 'detached' });
    assert.deepEqual((await names()).toSorted(), ['Ana Ruiz', 'Bo Lind']);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('can be carried elsewhere under a passphrase, and brought back with it', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address);
    await page.goto(`${desk.server.address}/bring-and-take/backups`);
    await page
      .getByRole('button', { name: /^Encrypted copy/ })
      .first()
      .click();
    await press(page, 'Make the copy');
    await page.getByRole('alert').getByText('Too short').waitFor();
    await page.getByLabel('Passphrase', { exact: true }).fill('lamp river hatter quince');
    await page.getByText('Strong. Nobody guesses this one.').waitFor();
    await page.getByLabel('The same once more').fill('lamp river hatter');
    await press(page, 'Make the copy');
    await page.getByText('The two are not the same.').waitFor();
    await assertAccessibleAnywhere(page, 'the passphrase');
    await page.getByLabel('The same once more').fill('lamp river hatter quince');
    const waiting = page.waitForEvent('download');
    await press(page, 'Make the copy');
    const copy = await readFile(await (await waiting).path());
    assert.match(copy.toString('latin1', 0, 40), /^age-encryption\.org\/v1/);
    assert.equal(copy.includes('Ana Ruiz'), false);

    await desk.server.ask('POST', '/people', { commandId: 'p-cleo', name: 'Cleo Park' });
    await press(page, 'Show');
    const last = page.getByRole('region', { name: 'The last one' });
    await last.getByText('Something has changed since.').waitFor();
    await press(page, 'Back up now');
    await last.getByText('It holds everything until now.').first().waitFor();

    await page.getByLabel('Choose a backup').setInputFiles({ name: 'a.age', mimeType: '', buffer: copy });
    await page.getByLabel('Its passphrase, if it is encrypted').fill('lamp river hatter quinces');
    await press(page, 'Add it to the list');
    await page.getByText(/^Not done\./).waitFor();
    assert.match(complaints.splice(0).join(), /^console: [^,]*4\d\d[^,]*$/, 'only the refusal is on the console');
    await page.getByLabel('Its passphrase, if it is encrypted').fill('lamp river hatter quince');
    await press(page, 'Add it to the list');
    await page.getByText('It stands in the list now.').waitFor();
    await page.getByText(/^brought from elsewhere/).waitFor();
    assert.equal(
      await last.getByText('Something has changed since.').count(),
      0,
      'a copy from elsewhere is not the last',
    );
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  const names = async (): Promise<string[]> => {
    const { items } = (await desk.server.ask('GET', '/people')) as { items: { name: string }[] };
    return items.map(({ name }) => name);
  };
});

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}
