import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openDesk } from './desk.ts';
import type { RunningServer } from './running-server.ts';
import { assertAccessibleInBoth, go } from './walking.ts';

const wide = { width: 1280, height: 900 };
const narrow = { width: 390, height: 844 };

describe('an informational interview', { timeout: 120_000 }, () => {
  const desk = openDesk(anaAndHerCompany);

  it('[C2] [C9] [C11] [F1] goes from the request to the thank-you and on to whom they named, so that one talk leads to the next', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address, { viewport: wide });

    await go(page, 'Meetings');
    await page.getByText('No meetings yet.').waitFor();
    await page.getByRole('link', { name: 'Ask for an informational interview' }).click();
    await page.getByLabel('Whom', { exact: true }).fill('Ana');
    await page.getByRole('option', { name: /Ana Ruiz/ }).click();
    await page.getByLabel('What you would like to learn').fill('How pay is set in a growing company');
    await page.getByRole('button', { name: 'Plan to ask' }).click();
    const email = page.getByRole('group', { name: /E-mail/ }).first();
    await email.getByRole('button', { name: 'Done' }).click();
    await email.waitFor({ state: 'detached' });

    await answersYes(desk.server);
    await page.goto(`${desk.server.address}/meetings/new?person=ana`);
    await page.getByRole('button', { name: 'Leave out Ana Ruiz' }).waitFor();
    await page.getByLabel('Day', { exact: true }).fill(await inDays(desk.server, 2));
    await page.getByLabel('Minutes', { exact: true }).fill('45');
    await page.getByLabel('They offered more than 30 minutes themselves').waitFor();
    await page.getByLabel('Minutes', { exact: true }).fill('30');
    await page.getByLabel('Where, or by which call').fill('Café Lark');
    await page.getByRole('button', { name: 'Schedule it' }).click();
    await page.getByRole('heading', { name: 'Informational interview with Ana Ruiz' }).waitFor();

    await prepared(page);
    await assertAccessibleInBoth(page, 'a meeting ahead');

    await page.getByRole('button', { name: 'We begin' }).click();
    await page.waitForFunction(() => document.activeElement?.id === 'during-head');
    await page.getByLabel('What makes somebody good at this?').check();
    await page.getByLabel('Notes', { exact: true }).fill('They hire in spring. The payroll team grows.');
    const clock = page.getByRole('timer');
    await clock.waitFor();
    await page.reload();
    await page.waitForFunction(() => /^(30|29) min left/.test(document.title));
    assert.match(await clock.innerText(), /^(30:00|29:\d\d)/);
    assert.equal(await page.getByLabel('Notes', { exact: true }).inputValue(), notes);
    assert.equal(await page.getByLabel('What makes somebody good at this?').isChecked(), true);

    await clockMovedBack(desk.server, 26);
    await page.getByRole('heading', { name: 'Closing questions' }).waitFor();
    assert.match(await clock.innerText(), /^[34]:\d\d/, 'the desk shows what the phone says');
    await page.setViewportSize(narrow);
    await assertAccessibleInBoth(page, 'a talk that closes');
    await clockMovedBack(desk.server, 31);
    await page.getByRole('heading', { name: 'Thank them and go' }).waitFor();
    await page.getByRole('button', { name: 'The talk is over' }).click();

    await page.getByRole('button', { name: 'They named somebody' }).click();
    await page.getByLabel('They sent me to', { exact: true }).fill('Bo Lind');
    await page.getByRole('option', { name: 'Add “Bo Lind”' }).click();
    assert.equal(await page.getByLabel('What was said').inputValue(), notes);
    await assertAccessibleInBoth(page, 'the log of a talk');
    await page.getByRole('button', { name: 'Log the talk' }).click();

    const thanks = page.getByRole('group', { name: /Thank/ }).first();
    await thanks.waitFor();
    assert.match(await page.getByRole('group', { name: /Call: Ana Ruiz sent you/ }).innerText(), /F1/);
    await thanks.getByRole('button', { name: 'Done' }).click();
    await thanks.getByLabel('I e-mailed').check();
    await thanks.getByRole('button', { name: 'Save' }).click();
    await thanks.waitFor({ state: 'detached' });

    await page.setViewportSize(wide);
    await page.goto(`${desk.server.address}/meetings`);
    await arrivedAtMeetings(page);
    await page.getByRole('listitem').filter({ hasText: 'Ana Ruiz' }).getByText('Logged').waitFor();
    await assertAccessibleInBoth(page, 'the list of meetings');
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('[F1] [F3] closes the loop: the call, the thanks, and the map that keeps who led to whom', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address, { viewport: wide });
    await go(page, 'Referrals');
    const loop = page.locator('[data-loop]');
    await loop.getByText('Not talked yet').waitFor();
    await assertAccessibleInBoth(page, 'the referrals');

    const call = loop.getByRole('group', { name: /Call: Ana Ruiz sent you/ });
    await call.getByRole('button', { name: 'Done' }).click();
    await call.getByLabel('Spoke with them').check();
    await call.getByRole('button', { name: 'Save' }).click();
    const thanks = loop.getByRole('group', { name: /Thank them for sending you/ });
    await thanks.getByRole('button', { name: 'Done' }).click();
    await thanks.getByLabel('I called').check();
    await thanks.getByLabel('Spoke with them').check();
    await thanks.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Every loop is closed').waitFor();
    await page.getByText('Closed loops: 1').waitFor();

    await page.getByRole('button', { name: 'Record a referral' }).click();
    const form = page.getByRole('form', { name: 'Record a referral' });
    await form.getByLabel('Who sent you').fill('Bo Lind');
    await page
      .getByRole('option', { name: /Bo Lind/ })
      .first()
      .click();
    await form.getByLabel('To whom').fill('Cy Young');
    await page.getByRole('option', { name: 'Add “Cy Young”' }).click();
    await form.getByRole('button', { name: 'Record it' }).click();
    await page.locator('[data-loop]').getByText('Not talked yet').waitFor();

    const chain = page.getByRole('list', { name: /Chains of referrals/ });
    assert.deepEqual(await chain.getByRole('link').allInnerTexts(), ['Ana Ruiz', 'Bo Lind', 'Cy Young']);
    await page.setViewportSize(narrow);
    await page.locator('[data-shape=narrow]').waitFor();
    await assertAccessibleInBoth(page, 'the referrals on a phone');
    await chain.getByRole('link', { name: 'Cy Young' }).press('Enter');
    await page.getByRole('heading', { name: 'Cy Young' }).first().waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
});

