/** The JavaScript with which the Today page stands, as it goes over the wire. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figure.ts';

const built = join(import.meta.dirname, '..', 'dist', 'web');

/** Today is in the scripts that the page names; other screens are fetched after it stands. */
export function scriptFigure(): Figure {
  const page = join(built, 'index.html');
  if (!existsSync(page)) throw new Error('Build the web page first: npm run build:web');
  const scripts = [...readFileSync(page, 'utf8').matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path = '']) => path);
  const bytes = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(built, path))).length, 0);
  return {
    name: 'JavaScript of the Today page, gzipped',
    value: bytes / 1000,
    unit: 'KB',
    target: 130,
    how: `the ${scripts.length} scripts that it names`,
  };
}
