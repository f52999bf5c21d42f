/** Keeps a deed on this device until Sundown answers again. */

import type { CarriedOut, Command, Deed } from './deed.ts';
import { addDeed, takeBackDeed } from './waiting.ts';

/** @throws `gone`, where this device may keep nothing */
export async function keep<Commands extends readonly Command[]>(
  deed: Deed<Commands>,
  gone: unknown,
): Promise<CarriedOut<Commands>> {
  const id = await addDeed(deed);
  if (id === undefined) throw gone;
  return { kept: true, takeBack: () => takeBackDeed(id) };
}
