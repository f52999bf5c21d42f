import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openDesk } from './desk.ts';
import { assertAccessibleInBoth, go } from './walking.ts';
import { assertAccessible } from './watched-browser.ts';

const dayMs = 86_400_000;
const call = /^Call: did your application for Claims analyst arrive/;

describe('the playbooks', { timeout: 120_000 }, () => {
  const desk = openDesk(async ({ ask }) => {
    await ask('POST', '/people', { commandId: 'p1', id: 'hannah', name: 'Hannah Strand' });
    const opportunity = {
      id: 'claims',
      title: 'Claims analyst',
      route: 'advert',
      stage: 'applied',
      contacts: ['hannah'],
    };
    await ask('POST', '/opportunities', { commandId: 'o1', ...opportunity });
    await ask('POST', '/touches', {
      commandId: 't1',
      at: new Date(Date.now() - 8 * dayMs).toISOString(),
      people: ['hannah'],
      channel: 'email',
      direction: 'out',
      occasion: 'application',
      opportunity: 'claims',
    });
  });

  it('[T1] let a number be changed where it stands, show what that would move, and give ours back', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address);
    await page.getByText(call).first().waitFor();
    await go(page, 'Playbooks');
    await page.getByRole('link', { name: '3×3 follow-up' }).waitFor();
    await assertAccessibleInBoth(page, 'all playbooks');
    await page.getByRole('link', { name: '3×3 follow-up' }).press('Enter');
    await arrived(page, '3×3 follow-up');
    await page.getByRole('button', { name: /^The rules behind this: T1 T2 T3/ }).press('Enter');
    await page.getByText('Three business days after applying').nth(1).waitFor();

    await wait(page, 'three').press('Enter');
    const days = page.getByLabel('How many business days, 1 to 60');
    await days.fill('61');
    await page.getByText('A whole number from 1 to 60.').waitFor();
    await days.fill('59');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    assert.equal(
      await focused(page),
      '60 business days: change this (Call: did your application for the position arrive?)',
    );
    await page.getByText(/would (move|go)/).waitFor();
    await page.getByText('Gone', { exact: true }).first().waitFor();
    await assertAccessibleInBoth(page, 'a playbook that is being changed');
    await page.getByRole('button', { name: 'Save' }).press('Enter');
    await page.locator('.toast').getByText('Saved “3×3 follow-up”. 1 follow-up moved').waitFor();
    await page.locator('h1').getByText('Yours').waitFor();

    await go(page, 'Today');
    await page.getByText(call).waitFor({ state: 'detached' });
    await go(page, 'Playbooks');
    await page.getByRole('listitem').filter({ hasText: '3×3 follow-up' }).getByText('Yours').waitFor();
    await page.getByRole('link', { name: '3×3 follow-up' }).press('Enter');
    await page.getByRole('button', { name: 'Restore ours' }).press('Enter');
    await page.getByText(/would (move|be new)/).waitFor();
    await assertAccessible(page, 'a playbook about to be restored');
    await page.getByRole('button', { name: 'Yes, restore it' }).press('Enter');
    await page.locator('.toast').getByText('“3×3 follow-up” is as shipped again.').waitFor();
    await wait(page, 'three').waitFor();
    await go(page, 'Today');
    await page.getByText(call).first().waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('take one of the owner’s own on a phone, read back in plain words, and name what does not hold together', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address, {
      viewport: { width: 390, height: 800 },
      hasTouch: true,
    });
    await go(page, 'Playbooks');
    await page.getByRole('link', { name: 'Write your own' }).click();
    await arrived(page, 'A playbook of your own');
    await page.getByRole('button', { name: 'Save, and plan by it' }).click();
    await page.getByText('Give it a name.').waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
    await assertAccessibleInBoth(page, 'a new playbook with faults');

    await page.getByLabel('Its name').fill('After an application');
    await page.getByLabel('A meeting').uncheck();
    await page.getByLabel('I applied').check();
    await page.getByLabel('What to do').fill('Look for somebody who knows them');
    await page.getByLabel('E-mail').uncheck();
    await page.getByLabel('A task for me').check();
    await page.getByLabel('Why, in a sentence').fill('A word from inside counts more than a résumé.');
    await page
      .getByText(
        'Look for somebody who knows them. See to it yourself, at once; due within two business days from then.',
      )
      .waitFor();
    await page.getByText('1 follow-up would be new.').waitFor();
    await page.reload();
    assert.equal(await page.getByLabel('Its name').inputValue(), 'After an application');
    await page.getByRole('button', { name: 'Save, and plan by it' }).click();
    await page.locator('.toast').getByText('Saved “After an application”. 1 follow-up new.').waitFor();
    await arrived(page, 'After an application');
    await page.locator('h1').getByText('Your own').waitFor();
    await go(page, 'Today');
    await page.getByText('Look for somebody who knows them').first().waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('show both versions where somebody saved another meanwhile, and let the owner say which counts', async () => {
    const { page } = await desk.browser.open(desk.server.address);
    await page.goto(`${desk.server.address}/playbooks/promise`);
    await page.getByRole('button', { name: /^within one business day: change/ }).click();
    await page.getByRole('button', { name: 'More business days' }).click();
    await page.keyboard.press('Escape');
    const { playbook } = (await desk.server.ask('GET', '/playbooks/promise')) as { playbook: { steps: object[] } };
    const due = { wait: { unit: 'promised-date', else: { unit: 'business-days', count: 9 } } };
    await desk.server.ask('PUT', '/playbooks/promise', {
      commandId: 'elsewhere',
      version: 0,
      playbook: { ...playbook, steps: playbook.steps.map((step) => ({ ...step, due })) },
    });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'This playbook was changed meanwhile' }).waitFor();
    await page.getByText('within nine business days').waitFor();
    await assertAccessibleInBoth(page, 'a playbook that was changed meanwhile');
    await page.getByRole('button', { name: 'Save mine over it' }).click();
    await page.locator('.toast').getByText('Saved “Promise”').waitFor();
    await page.getByRole('button', { name: /^within two business days: change/ }).waitFor();
    await page.context().close();
  });
});

async function arrived(page: Page, title: string): Promise<void> {
  await page.locator('h1', { hasText: title }).waitFor();
}

function wait(page: Page, count: string) {
  const name = `${count} business days: change this (Call: did your application for the position arrive?)`;
  return page.getByRole('button', { name, exact: true });
}

async function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
}
