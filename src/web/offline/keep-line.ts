/** Lines that could not be understood without the server: kept until their owner has looked at them. */

import { device } from './device.ts';
import type { KeptLine } from './kept.ts';
import { changed } from './waiting.ts';

/** Answers whether this device could keep it. */
export async function keepLine(line: string): Promise<boolean> {
  const kept = await device();
  if (kept === undefined) return false;
  await kept.add('lines', { line, at: new Date().toISOString() } as KeptLine);
  await changed();
  return true;
}

export async function dropLine(id: number): Promise<void> {
  await (await device())?.delete('lines', id);
  await changed();
}
