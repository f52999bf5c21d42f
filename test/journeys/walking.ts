/** How the journeys get about: from screen to screen, by keyboard, and with an eye on what is shown. */

import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { assertAccessible, assertReadable } from './watched-browser.ts';

export async function go(page: Page, screen: string): Promise<void> {
  const screens = page.getByRole('navigation', { name: 'Screens' });
  const link = screens.getByRole('link', { name: screen, exact: true });
  if (!(await link.isVisible())) await screens.getByRole('button', { name: 'More' }).click();
  await link.click();
  await arrivedAt(page, screen);
}

/** Its title stands, its link is marked (or what opens the list of links), and its head has the focus. */
export async function arrivedAt(page: Page, screen: string): Promise<void> {
  await page.waitForFunction(
    (name) =>
      document.title === `${name} · Sundown` &&
      [name, 'More'].includes(
        document.querySelector('.screens > * [aria-current], .screens > [aria-current]')?.textContent ?? '',
      ) &&
      document.activeElement?.tagName === 'H1' &&
      document.activeElement.textContent?.startsWith(name),
    screen,
  );
}

export async function tabTo(page: Page, label: string): Promise<void> {
  const wanted = page.getByLabel(label, { exact: true });
  for (let left = 40; left > 0; left -= 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  assert.fail(`No way by Tab to ${label}`);
}

export async function focusName(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
}

export async function focusIn(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((within) => document.activeElement?.closest(within) != null, selector);
}

export async function assertAccessibleInBoth(page: Page, where: string): Promise<void> {
  assert.equal(
    await page.evaluate(() => document.documentElement.scrollWidth > innerWidth),
    false,
    'nothing sticks out',
  );
  await assertAccessible(page, where);
  await page.emulateMedia({ colorScheme: 'dark' });
  await assertReadable(page, `${where}, dark`);
  await page.emulateMedia({ colorScheme: 'light' });
}

const widths = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

/** At a desk and on a phone, and afterwards as wide as before. */
export async function assertAccessibleAnywhere(page: Page, where: string): Promise<void> {
  const before = page.viewportSize();
  for (const size of widths) {
    await page.setViewportSize(size);
    await assertAccessibleInBoth(page, `${where}, ${size.width} wide`);
  }
  if (before !== null) await page.setViewportSize(before);
}
