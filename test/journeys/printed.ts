/** What comes out of the printer: a page of the app as PDF, its pages counted and measured. */

import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

const pointsPerMm = 72 / 25.4;

export interface Printed {
  readonly pages: number;
  /** Width and height in millimetres, of each size that occurs. */
  readonly sizes: readonly (readonly [number, number])[];
}

export async function printed(page: Page): Promise<Printed> {
  const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  const sizes = new Map(boxes.map(([box, width, height]) => [box, [mm(width), mm(height)] as const]));
  return { pages: text.match(/\/Type\s*\/Page\b/g)?.length ?? 0, sizes: [...sizes.values()] };
}

/** One size throughout, to the half millimetre to which a PDF is cut. */
export async function assertPrints(
  page: Page,
  pages: number,
  [width, height]: readonly [number, number],
): Promise<void> {
  const told = await printed(page);
  assert.equal(told.pages, pages, 'pages');
  assert.equal(told.sizes.length, 1, 'one size');
  const [wide = 0, high = 0] = told.sizes[0] ?? [];
  assert.ok(Math.abs(wide - width) < 0.5 && Math.abs(high - height) < 0.5, `${wide} × ${high} mm`);
}

/** Nothing is cut off, and nothing stands outside of its place. */
export async function assertFits(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.fitted') !== null);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.fitted')]
      .filter((box) => {
        const outer = box.getBoundingClientRect();
        const isOut = [...box.children].some((child) => {
          const inner = child.getBoundingClientRect();
          return inner.top < outer.top - 1 || inner.bottom > outer.bottom + 1 || inner.right > outer.right + 1;
        });
        return isOut || box.dataset['fits'] !== 'true';
      })
      .map(({ textContent }) => textContent),
  );
  assert.deepEqual(cut, []);
}

function mm(points: string | undefined): number {
  return Number(points) / pointsPerMm;
}
