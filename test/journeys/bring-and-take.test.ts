import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { Locator, Page, Route } from 'playwright-core';
import { choose, linkedinArchive, manyCards, manyConnections } from './brought-files.ts';
import { openDesk } from './desk.ts';
import { assertAccessibleAnywhere, go } from './walking.ts';

const phone = { viewport: { width: 390, height: 844 } };

describe('a file from elsewhere', { timeout: 180_000 }, () => {
  const desk = openDesk(async ({ ask }) => {
    await ask('POST', '/organizations', { commandId: 'o1', id: 'northwind', name: 'Northwind' });
    await ask('POST', '/people', {
      commandId: 'p1',
      id: 'ana',
      name: 'Ana Ruiz',
      organization: 'northwind',
      title: 'Analyst',
      emails: ['ana@northwind.example'],
    });
    await ask('POST', '/people', { commandId: 'p2', id: 'bill', name: 'William Tanaka', organization: 'northwind' });
  });

  it('of LinkedIn, brought again, tells who has a new position, and the owner owes them a line', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address);
    await go(page, 'Bring & take');
    await assertAccessibleAnywhere(page, 'nothing chosen yet');

    await choose(page, 'first.zip', linkedinArchive('Analyst'));
    await page.getByRole('heading', { name: '1 person would come in' }).waitFor();
    await press(page, 'Bring in 1 person');
    await page.getByRole('heading', { name: '1 person is in your notebook' }).waitFor();
    await press(page, 'Choose another file');

    await choose(page, 'first.zip', linkedinArchive('Analyst'));
    await page.getByRole('heading', { name: 'Nothing new is in this file' }).waitFor();
    assert.equal(await page.getByRole('button', { name: /^Bring/ }).count(), 0, 'there is nothing to agree to');
    await press(page, 'Another file');

    await choose(page, 'second.zip', linkedinArchive('Head of Benefits'));
    const moved = page.getByRole('region', { name: '1 person has a new position' });
    await moved.getByText('Analyst · Northwind').waitFor();
    await moved.getByText('Head of Benefits · Northwind').waitFor();
    await tick(moved, 'Be in touch about it with Ana Ruiz');
    await assertAccessibleAnywhere(page, 'a new position');
    await page.getByRole('button', { name: 'Bring it in' }).click();
    const owed = page.getByRole('region', { name: 'You now owe' });
    await owed.getByText('Ana Ruiz').waitFor();
    await assertAccessibleAnywhere(page, 'what is owed');
    const ana = (await desk.server.ask('GET', '/people/ana')) as { person: { title: string }; followUps: unknown[] };
    assert.equal(ana.person.title, 'Head of Benefits');
    assert.equal(ana.followUps.length, 1);

    await page.keyboard.press('Control+z');
    await page.getByText('Taken back. Your notebook is as it was before.').waitFor();
    const before = (await desk.server.ask('GET', '/people/ana')) as typeof ana;
    assert.deepEqual([before.person.title, before.followUps.length], ['Analyst', 0]);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('asks side by side who somebody doubtful is, so that nobody is doubled and nobody mixed up', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address, phone);
    await page.goto(`${desk.server.address}/bring-and-take`);
    const known = await peopleKnown();
    const card = 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Bill Tanaka\r\nORG:Northwind\r\nEND:VCARD\r\n';
    await choose(page, 'contacts.vcf', card);
    await page.getByRole('heading', { name: '1 person would come in' }).waitFor();
    const pair = page.getByRole('group', { name: 'Who is Bill Tanaka?' });
    await pair.getByText('William Tanaka', { exact: true }).waitFor();
    await assertAccessibleAnywhere(page, 'a doubtful entry');
    await pair.getByRole('radio', { name: 'Somebody new' }).focus();
    await page.keyboard.press('ArrowUp');
    assert.equal(await pair.getByRole('radio', { name: /William Tanaka/ }).isChecked(), true, 'by the keyboard');
    await page.getByText('1 of 1 decided').waitFor();
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await press(page, 'Choose another file');
    assert.equal(await peopleKnown(), known);
    await choose(page, 'contacts-again.vcf', card);
    await page.getByRole('heading', { name: 'Nothing new is in this file' }).waitFor();
    await page.getByText('1 of 1 decided').waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('that is a table says what it takes each column for, and takes it for what the owner says', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address, phone);
    await page.goto(`${desk.server.address}/bring-and-take`);
    const table = 'Wer,Post,Notiz\nCleo Park,cleo@example.com,from the fair\nDan Weiss,dan@example.com,\n';
    await choose(page, 'people.csv', table);
    const columns = page.getByRole('region', { name: 'What the columns mean' });
    await columns.getByText('Cleo Park · Dan Weiss').waitFor();
    await columns.getByLabel('Wer').selectOption({ label: 'Whole name' });
    await columns.getByLabel('Post').selectOption({ label: 'E-mail' });
    await columns.getByLabel('Notiz').selectOption({ label: 'How you met' });
    await page.getByRole('heading', { name: '2 people would come in' }).waitFor();
    await assertAccessibleAnywhere(page, 'the columns of a table');
    const known = await peopleKnown();
    await loseNextAnswer(page, '**/api/imports');
    await press(page, 'Bring in 2 people');
    await page.getByRole('heading', { name: '2 people are in your notebook' }).waitFor();
    assert.match(complaints.splice(0).join(), /^console: [^,]*ERR_FAILED[^,]*$/, 'an answer was lost on the way');
    assert.equal(await peopleKnown(), known + 2, 'said twice, brought in once');
    const { items } = (await desk.server.ask('GET', '/people?text=Cleo')) as { items: { id: string }[] };
    const { person } = (await desk.server.ask('GET', `/people/${items[0]?.id}`)) as { person: { howMet?: string } };
    assert.equal(person.howMet, 'from the fair');

    await press(page, 'Choose another file');
    await choose(page, 'people-2.csv', table.replaceAll('Cleo', 'Clea').replaceAll('cleo', 'clea'));
    await page.getByText('As you said it for a table like this before.').waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('can be cancelled on its way, and goes on while one looks at something else', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address);
    await go(page, 'Bring & take');
    const known = await peopleKnown();
    await choose(page, 'many.vcf', manyCards(4_000));
    await page.getByRole('heading', { name: '4,000 people would come in' }).waitFor();
    await press(page, 'Bring in 4,000 people');
    await press(page, 'Cancel');
    await page.getByText('Cancelled. Nothing was brought in.').waitFor();
    assert.equal(await peopleKnown(), known);

    await press(page, 'Bring in 4,000 people');
    await go(page, 'Today');
    await go(page, 'Bring & take');
    await page.getByRole('heading', { name: '4,000 people are in your notebook' }).waitFor();
    assert.equal(await peopleKnown(), known + 4_000);
    await press(page, 'Take it all back');
    await page.getByText('Taken back. Your notebook is as it was before.').waitFor();
    assert.equal(await peopleKnown(), known);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('of LinkedIn shows who is new first, and folds away who is gone where they are many', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address, phone);
    await page.goto(`${desk.server.address}/bring-and-take`);
    await choose(page, 'Connections.csv', manyConnections(1000, 7));
    await press(page, 'Bring in 7 people');
    await press(page, 'Choose another file');
    await choose(page, 'Connections.csv', manyConnections(1006, 2));
    await page.getByRole('heading', { name: '1 person would come in' }).waitFor();
    const gone = page.locator('details', { hasText: 'not in this archive any more' });
    assert.equal(await gone.getAttribute('open'), null);
    const below = await page.locator('main').innerText();
    assert.ok(below.indexOf('New people') < below.indexOf('not in this archive any more'));
    await gone.locator('summary').click();
    await gone.getByLabel('Guest 1000 Nr1000').check();
    await assertAccessibleAnywhere(page, 'who is gone');
    await press(page, 'Bring in 1 person');
    await page.getByRole('heading', { name: '1 person is in your notebook' }).waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('says what does not go while Sundown is stopped, and goes on where it was', async () => {
    const { page } = await desk.browser.open(desk.server.address);
    await go(page, 'Bring & take');
    await choose(page, 'one.vcf', manyCards(1));
    await page.getByRole('heading', { name: '1 person would come in' }).waitFor();
    await desk.server.kill();
    await press(page, 'Bring in 1 person');
    await page.getByText('Sundown does not answer. Try again when it runs: nothing comes in twice.').waitFor();
    await desk.server.startAgain();
    await press(page, 'Bring in 1 person');
    await page.getByRole('heading', { name: '1 person is in your notebook' }).waitFor();
    await desk.server.kill();
    await press(page, 'Choose another file');
    await page.getByText('You are offline. A file can be brought once Sundown answers again.').waitFor();
    await assertAccessibleAnywhere(page, 'without Sundown');
    await page.getByRole('link', { name: 'Take', exact: true }).click();
    await page.getByText('You are offline. Files can be taken once Sundown answers again.').waitFor();
    await assertAccessibleAnywhere(page, 'nothing to take without Sundown');
    await page.context().close();
    await desk.server.startAgain();
  });

  const peopleKnown = async (): Promise<number> =>
    ((await desk.server.ask('GET', '/people?limit=1')) as { total: number }).total;
});

