/** Capture: one line becomes chips to put right; a card comes in by photo, by code and by paste. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { characterErrors, drawnCard, drawnCode } from './drawn-cards.ts';
import { openDesk } from './desk.ts';
import { assertAccessibleInBoth } from './walking.ts';

const wide = { viewport: { width: 1280, height: 900 } };

const lineOf = (page: Page): Locator => page.getByRole('textbox', { name: 'What happened?' });
const chip = (page: Page, name: RegExp): Locator => page.locator('.read-chip').filter({ hasText: name });

interface CardAnswer {
  readonly person: Readonly<Record<string, unknown>>;
  readonly touches: readonly {
    readonly people: readonly string[];
    readonly outcome?: string;
    readonly summary?: string;
    readonly promised?: readonly { readonly what: string; readonly by?: string }[];
  }[];
}

async function activeText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

describe('capture', { timeout: 120_000 }, () => {
  const desk = openDesk(async ({ ask }) => {
    for (const [id, name] of [
      ['ruiz', 'Ana Ruiz'],
      ['lind', 'Ana Lind'],
    ]) {
      await ask('POST', '/people', { commandId: `add-${id}`, id, name });
    }
  });

  const person = async (id: string): Promise<CardAnswer> =>
    (await desk.server.ask('GET', `/people/${id}`)) as CardAnswer;

  it('asks which of two is meant, keeps the answer while the line grows, and logs it, all by keyboard', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address, wide);
    await page.keyboard.press('c');
    await page.keyboard.type('Called Ana, left a voicemail');
    await chip(page, /which of 2\?/).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Settle what is marked first').waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === 'Ana Lind');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('With Ana Lind'));
    await lineOf(page).focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' about the HR role');
    await page.waitForFunction(() => document.querySelector('.kept-note')?.textContent?.includes('HR role'));
    await chip(page, /^With Ana Lind/).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.now-owed h3').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'TEXTAREA');
    assert.equal(await lineOf(page).inputValue(), '');
    const { touches } = await person('lind');
    assert.deepEqual(
      [touches.length, touches[0]?.outcome, touches[0]?.summary],
      [1, 'voicemail', 'Called Ana, left a voicemail about the HR role'],
    );
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page
      .getByText(/^Taken back/)
      .first()
      .waitFor();
    assert.equal((await person('lind')).touches.length, 0);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('has each chip put right, left out or added, survives a reload, and tells at once what is owed', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address, wide);
    await page.keyboard.press('c');
    await page.keyboard.type('Met Cy Brandt of Fabrikam at the mixer, promised him the article by Friday');
    const promise = chip(page, /^Promised/);
    await promise.waitFor();
    await page.reload();
    await promise.waitFor();

    await promise.focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('What you promised').fill('the annual report');
    await page.getByRole('button', { name: 'OK' }).press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('the annual report'));

    await chip(page, /^At Fabrikam/).focus();
    await page.keyboard.press('Delete');
    await chip(page, /^At Fabrikam/).waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'TEXTAREA');

    await page.getByRole('button', { name: 'Add', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Person', exact: true }).press('Enter');
    await page.getByRole('combobox', { name: 'Who' }).waitFor();
    await page.keyboard.type('ana ru');
    await page.getByRole('option', { name: /Ana Ruiz/ }).waitFor();
    await page.getByRole('option', { name: /Ana Lind/ }).waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await chip(page, /^With Ana Ruiz/).waitFor();

    await lineOf(page).focus();
    await page.keyboard.press('Enter');
    const owed = page.locator('.now-owed');
    await owed.getByRole('heading', { name: 'You now owe' }).waitFor();
    assert.match(await owed.innerText(), /Cy Brandt: Put a short handwritten note[^]*Send what you promised/);
    const { touches } = await person('ruiz');
    const [touch] = touches;
    assert.deepEqual(
      [touch?.people.length, touch?.promised?.[0]?.what, touch?.promised?.[0]?.by?.length],
      [2, 'the annual report', '2026-03-13'.length],
    );
    await page.getByRole('button', { name: 'Take it back and change it' }).press('Enter');
    await chip(page, /the annual report/).waitFor();
    assert.match(await lineOf(page).inputValue(), /^Met Cy Brandt/);
    assert.equal((await person('ruiz')).touches.length, 0);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('means the person whose page is open where the line names nobody', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address, wide);
    await page.goto(`${desk.server.address}/people/ruiz`);
    await page.getByRole('heading', { name: 'Ana Ruiz' }).first().waitFor();
    await page.keyboard.press('c');
    await page.keyboard.type('Talked on the phone');
    await chip(page, /^With Ana Ruiz/).waitFor();
    await page.getByRole('button', { name: 'Start over' }).click();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('reads a business card off a photo, with next to no letter wrong, and nothing leaves for elsewhere', async (test) => {
    const { page, complaints } = await desk.browser.open(desk.server.address, wide);
    const card = [
      'Dana Whitfield',
      'Director of Human Resources',
      'Lakeside Consulting',
      '480 Harbor Street',
      'Evanston, IL 60201',
      '847 555 0142',
      'dana.whitfield@lakesideconsulting.com',
    ];
    const picture = await drawnCard(page.context(), card);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'card.png', mimeType: 'image/png', buffer: picture });
    const form = page.getByRole('form', { name: 'What the card says' });
    await form.waitFor({ timeout: 60_000 });
    const read = await form
      .locator('input:not([type=radio]), textarea')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
    const errors = characterErrors(card.join('\n'), read.join('\n'), card);
    test.diagnostic(`${(errors * 100).toFixed(1)} % of the characters wrong`);
    assert.ok(errors <= 0.03, `${errors} in ${read.join(' / ')}`);
    await page.getByRole('button', { name: 'Use this card' }).click();
    await chip(page, /^With Dana Whitfield.*with card/).waitFor();
    await page.keyboard.type('Met at the career fair');
    await chip(page, /Met at an event/).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.now-owed h3').waitFor();
    const { items } = (await desk.server.ask('GET', '/people?text=whitfield')) as { items: { id: string }[] };
    assert.equal(items.length, 1);
    const { person: dana } = await person(items[0]?.id ?? '');
    assert.deepEqual([dana['title'], dana['phones'], dana['emails']], [card[1], [card[5]], [card[6]]]);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('reads a vCard out of a QR code and a MECARD that is pasted, and knows whom it knows', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    await page.keyboard.press('c');
    const vcard = 'BEGIN:VCARD\nVERSION:3.0\nFN:Ana Lind\nORG:Contoso\nTITLE:Recruiter\nTEL:+14155550133\nEND:VCARD';
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'qr.png', mimeType: 'image/png', buffer: await drawnCode(vcard) });
    await page.getByRole('radio', { name: /Yes, Ana Lind/ }).waitFor();
    await assertAccessibleInBoth(page, 'a card on a telephone');
    await page.getByRole('button', { name: 'Use this card' }).click();
    await page.keyboard.press('Enter');
    await page.locator('.now-owed h3').waitFor();
    const { person: ana } = await person('lind');
    assert.deepEqual([ana['title'], ana['phones']], ['Recruiter', ['+14155550133']]);

    await lineOf(page).evaluate((field) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'MECARD:N:Okafor,Ben;TEL:+14155550134;;');
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await page.getByRole('textbox', { name: 'Name' }).waitFor();
    assert.equal(await page.getByRole('textbox', { name: 'Name' }).inputValue(), 'Ben Okafor');
    await page.keyboard.press('Escape');
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'TEXTAREA');
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  for (const width of [1280, 390]) {
    it(`passes axe at ${width} pixels, light and dark, with chips, one of them open`, async () => {
      const { page, complaints } = await desk.browser.open(desk.server.address, { viewport: { width, height: 844 } });
      await page.keyboard.press('c');
      await page.keyboard.type('Called Ana for the HR Analyst role at Northwind, promised her the article by Friday');
      await chip(page, /which of 2\?/).waitFor();
      await chip(page, /^With Ana/).click();
      await page.getByRole('combobox', { name: 'Who it was' }).waitFor();
      await assertAccessibleInBoth(page, 'chips, one being put right');
      await page.keyboard.press('Escape');
      assert.match(await activeText(page), /^With Ana/);
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
  }
});
