/** What bringing years of contacts takes, and whether the page goes on answering meanwhile. */

import { Buffer } from 'node:buffer';
import { bigNotebook, type Size } from './big-notebook.ts';
import { type Dice, dice } from './dice.ts';
import { told } from './engine-figures.ts';
import { type Figure, quantile } from './figure.ts';
import { filledHome, type MeasuredServer, measuredServer, todayMeanwhile } from './measured-server.ts';

interface Brought {
  readonly what: string;
  readonly fileName: string;
  readonly count: number;
  readonly text: (count: number) => string;
  readonly targetS: number;
}

const vcards: Brought = { what: 'vCards', fileName: 'people.vcf', count: 20_000, text: cards, targetS: 6 };
const rows: Brought = { what: 'CSV rows', fileName: 'contacts.csv', count: 200_000, text: table, targetS: 20 };

/** A quarter of each first, to tell how the cost grows. */
export async function importFigures(size: Size, folder: string): Promise<Figure[]> {
  return [...(await figuresOf(vcards, size, folder)), ...(await figuresOf(rows, size, folder))];
}

async function figuresOf(brought: Brought, size: Size, folder: string): Promise<Figure[]> {
  const { what, count, targetS } = brought;
  const part = await imported({ ...brought, count: count / 4 }, size, folder);
  const whole = await imported(brought, size, folder);
  const name = `${count.toLocaleString('en')} ${what}`;
  const how = `into ${told(size)}; a quarter of them takes ${part.tookS.toFixed(1)} s`;
  const meanwhile = `p95 of ${whole.todayMs.length}, median ${quantile(whole.todayMs, 0.5).toFixed(1)} ms`;
  return [
    { name: `Import ${name}`, value: whole.tookS, unit: 's', target: targetS, how },
    {
      name: `Growth of the cost of one of the ${what}`,
      value: whole.tookS / part.tookS / 4,
      unit: 'times',
      target: 1.5,
      how: 'from a quarter of them to all',
    },
    { name: `Memory at most, ${name}`, value: whole.peakMb, unit: 'MB', target: 400, how: 'the whole server' },
    { name: `Today meanwhile, ${name}`, value: quantile(whole.todayMs, 0.95), unit: 'ms', target: 50, how: meanwhile },
  ];
}

interface Measured {
  readonly tookS: number;
  readonly peakMb: number;
  readonly todayMs: readonly number[];
}

async function imported({ fileName, count, text }: Brought, size: Size, folder: string): Promise<Measured> {
  const home = await filledHome(`${folder}/import-${fileName}-${count}`, bigNotebook(size, Date.now()));
  const server = await measuredServer(home);
  try {
    let started = 0;
    const todayMs = await todayMeanwhile(server, async () => {
      started = performance.now();
      const upload = await sentAhead(server, text(count));
      await server.askMs('POST', '/imports', { commandId: 'import', fileName, upload });
    });
    return { tookS: (performance.now() - started) / 1000, peakMb: server.peakMb(), todayMs };
  } finally {
    await server.stop();
  }
}

async function sentAhead({ address }: MeasuredServer, text: string): Promise<string> {
  const answer = await fetch(`${address}/api/uploads`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: Buffer.from(text),
  });
  return ((await answer.json()) as { readonly upload: string }).upload;
}

function cards(count: number): string {
  return everybody(count, ({ given, family, company, email, phone }, index) =>
    [
      'BEGIN:VCARD',
      'VERSION:3.0',
      `N:${family};${given};;;`,
      `FN:${given} ${family}`,
      `ORG:${company};Operations`,
      'TITLE:Analyst',
      `EMAIL;TYPE=INTERNET,WORK:${email}`,
      `TEL;TYPE=CELL:${phone}`,
      `ADR;TYPE=WORK:;;${index} Canal Street;Chicago;IL;60601;USA`,
      `NOTE:Met at a mixer\\, number ${index}.`,
      `X-CUSTOM;X-A=1:${index}`,
      'END:VCARD',
    ].join('\r\n'),
  );
}

function table(count: number): string {
  const header =
    'Name,Given Name,Family Name,Organization 1 - Name,Organization 1 - Title,E-mail 1 - Value,Phone 1 - Value,Notes';
  return `${header}\n${everybody(
    count,
    ({ given, family, company, email, phone }) =>
      `${given} ${family},${given},${family},${company},Analyst,${email},${phone},Met at a mixer`,
  )}`;
}

interface Somebody {
  readonly given: string;
  readonly family: string;
  readonly company: string;
  readonly email: string;
  readonly phone: string;
}

const given = [
  'Ana',
  'Bo',
  'Carla',
  'Dmitri',
  'Eve',
  'Farid',
  'Greta',
  'Hugo',
  'Inès',
  'Jonas',
  'Kim',
  'Léa',
  'Milo',
  'Nora',
  'Omar',
  'Pia',
  'Quinn',
  'Rosa',
  'Søren',
  'Tara',
];
const syllables = ['ber', 'lin', 'ko', 'var', 'mer', 'son', 'ta', 'ri', 'del', 'mo', 'ez', 'hau', 'ner', 'wy', 'sch'];

/** First names are shared by many, last names by some, companies by a few dozen. */
function everybody(count: number, told: (somebody: Somebody, index: number) => string): string {
  const roll: Dice = dice(count);
  return Array.from({ length: count }, (_, index) => {
    const family = capital(Array.from({ length: 3 }, () => roll.pick(syllables)).join(''));
    const company = `Company ${roll.below(count / 40)}`;
    const first = roll.pick(given);
    const phone = `+1 ${200 + (index % 700)} ${String(2_000_000 + index * 7).slice(0, 3)} ${String(index % 10_000).padStart(4, '0')}`;
    return told(
      { given: first, family, company, email: `${first}.${family}.${index}@mail.example`.toLowerCase(), phone },
      index,
    );
  }).join('\n');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
