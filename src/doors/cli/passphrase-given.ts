/** A passphrase, from where nobody else reads it: the environment, the terminal without showing it, or standard input. */

import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { BadInput } from './bad-input.ts';
import type { Outside } from './command.ts';

const variable = 'SUNDOWN_PASSPHRASE';

export const passphraseHelp = [
  `The passphrase is asked for on the terminal, and not shown. A program gives it in ${variable},`,
  'or as the first line of standard input. It is written down nowhere: without it, the copy cannot be opened.',
].join('\n');

/** A new one is asked for twice. @throws {BadInput} */
export async function passphraseGiven(
  { environment, complain }: Outside,
  { isNew }: { readonly isNew: boolean },
): Promise<string> {
  const known = environment[variable];
  if (known !== undefined && known !== '') return known;
  if (!process.stdin.isTTY) return (await linesRead(1))[0] ?? none();
  complain('Passphrase (it is not shown):');
  if (isNew) complain('Type it, press Enter, and type it once more.');
  const [first = none(), second = first] = await linesRead(isNew ? 2 : 1);
  if (isNew && first !== second) throw new BadInput('The two are not the same. Nothing was written.');
  return first;
}

function none(): never {
  throw new BadInput(`Give a passphrase, on the terminal or in ${variable}.`);
}

async function linesRead(most: number): Promise<readonly string[]> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const { isTTY } = process.stdin;
  const asked = createInterface({ input: process.stdin, output: nowhere, terminal: isTTY });
  const lines: string[] = [];
  try {
    if (isTTY) asked.on('SIGINT', () => asked.close());
    for await (const line of asked) {
      lines.push(line);
      if (lines.length === most) break;
    }
    return lines.filter((line) => line !== '');
  } finally {
    asked.close();
  }
}
