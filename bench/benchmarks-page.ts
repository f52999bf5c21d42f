/** docs/benchmarks.md: the figures of a run, on which machine, and what holds back a miss. */

import { cpus, totalmem } from 'node:os';
import { type Figure, isMissed, promised, shown } from './figure.ts';

/** Why a figure is missed, by the beginning of its name; told only where it is. */
const holdsBack: Readonly<Record<string, string>> = {
  Agenda: 'No one place stands out in a profile; 12 % is garbage collection, a fifth reading the touches into order.',
  'sundown agenda': 'A third or more is spent before any fact is read: an all but empty notebook takes that long.',
  'Log a touch':
    'Nearly half of the busy time is SQLite, which reads the facts of all concerned and writes to disk (synchronous=FULL).',
  'Export of everything':
    'It tells the same facts five times, as the file, two kinds of cards, a workbook and tables, and reads the touches twice, since the file has another order than the tables.',
  Today:
    'Half is SQLite: what is owed is grouped by person and counted over all of it, for a page of twenty-five people.',
  'Import 200,000':
    'A third is SQLite (rows, words for search, history), a tenth garbage collection; a sixth is what Today takes that is asked meanwhile.',
  'Memory at most, 200,000':
    'The server itself has 150 MB of it. Of the people only where they stand in the file is held; beside that the text of the file, the index by which they are found, the code of the second thread, and memory that was given back and is not returned yet.',
  Export: 'Reading 100,000 touches and spelling each of them is most of it; it runs beside the server.',
};

/** When it was, and how many processes wanted to run on the machine just before. */
export interface Circumstances {
  readonly date: Date;
  readonly load: number;
}

export function benchmarksPage(figures: readonly Figure[], { date, load }: Circumstances): string {
  const rows = figures.map((figure) => {
    return [figure.name, shown(figure), promised(figure), isMissed(figure) ? 'missed' : 'met', figure.how];
  });
  const missed = figures.filter(isMissed).map((figure) => `- **${figure.name}**: ${missOf(figure)}`);
  return [
    '# Benchmarks',
    '',
    'What `npm run bench` measured. It takes some minutes; with `npm run bench -- --write` this page is written anew. The',
    'notebooks are made up, the same each time: five years of mail, calls, meetings, applications, interviews, events,',
    'referrals and promises (`bench/big-notebook.ts`). The server is the real one, as a process of its own on a folder of',
    'its own, asked over HTTP on the same machine. The page is measured in a Chromium without a screen, by Lighthouse with',
    'its setting for a desktop, and by what its own clock tells between a key or a click and the next frame.',
    '',
    `Taken on ${date.toISOString().slice(0, 10)}, ${machine()}; load before it began ${load.toFixed(1)}. Other work on the`,
    'machine slows all of this down.',
    '',
    ...table(['What', 'Measured', 'Promised', '', 'How'], rows),
    '',
    ...(missed.length === 0 ? ['Nothing is missed.'] : ['## What is missed, and what holds it back', '', ...missed]),
    '',
  ].join('\n');
}

function machine(): string {
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${processors.length} × ${model}, ${memory} GB, ${process.platform}, Node ${process.version}`;
}

function missOf(figure: Figure): string {
  const over = `${Math.abs(Math.round((figure.value / figure.target - 1) * 100))} % ${figure.unit === 'points' ? 'under' : 'over'}`;
  const reason = Object.entries(holdsBack).find(([name]) => figure.name.startsWith(name))?.[1];
  return reason === undefined ? `${over}.` : `${over}. ${reason}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)];
}
