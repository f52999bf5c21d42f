import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openDesk } from './desk.ts';
import type { Desk } from './desk.ts';
import { peopleFile } from './people-file.ts';
import type { RunningServer } from './running-server.ts';
import { assertAccessibleInBoth } from './walking.ts';
import { assertAccessible } from './watched-browser.ts';
import type { WatchedPage } from './watched-browser.ts';

const many = 300;

describe('many people at once, and one of them closely', { timeout: 120_000 }, () => {
  const desk = openDesk(async ({ ask }) => {
    await ask('POST', '/imports/notebook', { commandId: 'people', content: peopleFile(many) });
    await entangled(ask);
  });

  it('[V5] chooses several by key and as far as another, changes all of them at once, and takes it back', async () => {
    const { page, complaints } = await openAt(desk, '/people');
    await page.locator('.people-list a').first().waitFor();
    for (const key of ['j', 'x', 'j', 'j', 'X']) await page.keyboard.press(key);
    const bar = page.getByRole('region', { name: 'Those you chose' });
    await bar.getByText('3 chosen').waitFor();
    await page.keyboard.press('Space');
    await bar.getByText('2 chosen').waitFor();
    await page.getByRole('checkbox', { name: `Choose all ${many + 3} people` }).click();
    await bar.getByText(`${many + 3} chosen`).waitFor();
    await bar.getByRole('button', { name: 'Choose nobody' }).click();
    await bar.waitFor({ state: 'detached' });

    await page.getByLabel('Circle').selectOption('In no circle');
    await page.getByLabel('Contact').selectOption('Stopped only');
    await page.getByText('3 people', { exact: true }).waitFor();
    await page.waitForURL(/\?stopped=yes&without=circle$/);
    await page.getByRole('checkbox', { name: 'Choose all 3 people' }).click();
    await bar.getByRole('button', { name: 'Tags' }).click();
    const dialog = page.getByRole('dialog', { name: 'Tags of 3 people' });
    await dialog.getByLabel('Add tags').fill('quiet, benefits');
    await assertAccessibleInBoth(page, 'a change for many');
    await dialog.getByRole('button', { name: 'Change 3 people' }).click();
    await page.getByText('Tags of 3 people changed').first().waitFor();
    assert.equal(await countOf(desk.server, 'tag=quiet'), 3);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page
      .getByText(/^Taken back/)
      .first()
      .waitFor();
    assert.equal(await countOf(desk.server, 'tag=quiet'), 0);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('changes nobody where one was changed meanwhile, says who, and goes on as the owner decides', async () => {
    const { page, complaints } = await openAt(desk, '/people?stopped=yes');
    await page.getByRole('checkbox', { name: 'Choose all 3 people' }).click();
    await page.getByRole('button', { name: 'Circle', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Circle of 3 people' });
    const { person } = (await desk.server.ask('GET', '/people/person-7')) as { person: { version: number } };
    const changes = { title: 'Elsewhere' };
    await desk.server.ask('PATCH', '/people/person-7', { commandId: 'aside', version: person.version, changes });
    await dialog.getByLabel('Wide circle').check();
    await dialog.getByRole('button', { name: 'Change 3 people' }).click();
    const note = dialog.getByRole('region', { name: 'Changed meanwhile' });
    await note.getByText('1 person changed since you chose them').waitFor();
    assert.equal(await countOf(desk.server, 'circle=wide&stopped=yes'), 0, 'nothing is half done');
    await assertAccessible(page, 'a stale choice');
    await note.getByRole('button', { name: 'Change them as they stand now' }).click();
    await page.getByText('3 people put in wide circle').first().waitFor();
    assert.equal(await countOf(desk.server, 'circle=wide&stopped=yes'), 3);
    assert.deepEqual(complaints.filter(isNoRefusal), []);
    await page.context().close();
  });

  it('finds a person who was written down twice, shows what merging does, merges, and takes it back exactly', async () => {
    const { page, complaints } = await openAt(desk, '/people');
    const before = await factsOf(desk.server);
    await page.getByRole('link', { name: 'Find doubles' }).click();
    const pair = page.getByRole('article').filter({ hasText: 'ana@northwind.example' });
    await pair.getByText('Very likely one person').waitFor();
    await assertAccessibleInBoth(page, 'doubles');
    await pair.getByRole('link', { name: /^Merge/ }).click();
    await page.getByRole('heading', { name: 'Make two cards one' }).waitFor();
    await page.getByText('2 touches').waitFor();
    const card = page.getByRole('region', { name: 'What the card will say' });
    await page.getByRole('group', { name: 'Name' }).getByLabel('Of the card that goes').check();
    await card.getByText('Ana M. Ruiz').waitFor();
    await inBothWidths(page, 'merging');
    await page.getByRole('button', { name: 'Merge them' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ana M. Ruiz' }).waitFor();
    await page.getByText('Talked by phone').first().waitFor();
    assert.doesNotMatch(await factsOf(desk.server), /twin/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page
      .getByText(/^Taken back/)
      .first()
      .waitFor();
    assert.ok((await factsOf(desk.server)) === before, 'every fact as it was');

    await page.goto(`${desk.server.address}/duplicates`);
    await pair.getByRole('button', { name: /are two people$/ }).click();
    await page.getByText('They will not be offered as doubles again').first().waitFor();
    await pair.waitFor({ state: 'detached' });
    assert.deepEqual(complaints.filter(isNoRefusal), []);
    await page.context().close();
  });

  it('[V3] keeps a photo that was chosen as a file or pasted, small and without asking anybody outside', async () => {
    const { page, complaints } = await openAt(desk, '/people/long');
    await page.getByRole('button', { name: /^Add photo of/ }).click();
    const dialog = page.getByRole('dialog', { name: /^Photo of/ });
    const file = dialog.getByLabel('Choose a picture');
    await file.setInputFiles({ name: 'no.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
    await dialog.getByText('This is no picture that your browser can show.').waitFor();
    await file.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: await painted(page, 1_600) });
    await dialog.getByRole('button', { name: /^What is kept of the picture/ }).press('ArrowLeft');
    await dialog.getByLabel('Nearer').fill('2');
    await assertAccessibleInBoth(page, 'a photo');
    await dialog.getByRole('button', { name: 'Keep this photo' }).click();
    await page.getByText('Photo kept').first().waitFor();
    const kept = await photoOf(desk.server, 'long');
    assert.match(kept, /^data:image\/webp;base64,/);
    assert.ok(kept.length < 60_000, `${kept.length} characters`);

    await pastePicture(page);
    await dialog.getByRole('button', { name: 'Keep this photo' }).click();
    await dialog.waitFor({ state: 'detached' });
    assert.notEqual(await photoOf(desk.server, 'long'), kept);
    await page.goto(`${desk.server.address}/people?q=liechtenstein`);
    const face = page.locator('.people-list img.face');
    await face.waitFor();
    await page.waitForFunction(
      () => document.querySelector<HTMLImageElement>('.people-list img.face')?.naturalWidth === 320,
    );

    await page.goto(`${desk.server.address}/people/long`);
    await page.getByRole('button', { name: /^Change photo of/ }).click();
    await dialog.getByRole('button', { name: 'Take the photo away' }).click();
    await page.getByRole('button', { name: /^Add photo of/ }).waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('corrects a touch where it stands, keeps what is typed when it changed meanwhile, and takes one out and back', async () => {
    const { page, complaints } = await openAt(desk, '/people/twin');
    const entry = page.locator('.timeline > li').filter({ hasText: 'Spoke of the budget' });
    await entry.getByRole('button', { name: /^Correct/ }).press('Enter');
    const form = page.getByRole('form', { name: 'Correct what was logged' });
    await form.getByLabel('What was said').fill('Spoke of pay bands.');
    const { touches } = (await desk.server.ask('GET', '/people/twin')) as {
      touches: { id: string; version: number }[];
    };
    const version = touches.find(({ id }) => id === 'call')?.version;
    await desk.server.ask('PATCH', '/touches/call', { commandId: 'meanwhile', version, changes: { verdict: 'no' } });
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('This was changed meanwhile.').waitFor();
    await page.waitForFunction(() => [...document.querySelectorAll('select')].some(({ value }) => value === 'no'));
    await assertAccessibleInBoth(page, 'a touch that is corrected');
    assert.equal(await form.getByLabel('What was said').inputValue(), 'Spoke of pay bands.');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.waitFor({ state: 'detached' });
    const corrected = page.locator('.timeline > li').filter({ hasText: 'Spoke of pay bands.' });
    await corrected.getByText('A definite no').waitFor();
    await corrected.getByRole('button', { name: /^Take out/ }).click();
    await corrected.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await corrected.waitFor();

    await page.getByRole('button', { name: 'Note a referral' }).click();
    const dialog = page.getByRole('dialog', { name: 'Note a referral' });
    await dialog.getByLabel('Whom').fill('Zofia');
    await dialog.getByRole('option', { name: 'Zofia Żółć' }).click();
    await dialog.getByRole('button', { name: 'Note it' }).click();
    await page.getByText('They sent you to').waitFor();
    await page.getByRole('link', { name: 'Schedule a meeting' }).waitFor();
    await inBothWidths(page, 'a card with all that belongs to it');
    assert.deepEqual(complaints.filter(isNoRefusal), []);
    await page.context().close();
  });
});

async function openAt({ browser, server }: Desk, path: string): Promise<WatchedPage> {
  const opened = await browser.open(server.address);
  await opened.page.goto(server.address + path);
  return opened;
}

/** Ana has two cards, and talks stand with both. */
async function entangled(ask: RunningServer['ask']): Promise<void> {
  const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
  const email = ['ana@northwind.example'];
  await ask('POST', '/people', { commandId: 'c1', id: 'ana', name: 'Ana Ruiz', emails: email });
  await ask('POST', '/people', { commandId: 'c2', id: 'twin', name: 'Ana M. Ruiz', emails: email, notes: 'Sails.' });
  await ask('POST', '/people', { commandId: 'c3', id: 'bo', name: 'Bo Lind' });
  const talk = { channel: 'phone', direction: 'both', outcome: 'reached' };
  const summary = 'Spoke of the budget';
  await ask('POST', '/touches', { commandId: 'c4', id: 'call', at: ago(90), people: ['twin'], summary, ...talk });
  await ask('POST', '/touches', { commandId: 'c5', at: ago(900), people: ['twin', 'bo'], ...talk });
  for (const at of [9_000, 8_000, 7_000]) {
    await ask('POST', '/touches', { commandId: `c${at}`, at: ago(at), people: ['ana'], ...talk });
  }
}

async function countOf({ ask }: RunningServer, query: string): Promise<number> {
  return ((await ask('GET', `/people?${query}`)) as { total: number }).total;
}

async function factsOf({ ask }: RunningServer): Promise<string> {
  return JSON.stringify(await ask('GET', '/notebook'));
}

async function photoOf({ ask }: RunningServer, id: string): Promise<string> {
  return ((await ask('GET', `/people/${id}`)) as { person: { photo: string } }).person.photo;
}

async function painted(page: Page, side: number): Promise<Buffer> {
  const bytes = await page.evaluate(async (size) => {
    const canvas = new OffscreenCanvas(size, size / 2);
    const context = canvas.getContext('2d');
    for (let x = 0; x < size; x += 20) {
      if (context) context.fillStyle = `hsl(${x % 360} 70% 50%)`;
      context?.fillRect(x, 0, 20, size);
    }
    return [...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())];
  }, side);
  return Buffer.from(bytes);
}

async function pastePicture(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(400, 400);
    canvas.getContext('2d')?.fillRect(0, 0, 200, 400);
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([await canvas.convertToBlob()], 'pasted.png', { type: 'image/png' }));
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
}

async function inBothWidths(page: Page, where: string): Promise<void> {
  await assertAccessible(page, where);
  await page.setViewportSize({ width: 390, height: 844 });
  await assertAccessibleInBoth(page, `${where} on a phone`);
  await page.setViewportSize({ width: 1280, height: 844 });
}

/** A refusal is told to the console by the browser itself. */
function isNoRefusal(complaint: string): boolean {
  return !/status of 40[49]/.test(complaint);
}