const notes = 'They hire in spring. The payroll team grows.';

async function anaAndHerCompany({ ask }: RunningServer): Promise<void> {
  await ask('POST', '/organizations', {
    commandId: 'org',
    id: 'northwind',
    name: 'Northwind',
    research: 'Eighty people',
  });
  await ask('POST', '/people', {
    commandId: 'ana',
    id: 'ana',
    name: 'Ana Ruiz',
    organization: 'northwind',
    phones: ['+1 312 555 0100'],
    emails: ['ana@example.org'],
  });
}

async function answersYes({ ask }: RunningServer): Promise<void> {
  await ask('POST', '/touches', {
    commandId: 'yes',
    at: new Date().toISOString(),
    people: ['ana'],
    channel: 'email',
    direction: 'in',
    summary: 'Yes, with pleasure.',
  });
}

/** The agenda is chosen, and with it the preparation is done. */
async function prepared(page: Page): Promise<void> {
  const preparation = page.getByRole('group', { name: /Prepare your questions/ });
  await preparation.waitFor();
  await page.getByRole('button', { name: 'Choose questions' }).click();
  await page.getByRole('button', { name: 'Put on the agenda: What makes somebody good at this?' }).click();
  await page.getByLabel('A question of your own').fill('How is pay set here?');
  await page.getByLabel('A question of your own').press('Enter');
  await page.getByRole('button', { name: 'Earlier: How is pay set here?' }).click();
  await page.getByRole('button', { name: 'Keep the agenda' }).click();
  await preparation.waitFor({ state: 'detached' });
  const agenda = page.locator('.agenda').getByRole('listitem');
  assert.deepEqual(await agenda.allInnerTexts(), ['How is pay set here?', 'What makes somebody good at this?']);
}

/** Another device says that it began earlier. */
async function clockMovedBack({ ask }: RunningServer, minutes: number): Promise<void> {
  const { items } = (await ask('GET', '/meetings')) as { items: { id: string; version: number }[] };
  const [meeting] = items;
  await ask('PATCH', `/meetings/${meeting?.id}`, {
    commandId: `back-${minutes}`,
    version: meeting?.version,
    changes: { begunAt: new Date(Date.now() - minutes * 60_000).toISOString() },
  });
}

async function inDays({ ask }: RunningServer, days: number): Promise<string> {
  const { today } = (await ask('GET', '/today')) as { today: string };
  return new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
}

async function arrivedAtMeetings(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Meetings', exact: true }).waitFor();
}
