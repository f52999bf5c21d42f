/** We understood, and say no: thrown by an action, spelled by the door. */

import { refusals } from './refusals.ts';
import type { RefusalCode, RefusalData } from './refusals.ts';

export class Refusal<Code extends RefusalCode = RefusalCode> extends Error {
  readonly code: Code;
  readonly data: RefusalData<Code>;

  constructor(code: Code, data: RefusalData<Code>) {
    super(filled(refusals[code].message, data));
    this.name = 'Refusal';
    this.code = code;
    this.data = data;
  }
}

function filled(words: string, data: Readonly<Record<string, unknown>>): string {
  return words.replaceAll(/\{(\w+)\}/g, (_, field: string) => String(data[field]));
}
