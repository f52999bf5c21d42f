/** Measures how lines of plain English are understood; with `--write` also into docs/benchmarks.md. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineHeading, lineSection } from './line-section.ts';

const section = await lineSection();
process.stdout.write(section);
if (process.argv.includes('--write')) {
  const file = join(import.meta.dirname, '..', 'docs', 'benchmarks.md');
  const page = existsSync(file) ? readFileSync(file, 'utf8') : '# Benchmarks\n';
  const [before = ''] = page.split(lineHeading);
  writeFileSync(file, `${before.trimEnd()}\n\n${section}`);
}
