import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openDesk } from './desk.ts';
import { peopleFile } from './people-file.ts';
import type { RunningServer } from './running-server.ts';
import { assertAccessible } from './watched-browser.ts';

const many = 3_000;

describe('the screens of people', { timeout: 120_000 }, () => {
  const desk = openDesk();

  it('[V1] leads from nobody to a first card, and asks about a second of the same name, so that nobody gets two', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address);
    await toPeople(page);
    await page.getByRole('heading', { name: 'Nobody here yet' }).waitFor();
    assert.equal(await headHasFocus(page), true, 'the head of the new screen has the focus');
    await page.getByRole('button', { name: 'Write the first card' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a person' });
    await dialog.getByLabel('Name', { exact: true }).fill('Ana Ruiz');
    await dialog.getByLabel('Company').fill('Northwind');
    await dialog.getByRole('option', { name: 'Add “Northwind”' }).click();
    await dialog.getByLabel('E-mail').fill('ana@northwind.example');
    await dialog.getByLabel('Inner').check();
    await assertAccessible(page, 'adding a person');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Ana Ruiz' }).waitFor();
    await page.getByRole('link', { name: 'Northwind', exact: true }).waitFor();
    await page.getByText('Inner circle, in touch every 30 days').waitFor();
    await page.waitForFunction(() => document.title === 'Ana Ruiz · Sundown');

    await toPeople(page);
    await page.getByRole('button', { name: 'Add a person' }).click();
    await dialog.getByLabel('Name', { exact: true }).fill('ana ruiz');
    await dialog.getByText('Already in your notebook:').waitFor();
    await page.keyboard.press('Escape');
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('finds one among thousands as one types, keeps the search in the address, and walks by key, so that no mouse is needed', async () => {
    await desk.server.ask('POST', '/imports/notebook', { commandId: 'people', content: peopleFile(many) });
    const { page, complaints } = await desk.browser.open(desk.server.address);
    await toPeople(page);
    await page.getByText('3,001 people', { exact: true }).waitFor();
    assert.ok((await page.locator('.people-list > li').count()) < 100, 'only those in view are drawn');

    for (let step = 0; step < 30; step += 1) await page.keyboard.press('j');
    assert.equal(await rowInFocus(page), 29);
    await page.keyboard.press('k');
    assert.equal(await rowInFocus(page), 28);
    await page.mouse.wheel(0, 100_000);
    await page.locator('[data-index="1400"] a').waitFor();
    assert.ok((await page.locator('.people-list > li').count()) < 100, 'and so it stays wherever one scrolls');
    assert.equal(await rowInFocus(page), 28, 'the focus is kept while the list is scrolled far away');

    const search = page.getByLabel('Name, company, title, e-mail or tag');
    await search.fill('zofia');
    await page.getByRole('link', { name: /Zofia Żółć/ }).waitFor();
    await page.getByText('1 person', { exact: true }).waitFor();
    await page.waitForURL(/\?q=zofia$/);
    await search.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Zofia Żółć' }).waitFor();
    await page.getByRole('link', { name: 'Everybody with the tag benefits' }).click();
    await page.getByText('301 people', { exact: true }).waitFor();
    await page.goBack();
    await page.goBack();
    await page.getByText('1 person', { exact: true }).waitFor();
    assert.equal(await search.inputValue(), 'zofia');

    await search.fill('nobody of that name');
    await page.getByRole('button', { name: 'Show everybody' }).click();
    await page.getByText('3,001 people', { exact: true }).waitFor();
    await page.getByLabel('Contact').selectOption('Stopped only');
    await page.getByText('30 people', { exact: true }).waitFor();
    await page.waitForURL(/\?stopped=yes$/);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('edits a card in place by keyboard, and shows what was changed meanwhile without losing what was typed', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address);
    await page.goto(`${desk.server.address}/people/zofia`);
    await page.getByRole('button', { name: 'Edit the card' }).press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
    const form = page.getByRole('form', { name: 'Edit the card' });
    await form.getByLabel('Phone').fill('312 555 0100\n312 555 0199');
    await form.getByLabel('Title').fill('Head of Benefits');

    const version = ((await desk.server.ask('GET', '/people/zofia')) as { person: { version: number } }).person.version;
    const changes = { title: 'Director', howMet: 'At the mixer', tags: ['benefits', 'HR'] };
    await desk.server.ask('PATCH', '/people/zofia', { commandId: 'elsewhere', version, changes });
    await form.getByRole('button', { name: 'Save' }).press('Enter');
    const note = page.getByRole('region', { name: 'This card was changed meanwhile' });
    await note.getByText('You typed “Head of Benefits”').waitFor();
    await note.getByText('now “benefits, HR”').waitFor();
    await assertAccessible(page, 'a stale write');
    assert.equal(await form.getByLabel('Phone').inputValue(), '312 555 0100\n312 555 0199');
    assert.equal(await form.getByLabel('Tags').inputValue(), 'benefits, HR');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByText('Head of Benefits').waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === 'Edit');
    const { person } = (await desk.server.ask('GET', '/people/zofia')) as { person: Record<string, unknown> };
    assert.deepEqual(
      [person['title'], person['howMet'], person['phones']],
      ['Head of Benefits', 'At the mixer', ['312 555 0100', '312 555 0199']],
    );
    assert.deepEqual(complaints.filter(isNoRefusal), []);
    await page.context().close();
  });

  it('[C7] stops contact with a reason, owes nothing while it holds, lifts it again, and forgets for good when told so', async () => {
    await metAtEvent(desk.server, 'bo', 'Bo Lind');
    const { page, complaints } = await desk.browser.open(desk.server.address);
    const card = page.getByRole('article', { name: 'Bo Lind' });
    await card.getByRole('link', { name: 'Bo Lind' }).click();
    const note = page.getByRole('group', { name: /handwritten note/ });
    await note.waitFor();
    await page.locator('.timeline.ahead li').first().waitFor();

    await page.getByRole('button', { name: 'Stop contact…' }).press('Enter');
    await page.getByLabel('Reason, for yourself').fill('Asked me not to write.');
    await page.keyboard.press('Enter');
    await page.getByText('Asked me not to write.').waitFor();
    await note.waitFor({ state: 'detached' });
    assert.equal(await headHasFocus(page), true);
    await assertAccessible(page, 'a stopped person');
    await page.getByRole('button', { name: 'Lift the stop' }).press('Enter');
    await page.getByText('The stop is lifted').first().waitFor();
    await note.waitFor();

    const linkedIn = page.getByRole('group', { name: /LinkedIn/ });
    await linkedIn.getByRole('button', { name: 'Done' }).click();
    await linkedIn.waitFor({ state: 'detached' });
    await page.getByText('You were in touch on LinkedIn').waitFor();

    await page.getByRole('button', { name: 'Forget this person…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Forget Bo Lind?' });
    await dialog.getByText('What goes').waitFor();
    await dialog.getByLabel('I understand').check();
    await dialog.getByRole('button', { name: 'Forget them' }).click();
    await page.waitForURL(`${desk.server.address}/people`);
    await page.getByText('Bo Lind is forgotten').first().waitFor();
    await page.goto(`${desk.server.address}/people/bo`);
    await page.getByRole('heading', { name: 'Nobody is here' }).waitFor();
    assert.deepEqual(complaints.filter(isNoRefusal), []);
    await page.context().close();
  });

  it('passes axe at 1280 and 390 pixels, light and dark, list and card, because everybody has to be able to use it', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address);
    const inEveryLook = async (where: string): Promise<void> => {
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 844 });
        assert.equal(await sticksOut(page), false, `${where} at ${width}, however long a name is`);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await assertAccessible(page, `${where}, ${width} pixels, ${colorScheme}`);
        }
      }
    };
    await toPeople(page);
    await page.locator('.people-list a').first().waitFor();
    await page.getByLabel('Name, company, title, e-mail or tag').fill('liechtenstein');
    await page.getByText('1 person', { exact: true }).waitFor();
    await inEveryLook('people');
    await page.goto(`${desk.server.address}/people/long`);
    await page.locator('h1.name').waitFor();
    await inEveryLook('a card');
    await page.getByRole('button', { name: 'Edit the card' }).click();
    assert.equal(await sticksOut(page), false, 'the form');
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
});

async function toPeople(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
}

async function headHasFocus(page: Page): Promise<boolean> {
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  return page.evaluate(() => document.activeElement?.tagName === 'H1');
}

async function rowInFocus(page: Page): Promise<number> {
  return page.evaluate(() =>
    Number(document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1),
  );
}

function sticksOut(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
}

/** A refusal is told to the console by the browser itself. */
function isNoRefusal(complaint: string): boolean {
  return !/status of 40[49]/.test(complaint);
}

async function metAtEvent({ ask }: RunningServer, id: string, name: string): Promise<void> {
  await ask('POST', '/people', { commandId: `know-${id}`, id, name, circle: 'inner' });
  await ask('POST', '/touches', {
    commandId: `met-${id}`,
    at: new Date(Date.now() - 360_000).toISOString(),
    people: [id],
    channel: 'in-person',
    direction: 'both',
    occasion: 'event',
    summary: 'A short talk.',
  });
}
