import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { sundown } from '../../src/doors/cli/sundown-process.ts';
import { openDesk } from './desk.ts';
import type { RunningServer } from './running-server.ts';
import { assertAccessibleInBoth } from './walking.ts';

const hoursMs = 3_600_000;

let commands = 0;
async function say(server: RunningServer, path: string, fields: object): Promise<void> {
  commands += 1;
  await server.ask('POST', path, { commandId: `live-${commands}`, ...fields });
}

/** Two things are owed to whom one met at an event. */
async function met(server: RunningServer, name: string, hoursAgo: number): Promise<void> {
  const id = name.toLowerCase().replaceAll(' ', '-');
  await say(server, '/touches', {
    id: `with-${id}`,
    at: new Date(Date.now() - hoursAgo * hoursMs).toISOString(),
    people: [id],
    newPeople: [{ id, name }],
    channel: 'in-person',
    direction: 'both',
    occasion: 'event',
    summary: 'A good talk.',
  });
}

const noteTo = (name: string): string => {
  const id = name.toLowerCase().replaceAll(' ', '-');
  return `met-at-event/with-${id}/${id}#handwritten-note`;
};
const cardOf = (page: Page, name: string): Locator => page.getByRole('article', { name });
const newsOn = (page: Page): Locator => page.locator('.quiet-line[data-kind=news]');

async function placeOf(locator: Locator): Promise<number> {
  return locator.evaluate((element) => Math.round(element.getBoundingClientRect().top));
}

/** Nothing has the focus any more, and the pointer rests on nothing. */
async function letGo(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.getByRole('heading', { level: 1 }).focus();
}

describe('an open page', { timeout: 120_000 }, () => {
  const desk = openDesk(async (server) => {
    await met(server, 'Ana Ruiz', 70);
    await met(server, 'Cleo Park', 60);
  });

  it('shows what the command line, the API and another tab change, without being loaded again', async () => {
    const { server, browser } = desk;
    const { page, complaints } = await browser.open(server.address);
    await page.evaluate(() => document.body.setAttribute('data-loaded', 'once'));
    await cardOf(page, 'Cleo Park').waitFor();

    const words = ['log', 'Dan Weiss', '--new', '--channel', 'in-person', '--occasion', 'event'];
    const { code, err } = await sundown([...words, '--home', server.home]);
    assert.equal(code, 0, err);
    await cardOf(page, 'Dan Weiss').waitFor();

    await met(server, 'Eve Marsh', 1);
    await cardOf(page, 'Eve Marsh').waitFor();

    const tab = await page.context().newPage();
    await tab.goto(server.address);
    const note = cardOf(tab, 'Eve Marsh').getByRole('group', { name: /handwritten note/ });
    await note.getByRole('button', { name: 'Skip' }).click();
    await note.getByRole('button', { name: 'Skip this step' }).click();
    await cardOf(page, 'Eve Marsh')
      .getByRole('group', { name: /handwritten note/ })
      .waitFor({ state: 'detached' });
    // The tab that listened for both is gone: the other takes its place.
    await page.close();
    await letGo(tab);
    await say(server, '/decisions/skip', { key: noteTo('Ana Ruiz') });
    await cardOf(tab, 'Ana Ruiz')
      .getByRole('group', { name: /handwritten note/ })
      .waitFor({ state: 'detached' });
    assert.deepEqual(complaints, []);
    await tab.context().close();
  });

  it('never moves what has the focus or is under the pointer, and says in a quiet line what is new', async () => {
    const { server, browser } = desk;
    const { page, complaints } = await browser.open(server.address);
    const row = cardOf(page, 'Cleo Park').getByRole('group', { name: /handwritten note/ });
    await row.focus();
    const place = await placeOf(row);

    await met(server, 'Finn Odell', 90);
    await newsOn(page).getByText('2 new.').waitFor();
    assert.equal(await cardOf(page, 'Finn Odell').count(), 0);
    assert.ok(Math.abs((await placeOf(row)) - place) <= 1, 'the row stays where it is');
    assert.equal(await row.evaluate((element) => element === document.activeElement), true);
    await assertAccessibleInBoth(page, 'news held back');

    await newsOn(page).getByRole('button', { name: 'Show' }).click();
    await cardOf(page, 'Finn Odell').waitFor();
    await newsOn(page).waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1');

    const link = cardOf(page, 'Cleo Park').getByRole('link');
    await link.hover();
    const linkPlace = await placeOf(link);
    await say(server, '/decisions/skip', { key: noteTo('Finn Odell') });
    await newsOn(page).getByText('1 settled elsewhere.').waitFor();
    assert.ok(Math.abs((await placeOf(link)) - linkPlace) <= 1, 'the link stays under the pointer');
    await page.mouse.move(0, 0);
    await newsOn(page).waitFor({ state: 'detached' });
    await cardOf(page, 'Finn Odell')
      .getByRole('group', { name: /handwritten note/ })
      .waitFor({ state: 'detached' });
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('shows at once what comes after the row in hand, since nothing there moves', async () => {
    const { server, browser } = desk;
    const { page } = await browser.open(server.address);
    await cardOf(page, 'Cleo Park').getByRole('group').first().focus();
    await met(server, 'Gus Vega', 2);
    await cardOf(page, 'Gus Vega').waitFor();
    assert.equal(await newsOn(page).count(), 0);
    await page.context().close();
  });

  it('takes what the owner does here for nobody else’s, since all that is in view is asked for again with it', async () => {
    const { server, browser } = desk;
    await met(server, 'Hal Moss', 3);
    const { page, complaints } = await browser.open(server.address);
    await page.goto(`${server.address}/people/hal-moss`);
    const note = page.getByRole('group', { name: /handwritten note/ });
    await note.waitFor();
    const said = page.waitForResponse((answer) => answer.request().method() === 'POST');
    const asked = ['/api/people/hal-moss', '/api/sample'].map(async (path) => {
      await said;
      await page.waitForResponse((answer) => new URL(answer.url()).pathname === path);
    });
    await note.getByRole('button', { name: 'Done' }).click();
    await Promise.all(asked);
    await note.waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => document.activeElement?.closest('main') !== null), true);
    assert.equal(await newsOn(page).count(), 0);

    await say(server, '/decisions/skip', { key: noteTo('Hal Moss').replace('handwritten-note', 'connect-linkedin') });
    await newsOn(page).getByText('Something changed elsewhere.').waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('never loses what is being typed, though the follow-up is settled elsewhere meanwhile', async () => {
    const { server, browser } = desk;
    const { page, complaints } = await browser.open(server.address);
    const row = cardOf(page, 'Cleo Park').getByRole('group', { name: /LinkedIn/ });
    await row.getByRole('button', { name: 'Skip' }).click();
    const reason = row.getByLabel(/Reason/);
    await reason.fill('She is not on LinkedIn');
    await say(server, '/decisions/skip', { key: noteTo('Cleo Park').replace('handwritten-note', 'connect-linkedin') });
    await newsOn(page).getByText('1 settled elsewhere.').waitFor();
    assert.equal(await reason.inputValue(), 'She is not on LinkedIn');
    await page.keyboard.press('Escape');
    await letGo(page);
    await row.waitFor({ state: 'detached' });
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
});
