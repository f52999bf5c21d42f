import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { keptBrowser, untilHeld } from './kept-browser.ts';
import type { KeptBrowser } from './kept-browser.ts';
import { runningServer } from './running-server.ts';
import type { RunningServer } from './running-server.ts';
import { assertAccessibleInBoth, go } from './walking.ts';

const hoursMs = 3_600_000;

let commands = 0;
async function say(server: RunningServer, path: string, fields: object): Promise<void> {
  commands += 1;
  await server.ask('POST', path, { commandId: `offline-${commands}`, ...fields });
}

async function met(server: RunningServer, id: string, name: string): Promise<void> {
  await say(server, '/touches', {
    id: `with-${id}`,
    at: new Date(Date.now() - 70 * hoursMs).toISOString(),
    people: [id],
    newPeople: [{ id, name }],
    channel: 'in-person',
    direction: 'both',
    occasion: 'event',
    summary: 'A good talk.',
  });
}

interface Entry {
  readonly said: string;
  readonly sentence: string;
}

/** What the notebook was told since, the first first. */
async function toldSince(server: RunningServer, count: number): Promise<readonly Entry[]> {
  const { items } = (await server.ask('GET', '/history?limit=100')) as { readonly items: readonly Entry[] };
  return items.toReversed().slice(count);
}

const rowOf = (page: Page, name: string, step: RegExp): Locator =>
  page.getByRole('article', { name }).getByRole('group', { name: step });
const line = (page: Page, kind: string): Locator => page.locator(`.quiet-line[data-kind=${kind}]`);
const waits = (page: Page): Locator => page.getByText('Waits to be sent', { exact: true });

/** Once the wheel is there that goes on turning by itself. */
async function untilAlone(page: Page, server: RunningServer, people: readonly string[]): Promise<void> {
  await untilHeld(page, people);
  await server.kill();
}