describe('what is taken', { timeout: 120_000 }, () => {
  const desk = openDesk(async ({ ask }) => {
    await ask('POST', '/people', { commandId: 'p1', id: 'ana', name: 'Ana Ruiz' });
  });

  it('is everything in one archive, which brings nothing new here and says so', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address, phone);
    await page.goto(`${desk.server.address}/bring-and-take/take`);
    await page.getByRole('heading', { name: 'Take it with you' }).waitFor();
    await page.getByRole('heading', { name: 'In your calendar' }).waitFor();
    await assertAccessibleAnywhere(page, 'what can be taken');
    const files = unzipSync(await downloaded(page, 'Download: Everything, in one archive'));
    const notebook = strFromU8(files['notebook.sundown.json'] ?? new Uint8Array());
    assert.match(notebook, /Ana Ruiz/);
    assert.match(strFromU8(await downloaded(page, 'Download: Contacts, vCard 4')), /^FN:Ana Ruiz\r$/m);
    assert.match(strFromU8(await downloaded(page, 'Download: The notebook file')), /"format": ?"sundown\.notebook"/);

    await page.getByRole('link', { name: 'Bring', exact: true }).click();
    await choose(page, 'sundown.zip', Buffer.from(zipSync(files)));
    await page.getByRole('heading', { name: 'Nothing new is in this notebook' }).waitFor();
    await press(page, 'Choose another file');
    await choose(page, 'other.sundown.json', Buffer.from(notebook.replaceAll('"ana"', '"ina"').replace('Ana', 'Ina')));
    await page.getByText('1 person would come in.').waitFor();
    await assertAccessibleAnywhere(page, 'a notebook');
    await press(page, 'Take it in');
    await page.getByRole('heading', { name: '1 thing has come in' }).waitFor();
    await press(page, 'Take it all back');
    await page.getByText('Taken back. Your notebook is as it was before.').waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('shows in a calendar by an address that can be renewed and taken back', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address);
    await page.goto(`${desk.server.address}/bring-and-take/take`);
    await press(page, 'Turn the feed on');
    const address = page.getByLabel('Address for your calendar');
    const first = await address.inputValue();
    assert.match(await (await fetch(first)).text(), /^BEGIN:VCALENDAR/);
    await page.getByRole('group', { name: 'What you owe is shown' }).getByLabel('As appointments').click();
    await page.getByText('Saved. Your calendar shows it the next time it asks.').waitFor();
    await assertAccessibleAnywhere(page, 'the calendar feed');

    await press(page, 'Give it a new address');
    await press(page, 'Yes, a new one');
    await page.getByText('This is the new address.').waitFor();
    const second = await address.inputValue();
    assert.notEqual(second, first);
    assert.deepEqual([(await fetch(first)).status, (await fetch(second)).status], [404, 200]);
    await press(page, 'Turn the feed off');
    await press(page, 'Yes, turn it off');
    await page.getByRole('button', { name: 'Turn the feed on' }).waitFor();
    assert.equal((await fetch(second)).status, 404);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
});

/** The server does what it is told, and nobody hears of it. */
async function loseNextAnswer(page: Page, address: string): Promise<void> {
  const lose = async (route: Route): Promise<void> => {
    await route.fetch();
    await route.abort();
  };
  await page.route(address, lose, { times: 1 });
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

async function tick(within: Locator, name: string): Promise<void> {
  await within.getByLabel(name, { exact: true }).check();
}

async function downloaded(page: Page, name: string): Promise<Uint8Array> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name }).click();
  return readFile(await (await waiting).path());
}
