/** Carries things as a hand does: by mouse, and by finger with real touches. */

import type { CDPSession, Locator, Page } from 'playwright-core';

interface Point {
  readonly x: number;
  readonly y: number;
}

const steps = 8;

export async function dragByMouse(page: Page, card: Locator, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const from = await middleOf(card, 20);
  const { x } = await middleOf(target, 20);
  const to = { x, y: from.y + 40 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const point of way(from, to)) await page.mouse.move(point.x, point.y);
  await target.and(page.locator('[data-over]')).waitFor();
  await page.mouse.up();
}

/** After a long press; a target beside the screen is reached by waiting at its edge. */
export async function dragByFinger(page: Page, card: Locator, target: Locator): Promise<void> {
  const touch = await page.context().newCDPSession(page);
  const from = await middleOf(card, 20);
  await press(touch, 'touchStart', [from]);
  await page.locator('[data-carried]').waitFor();
  const { width = 0 } = page.viewportSize() ?? {};
  for (const point of way(from, { x: width - 8, y: from.y })) await press(touch, 'touchMove', [point]);
  await target.and(page.locator('[data-over]')).waitFor();
  await press(touch, 'touchEnd', []);
}

/** A quick stroke to the left across something. */
export async function swipe(page: Page, over: Locator): Promise<void> {
  const touch = await page.context().newCDPSession(page);
  const from = await middleOf(over, 20);
  await press(touch, 'touchStart', [{ ...from, x: from.x + 80 }]);
  for (const point of way({ ...from, x: from.x + 80 }, { ...from, x: 20 })) await press(touch, 'touchMove', [point]);
  await press(touch, 'touchEnd', []);
}

async function press(touch: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', points: Point[]): Promise<void> {
  await touch.send('Input.dispatchTouchEvent', { type, touchPoints: points });
}

/** Some way below its top, so that the point is on the screen however long it is. */
async function middleOf(element: Locator, below: number): Promise<Point> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (box === null) throw new Error('It is not to be seen.');
  return { x: box.x + box.width / 2, y: box.y + Math.min(below, box.height / 2) };
}

function way(from: Point, to: Point): readonly Point[] {
  return Array.from({ length: steps }, (_, step) => ({
    x: from.x + ((to.x - from.x) * (step + 1)) / steps,
    y: from.y + ((to.y - from.y) * (step + 1)) / steps,
  }));
}
