import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choose } from './brought-files.ts';
import { openDesk } from './desk.ts';
import { arrivedAt, assertAccessibleInBoth, go } from './walking.ts';

describe('a new notebook', { timeout: 120_000 }, () => {
  const desk = openDesk();

  it('[J5] first run to first follow-up done: from a blank card to what it asks for, done and in the notebook', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address, {
      viewport: { width: 390, height: 844 },
    });
    await page.waitForURL('**/welcome');
    await page.locator('#welcome-head').waitFor();
    await assertAccessibleInBoth(page, 'welcome');

    await page.getByLabel('Name', { exact: true }).fill('Renata Kowalczyk');
    await page.keyboard.press('Enter');
    await page.getByText('Saved', { exact: true }).first().waitFor();

    await page.getByRole('link', { name: 'Write the first card' }).click();
    await page.getByRole('heading', { name: 'Your first card' }).waitFor();
    await page.getByRole('button', { name: 'Write it down' }).click();
    await page.getByText('A name is all it takes.').waitFor();
    await page.keyboard.type('Ana Ruiz');
    await page.getByLabel('Company').fill('Northwind');
    await page.getByLabel('One line to remember it by').fill('She runs the benefits team.');
    await assertAccessibleInBoth(page, 'the first card');
    await page.getByRole('button', { name: 'Write it down' }).click();

    await page.getByRole('heading', { name: 'Ana Ruiz is in your notebook' }).waitFor();
    await page.getByText('tomorrow by sundown').waitFor();
    await assertAccessibleInBoth(page, 'what is owed');
    await page.getByRole('link', { name: 'Do the first of it on Today' }).click();
    await arrivedAt(page, 'Today');

    const card = page.getByRole('article', { name: 'Ana Ruiz' });
    const note = card.getByRole('group', { name: /handwritten note/ });
    await note.getByRole('button', { name: 'Done' }).click();
    await note.waitFor({ state: 'detached' });
    await page
      .getByText(/^Done · Put a short handwritten note/)
      .first()
      .waitFor();
    const { items } = (await desk.server.ask('GET', '/people')) as {
      items: { name: string; organizationName: string }[];
    };
    assert.deepEqual(
      items.map(({ name, organizationName }) => [name, organizationName]),
      [['Ana Ruiz', 'Northwind']],
    );
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('brings contacts in once they were looked at, and takes them all back, because one may have chosen the wrong file', async () => {
    const { page, complaints } = await desk.browser.open(`${desk.server.address}/`);
    await page.getByRole('article', { name: 'Ana Ruiz' }).waitFor();
    assert.equal(new URL(page.url()).pathname, '/', 'Welcome steps in before nobody who has begun');
    await page.goto(`${desk.server.address}/welcome/contacts`);
    await choose(page, 'letter.pdf', '%PDF-1.7');
    await page.getByText('This is a PDF, which has no fields to read.').waitFor();
    await assertAccessibleInBoth(page, 'a file that cannot be read');
    await page.getByRole('button', { name: 'Choose another file' }).click();
    assert.match(complaints.splice(0).join(), /^console: [^,]*422[^,]*$/, 'only the refusal is on the console');

    await choose(page, 'Connections.csv', connections);
    await page.getByRole('heading', { name: '2 people would come in' }).waitFor();
    await page.getByText('1 person you have already would get what is missing').waitFor();
    await page.getByText('1 note on what stays out').click();
    await page.getByText('Line 5').waitFor();
    await assertAccessibleInBoth(page, 'the preview');
    assert.equal(await peopleKnown(), 1, 'a look writes nothing');

    await page.getByRole('button', { name: 'Bring in 2 people' }).click();
    await page.getByRole('heading', { name: '2 people are in your notebook' }).waitFor();
    assert.equal(await peopleKnown(), 3);
    await page.getByRole('button', { name: 'Take it all back' }).click();
    await page.getByText('Taken back. Your notebook is as it was before.').waitFor();
    assert.equal(await peopleKnown(), 1);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  const peopleKnown = async (): Promise<number> =>
    ((await desk.server.ask('GET', '/people?limit=1')) as { total: number }).total;
});

describe('the sample', { timeout: 120_000 }, () => {
  const desk = openDesk();

  it('opens in one tap, says on every screen that it is one, and goes in one tap without anything of the owner’s', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address, {
      viewport: { width: 1280, height: 900 },
    });
    await page.getByRole('button', { name: 'Open the sample' }).click();
    await arrivedAt(page, 'Today');
    await page.locator('[data-follow-up]').first().waitFor();
    const bar = page.getByRole('complementary', { name: 'Sample' });
    await bar.getByText('nobody in it is real').waitFor();
    await assertAccessibleInBoth(page, 'the sample');
    await go(page, 'People');
    await bar.waitFor();

    await desk.server.ask('POST', '/people', { commandId: 'own', id: 'otto', name: 'Otto Lind' });
    await bar.getByRole('button', { name: 'Throw it away and start' }).click();
    await page.getByText('The sample is gone. Your own person stayed.').first().waitFor();
    await bar.waitFor({ state: 'detached' });
    await page.getByText('Otto Lind').waitFor();
    const { total } = (await desk.server.ask('GET', '/people?limit=1')) as { total: number };
    assert.equal(total, 1);

    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await bar.waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
});

const connections = [
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Ana,Ruiz,,ana@northwind.example,Northwind,Lead,05 Mar 2024',
  'Bo,Lind,,bo@example.com,Acme,Analyst,06 Mar 2024',
  'Cleo,Park,,cleo@example.com,,,07 Mar 2024',
  ',,,,,,',
].join('\n');
