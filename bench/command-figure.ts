/** `sundown agenda --notebook` as a whole process: start, read, check, work out, write. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeNotebook } from '../src/formats/notebook/write-notebook.ts';
import { bigNotebook, type Size } from './big-notebook.ts';
import { told } from './engine-figures.ts';
import { type Figure, quantile } from './figure.ts';
import { bin } from './measured-server.ts';

const runs = 11;
const at = '2026-03-10T15:00:00-05:00';

export async function commandFigure(size: Size, folder: string): Promise<Figure> {
  const file = join(folder, 'agenda.json');
  writeFileSync(file, writeNotebook(bigNotebook(size, Date.parse(at))));
  const seconds: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const start = performance.now();
    const child = spawn(process.execPath, [bin, 'agenda', '--notebook', file, '--at', at, '--json'], {
      stdio: 'ignore',
    });
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new Error(`sundown agenda ended with ${code}`);
    seconds.push((performance.now() - start) / 1000);
  }
  return {
    name: `sundown agenda --notebook, ${told(size)}`,
    value: quantile(seconds.slice(1), 0.5),
    unit: 's',
    target: 0.5,
    how: `whole process, median of ${runs}`,
  };
}
