/** The files from which the fuzzer begins: all vectors, archives packed of them, and what owners write themselves. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';
import { allScripts } from '../../../src/core/scripts/all-scripts.ts';
import { fullNotebook } from '../../contracts/full-notebook.ts';
import { cards } from '../../../src/formats/business-card/corpus/cards.ts';
import { tunedCases } from '../../../src/formats/capture-line/corpus/every-case.ts';
import { writeNotebook } from '../../../src/formats/notebook/write-notebook.ts';

export interface Seed {
  readonly target: string;
  /** With the ending that files of its kind have. */
  readonly name: string;
  readonly bytes: Buffer;
}

const vectors = join(import.meta.dirname, '..', '..', 'vectors');
const ours = ['schemas', 'fuzz', 'matching', '.gitattributes'];
const largest = 2_000_000;

export function everySeed(): readonly Seed[] {
  const foreign = filesIn(vectors).filter((file) => !ours.includes(relative(vectors, file).split(sep)[0] ?? ''));
  return [
    ...foreign.map(broughtSeed),
    ...archives(),
    seed('notebook', 'notebook.json', writeNotebook(fullNotebook)),
    ...tunedCases.filter((_, index) => index % 10 === 0).map(({ line }) => seed('line', 'line.txt', line)),
    ...cards
      .trim()
      .split(/\n{2,}/)
      .map((text) => seed('card', 'card.txt', text.replaceAll(/^> .*\n?/gm, ''))),
    seed('card', 'card.txt', 'MECARD:N:Ruiz,Ana;ORG:Northwind;TEL:+13125550142;EMAIL:ana@example.org;ADR:1 Lake St;;'),
    ...allScripts.flatMap(({ variants }) => variants.map(({ body }) => seed('script', 'script.liquid', body))),
  ];
}

/** Files that once did harm, by target; each is a test for good. */
export function foundBefore(): readonly Seed[] {
  const folder = join(vectors, 'fuzz');
  return filesIn(folder).map((file) => ({ ...broughtSeed(file), target: basename(join(file, '..')) }));
}

function broughtSeed(file: string): Seed {
  return { target: 'brought', name: basename(file), bytes: readFileSync(file) };
}

function seed(target: string, name: string, text: string): Seed {
  return { target, name, bytes: Buffer.from(text) };
}

/** LinkedIn gives its files in one archive. */
function archives(): readonly Seed[] {
  const folder = join(vectors, 'linkedin');
  return readdirSync(folder)
    .filter((name) => extname(name) === '')
    .map((name) => {
      const files = filesIn(join(folder, name)).map((file) => [basename(file), new Uint8Array(readFileSync(file))]);
      return { target: 'brought', name: `${name}.zip`, bytes: Buffer.from(zipSync(Object.fromEntries(files))) };
    });
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile() && statSync(file).size <= largest)
    .toSorted();
}