describe('without a connection', { timeout: 240_000 }, () => {
  let server: RunningServer;
  let browser: KeptBrowser;

  before(async () => {
    server = await runningServer();
    await met(server, 'ana', 'Ana Ruiz');
    await met(server, 'bo', 'Bo Lind');
    await met(server, 'cleo', 'Cleo Park');
    await say(server, '/people', { id: 'dee', name: 'Dee Okafor', circle: 'active', title: 'Head of benefits' });
    browser = await keptBrowser();
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });

  it('opens with the last day, all people and their cards, though the server is really gone', async () => {
    const page = await browser.open(server.address);
    await rowOf(page, 'Ana Ruiz', /handwritten note/).waitFor();
    await untilAlone(page, server, ['ana', 'dee']);

    await page.reload();
    await rowOf(page, 'Ana Ruiz', /handwritten note/).waitFor();
    await line(page, 'offline').getByText('You are offline. This is how things stood').waitFor();
    await assertAccessibleInBoth(page, 'offline');

    await go(page, 'People');
    await page.getByRole('link', { name: /Bo Lind/ }).waitFor();
    await page.getByRole('searchbox').fill('benef');
    await page.getByRole('link', { name: /Bo Lind/ }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: /Dee Okafor/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Dee Okafor' }).waitFor();
    await page.close();
  });

  it('keeps done, skip and snooze in order, shows them as waiting, and keeps them when the browser is closed', async () => {
    const page = await browser.open(server.address);
    const skipped = rowOf(page, 'Ana Ruiz', /handwritten note/);
    await skipped.getByRole('button', { name: 'Skip' }).click();
    await skipped.getByLabel(/Reason/).fill('I called her');
    await skipped.getByRole('button', { name: 'Skip this step' }).click();
    await line(page, 'offline').getByText('1 thing waits here and goes out when Sundown is back.').waitFor();
    assert.equal(await waits(page).count(), 1);

    await rowOf(page, 'Bo Lind', /handwritten note/)
      .getByRole('button', { name: 'Snooze' })
      .click();
    await page.getByRole('button', { name: /Next week/ }).click();
    await rowOf(page, 'Cleo Park', /LinkedIn/)
      .getByRole('button', { name: 'Done' })
      .click();
    await line(page, 'offline').getByText('3 things wait here').waitFor();

    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await rowOf(page, 'Cleo Park', /LinkedIn/).waitFor();
    await line(page, 'offline').getByText('2 things wait here').waitFor();
    await rowOf(page, 'Cleo Park', /LinkedIn/)
      .getByRole('button', { name: 'Done' })
      .click();
    await line(page, 'offline').getByRole('button', { name: /^See/ }).click();
    const list = page.getByRole('dialog', { name: 'Waiting on this device' });
    await list.getByRole('button', { name: /Take it back: Skipped/ }).waitFor();
    assert.equal(await list.getByRole('listitem').count(), 3);
    await assertAccessibleInBoth(page, 'what waits');
    await list.getByRole('button', { name: /Take it back: Snoozed/ }).click();
    await list.getByRole('listitem').nth(2).waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.closest('dialog') != null);
    await page.keyboard.press('Escape');
    await rowOf(page, 'Bo Lind', /handwritten note/)
      .getByRole('button', { name: 'Snooze' })
      .click();
    await page.getByRole('button', { name: /Next week/ }).click();
    await line(page, 'offline').getByText('3 things wait here').waitFor();

    await browser.shut();
    const again = await browser.open(server.address);
    await line(again, 'offline').getByText('3 things wait here').waitFor();
    assert.equal(await waits(again).count(), 3);
    await browser.shut();
  });

  it('sends them in order and once when Sundown is back, and shows what was settled elsewhere meanwhile', async () => {
    await server.startAgain();
    await say(server, '/decisions/skip', { key: 'met-at-event/with-cleo/cleo#connect-linkedin' });
    const known = (await toldSince(server, 0)).length;

    const page = await browser.open(server.address);
    await line(page, 'refused').getByText('1 thing could not be carried out.').waitFor();
    await line(page, 'waiting').waitFor({ state: 'detached' });
    const told = await toldSince(server, known);
    assert.deepEqual(
      told.map(({ sentence }) => sentence),
      ['skipFollowUp', 'snoozeFollowUp'],
    );
    await rowOf(page, 'Ana Ruiz', /handwritten note/).waitFor({ state: 'detached' });

    await line(page, 'refused').getByRole('button', { name: 'Look at it' }).click();
    const list = page.getByRole('dialog', { name: 'Waiting on this device' });
    await list.getByText(/It was settled elsewhere in the meantime/).waitFor();
    await list.getByText(/LinkedIn/).waitFor();
    await assertAccessibleInBoth(page, 'a refusal');
    await list.getByRole('button', { name: 'Try again' }).click();
    await list.getByText(/It was settled elsewhere in the meantime/).waitFor();
    await list.getByRole('button', { name: 'Log it all the same' }).click();
    await list.getByText('Nothing waits. Everything is with Sundown.').waitFor();
    assert.deepEqual(
      (await toldSince(server, known)).map(({ sentence }) => sentence),
      ['skipFollowUp', 'snoozeFollowUp', 'logTouch'],
    );
    await browser.shut();
  });

  it('[F4] keeps an event with five people captured on a phone, and a line that is looked at later', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const page = await browser.open(server.address, phone);
    await untilAlone(page, server, ['ana']);
    await page.reload();
    await line(page, 'offline').waitFor();
    const known = ['Ivo Stern', 'Jo Bell', 'Kay Moss', 'Lou Hart', 'Max Engel'];
    await page.getByRole('button', { name: 'Log a touch' }).click();
    const capture = page.getByRole('dialog', { name: 'Log a touch' });
    for (const name of known) {
      await capture.getByRole('button', { name: 'Add', exact: true }).click();
      await capture.getByRole('button', { name: 'Person', exact: true }).click();
      await capture.getByLabel('Who', { exact: true }).fill(name);
      await page.getByRole('option', { name: new RegExp(name) }).click();
      await capture.getByRole('button', { name: 'OK', exact: true }).click();
      await capture.getByRole('button', { name: 'Add', exact: true }).click();
      await capture.getByRole('button', { name: 'What happened', exact: true }).click();
      await capture
        .getByRole('combobox', { name: 'What happened', exact: true })
        .selectOption({ label: 'Met at an event' });
      await capture.getByRole('button', { name: 'OK', exact: true }).click();
      await capture.getByRole('button', { name: 'Log it', exact: true }).click();
      await capture.getByRole('textbox').first().waitFor();
      await capture.getByRole('button', { name: /^With/ }).waitFor({ state: 'detached' });
    }
    await capture.getByRole('textbox').first().fill('Met Nia Frost at the HR mixer, promised her the salary survey');
    await capture.getByRole('button', { name: 'Log it', exact: true }).click();
    await capture.getByText(/Kept on this device/).waitFor();
    await page.keyboard.press('Escape');
    await line(page, 'offline').getByText('6 things wait here').waitFor();
    await assertAccessibleInBoth(page, 'captured offline');

    await browser.shut();
    const before = (await afterStart(server)).length;
    const again = await browser.open(server.address, phone);
    await line(again, 'waiting').waitFor({ state: 'detached' });
    await again.getByRole('article', { name: 'Max Engel' }).waitFor();
    const told = await toldSince(server, before);
    assert.equal(told.length, 5);
    assert.deepEqual(
      told.map(({ said }, at) => said.includes(known[at] ?? 'nobody')),
      [true, true, true, true, true],
    );

    await line(again, 'lines').getByRole('button', { name: /^See/ }).click();
    await again.getByRole('button', { name: /Look at it: Met Nia Frost/ }).click();
    const looked = again.getByRole('dialog', { name: 'Log a touch' });
    await looked.getByRole('button', { name: /Nia Frost/ }).waitFor();
    await looked.getByRole('button', { name: 'Log it', exact: true }).click();
    await looked.getByRole('heading', { name: 'You now owe' }).waitFor();
    await line(again, 'lines').waitFor({ state: 'detached' });
    await browser.shut();
  });

  it('keeps nothing on a device where its owner does not want it, and wipes what was kept', async () => {
    const page = await browser.open(server.address);
    await untilHeld(page, ['ana']);
    await go(page, 'Settings');
    await page.getByLabel('Keep a copy on this device, so that Sundown opens without a connection').uncheck();
    await page.getByText('Wiped. Nothing is kept on this device from now on.').waitFor();
    await assertAccessibleInBoth(page, 'nothing kept');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    assert.deepEqual(await page.evaluate(keptHere), { databases: [], caches: [], workers: 0 });
    await page.getByLabel('Keep a copy on this device, so that Sundown opens without a connection').check();
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await browser.shut();
  });

  it('never mixes two notebooks: at the same address another one sees nothing of what this one keeps', async () => {
    const page = await browser.open(server.address);
    await untilAlone(page, server, ['ana']);
    await rowOf(page, 'Bo Lind', /LinkedIn/)
      .getByRole('button', { name: 'Done' })
      .click();
    await line(page, 'offline').getByText('1 thing waits here').waitFor();

    // The name is all by which a device knows a notebook.
    const database = new DatabaseSync(join(server.home, 'notebook.sqlite'));
    database.exec('delete from notebook_identities');
    database.close();
    const known = (await afterStart(server)).length;
    await line(page, 'other').getByText('Sundown serves another notebook now.').waitFor();
    await line(page, 'other').getByRole('button', { name: 'Open the other' }).click();
    await line(page, 'other').waitFor({ state: 'detached' });
    await rowOf(page, 'Bo Lind', /LinkedIn/).waitFor();
    assert.equal(await waits(page).count(), 0);
    assert.deepEqual(await toldSince(server, known), []);
    await browser.shut();
  });
});

async function keptHere(): Promise<object> {
  return {
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  };
}

/** What the notebook was told so far, once the server runs again. */
async function afterStart(server: RunningServer): Promise<readonly Entry[]> {
  await server.startAgain();
  return toldSince(server, 0);
}
