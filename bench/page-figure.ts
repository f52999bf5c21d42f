/** The JavaScript that the Today page may load, as it goes over the wire. */

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figure.ts';

const built = join(import.meta.dirname, '..', 'dist', 'web');

export function pageFigure(): Figure {
  const files = globSync('**/*.js', { cwd: built });
  if (files.length === 0) throw new Error('Build the web page first: npm run build:web');
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file))).length, 0);
  return {
    name: 'JavaScript of the Today page, gzipped',
    value: bytes / 1000,
    unit: 'KB',
    target: 130,
    how: `all ${files.length} files, also those loaded when first needed`,
  };
}
