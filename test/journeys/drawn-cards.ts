/** Business cards and QR codes, drawn for the readers of the page; and how many letters they got wrong. */

import type { BrowserContext } from 'playwright-core';
import { toBuffer } from 'qrcode';

/** As it lies under a camera: name large, the rest as small as on paper. */
export async function drawnCard(context: BrowserContext, lines: readonly string[]): Promise<Buffer> {
  const easel = await context.newPage();
  await easel.setViewportSize({ width: 1050, height: 600 });
  const [name = '', ...rest] = lines;
  await easel.setContent(
    `<body style="margin:0;padding:60px;background:#fffdf8;color:#222;font:30px/1.5 sans-serif">` +
      `<p style="margin:0 0 20px;font:bold 54px serif">${name}</p>${rest.map((line) => `<p style="margin:0">${line}</p>`).join('')}`,
  );
  const picture = await easel.screenshot();
  await easel.close();
  return picture;
}

export async function drawnCode(text: string): Promise<Buffer> {
  return toBuffer(text, { width: 420 });
}

/** The share of letters that stand in no read field as they stand on the card, a line counted as a whole where it is right. */
export function characterErrors(card: string, read: string, lines: readonly string[]): number {
  const wrong = lines.filter((line) => !read.includes(line)).map((line) => nearest(line, read));
  return wrong.reduce((sum, edits) => sum + edits, 0) / card.length;
}

/** The fewest edits between a line and any line that was read. */
function nearest(line: string, read: string): number {
  return Math.min(line.length, ...read.split('\n').map((other) => edits(line, other)));
}

function edits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const isSame = one[at - 1] === other[to - 1];
      next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + (isSame ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
