/** NOTICE names every package that Sundown runs on or puts into the page, under the licence it declares. */

import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { root } from './markdown.ts';

interface Locked {
  readonly dev?: true;
  readonly devOptional?: true;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Packages that declare no licence in their package.json; read off the text that they ship. */
const undeclared: Readonly<Record<string, string>> = { suncalc: 'BSD-2-Clause' };

const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

/** Where a package stands in the lock file, its own copy inside another package first. */
function placeOf(name: string): string | undefined {
  return Object.keys(lock.packages).find((place) => place.endsWith(`node_modules/${name}`));
}

function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function inThePage(): readonly string[] {
  const sources = globSync('src/web/**/*.{ts,tsx}', { cwd: root, exclude: ['**/*.test.*'] });
  const imports = sources.flatMap((source) => [
    ...readFileSync(path.join(root, source), 'utf8').matchAll(/(?:from|import)\s*\(?'((?:@[\w-]+\/)?[\w][\w.-]*)/g),
  ]);
  const found = new Set<string>();
  const waiting = imports.map((match) => match[1] ?? '');
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const place = placeOf(name);
    if (found.has(name) || place === undefined) continue;
    found.add(name);
    waiting.push(...Object.keys(lock.packages[place]?.dependencies ?? {}));
  }
  return [...found];
}

function licenceOf(name: string): string {
  return undeclared[name] ?? lock.packages[placeOf(name) ?? '']?.license ?? 'none declared';
}

/** `licence name`, for each line of NOTICE under the heading of a licence. */
function noticed(): ReadonlySet<string> {
  const lines = readFileSync(path.join(root, 'NOTICE'), 'utf8').split('\n');
  const found = new Set<string>();
  let heading = '';
  for (const line of lines) {
    const name = /^ {2}(@?[a-z][\w./-]*): /.exec(line)?.[1];
    if (name !== undefined) found.add(`${heading} ${name}`);
    else if (/^\S/.test(line)) heading = line;
  }
  return found;
}

describe('NOTICE', () => {
  it('names what Sundown runs on with its licence, so that each author gets their due', () => {
    const shipped = Object.entries(lock.packages).filter(
      ([place, { dev, devOptional }]) => place && !dev && !devOptional,
    );
    const names = new Set([...shipped.map(([place]) => nameOf(place)), ...inThePage()]);
    const owed = [...names].map((name) => `${licenceOf(name)} ${name}`);
    assert.deepEqual(
      owed.filter((line) => !noticed().has(line)),
      [],
    );
  });

  it('names nothing that has gone', () => {
    assert.deepEqual(
      [...noticed()].filter((line) => placeOf(line.slice(line.lastIndexOf(' ') + 1)) === undefined),
      [],
    );
  });
});
