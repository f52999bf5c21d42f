import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { busyDay } from './busy-day.ts';
import { openDesk } from './desk.ts';

describe('a day cleared by keyboard', { timeout: 120_000 }, () => {
  const desk = openDesk(busyDay);

  it('takes twenty-five follow-ups and more of every kind, and the focus is never lost, because a list is worked down in one go', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address, {
      viewport: { width: 1280, height: 900 },
    });
    await page.locator('[data-follow-up]').first().waitFor();
    const owed = (await dueKeys(page)).length;
    assert.ok(owed >= 25, `${owed} are owed`);

    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    const first = page.locator('[data-follow-up]').first();
    await first.getByText('What would change it').waitFor();
    await first
      .getByText(/^From /)
      .first()
      .waitFor();
    await page.keyboard.press('Enter');

    await page.keyboard.press('s');
    await page.keyboard.press('Escape');
    assert.equal(await onRow(page), true, 'Esc closes the question and goes back to its follow-up');

    const ways = [done, snoozed, done, skipped, done];
    for (let turn = 0; (await dueKeys(page)).length > 0; turn += 1) {
      assert.ok(turn < owed * 2, 'the day comes to an end');
      const key = await walkToDue(page);
      await ways[turn % ways.length]?.(page);
      await page.waitForFunction(isNoLongerDue, key);
      assert.equal(await hasFocus(page), true, `the focus stays on the page after ${key}`);
    }
    await page.getByText('All clear.').waitFor();

    await page.keyboard.press('Control+z');
    await page.waitForFunction(() =>
      document.querySelector('.day-section:not([data-section=coming-up]) [data-follow-up]'),
    );
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
});

/** What was put off stays on the card of somebody to whom more is owed. */
async function dueKeys(page: Page): Promise<readonly string[]> {
  return page
    .locator('.day-section:not([data-section=coming-up]) [data-follow-up]:not([data-leaving], [data-state=scheduled])')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-follow-up') ?? ''));
}

function isNoLongerDue(key: string): boolean {
  const due = '.day-section:not([data-section=coming-up]) [data-follow-up]:not([data-state=scheduled])';
  const rows = document.querySelectorAll(due);
  return [...rows].every((row) => row.getAttribute('data-follow-up') !== key);
}

/** Up where new things came up above, else where one is. */
async function walkToDue(page: Page): Promise<string> {
  const due = await dueKeys(page);
  for (let left = 60; left > 0; left -= 1) {
    const key = await page.evaluate(() => document.activeElement?.getAttribute('data-follow-up'));
    if (key != null && due.includes(key)) return key;
    await page.keyboard.press(key == null ? 'j' : 'k');
  }
  return assert.fail('no way by keyboard to what is due');
}

async function snoozed(page: Page): Promise<void> {
  await page.keyboard.press('s');
  await page.keyboard.press('Enter');
}

async function skipped(page: Page): Promise<void> {
  await page.keyboard.press('x');
  await page.keyboard.type('no time');
  await page.keyboard.press('Enter');
}

/** Answers what is asked: the way, how the call went, or what is to be written down. */
async function done(page: Page): Promise<void> {
  await page.keyboard.press('d');
  if ((await page.locator('.panel').count()) === 0) return;
  if (await page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA')) {
    await page.keyboard.type('Written down.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    return;
  }
  await page.keyboard.press('Space');
  const isCall = (await page.getByRole('group', { name: 'How did the call go?' }).count()) > 0;
  const isSaid = (await page.getByRole('group', { name: 'How did the call go?' }).locator(':checked').count()) > 0;
  if (isCall && !isSaid) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
  }
  await page.keyboard.press('Enter');
}

async function hasFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement !== document.body && document.activeElement !== null);
}

async function onRow(page: { evaluate: (script: () => boolean) => Promise<boolean> }): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.hasAttribute('data-follow-up') ?? false);
}
