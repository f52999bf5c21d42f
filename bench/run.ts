/** Measures what is promised and prints it; with `--write` also into docs/benchmarks.md. A miss is told, not failed. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { backupFigures } from './backup-figures.ts';
import { commandFigure } from './command-figure.ts';
import { doubleFigures } from './double-figures.ts';
import { engineFigures } from './engine-figures.ts';
import { importFigures } from './import-figures.ts';
import { lineSection } from './line-section.ts';
import { type Figure, isMissed, promised, shown } from './figure.ts';
import { mapFigures } from './map-figures.ts';
import { pageFigures } from './page-figures.ts';
import { benchmarksPage } from './benchmarks-page.ts';
import { takeFigures } from './take-figures.ts';
import { wordsFigure } from './words-figure.ts';
import { answerFigures, networkFigure, startFigures } from './server-figures.ts';

const small = { people: 200, touches: 5000 };
const network = { people: 1000, touches: 20_000 };
const large = { people: 5000, touches: 100_000 };

const figures: Figure[] = [];

function tell(...measured: readonly Figure[]): void {
  for (const figure of measured) {
    const mark = isMissed(figure) ? 'missed' : 'met';
    const columns = [figure.name.padEnd(68), shown(figure).padStart(11), promised(figure)];
    process.stdout.write(`${columns.join('  ').padEnd(98)}  ${mark}\n`);
    figures.push(figure);
  }
}

const [load = 0] = loadavg();
const folder = mkdtempSync(join(tmpdir(), 'sundown-bench-'));
try {
  tell(...engineFigures(small, large));
  tell(wordsFigure());
  tell(await commandFigure(small, folder));
  tell(...(await startFigures(small, folder)));
  tell(...(await answerFigures(small, folder, { logMs: 10 })));
  tell(await networkFigure(network, folder));
  tell(...(await answerFigures(large, folder, { logMs: 15, todayMs: 10 })));
  tell(...(await importFigures(large, folder)));
  tell(...(await doubleFigures(folder)));
  tell(...(await takeFigures(large, folder)));
  tell(...(await backupFigures(small, large, folder)));
  tell(...(await pageFigures(large, folder)));
  tell(...(await mapFigures(folder)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (process.argv.includes('--write')) {
  writeFileSync(
    join(import.meta.dirname, '..', 'docs', 'benchmarks.md'),
    `${benchmarksPage(figures, { date: new Date(), load })}\n${await lineSection()}`,
  );
}
