/** Ways in which files are broken: in their lines, their brackets, their letters, their numbers, their archives. */

import type { Chance } from '../chance.ts';
import { brokenJson } from './broken-json.ts';
import { brokenZip, isZip } from './broken-zip.ts';

type Mutation = (text: string, chance: Chance) => string;

/** Bytes as one character each, so that nothing is put right in passing. */
export function broken(bytes: Buffer, others: readonly Buffer[], chance: Chance): Buffer {
  const times = chance.between(1, 5);
  let now = bytes;
  for (let time = 0; time < times; time += 1) {
    if (isZip(now) && chance.between(0, 10) < 8) {
      now = brokenZip(now, chance, (inner) => broken(inner, others, chance));
      continue;
    }
    if (isJson(now) && chance.between(0, 10) < 7) {
      now = Buffer.from(brokenJson(now.toString('utf8'), chance));
      continue;
    }
    const text = now.toString('latin1');
    const other = chance.pick(others).toString('latin1');
    now = Buffer.from(
      chance
        .pick([...mutations, spliced(other)])(text, chance)
        .slice(0, largest),
      'latin1',
    );
  }
  return now;
}

const largest = 3_000_000;

function isJson(bytes: Buffer): boolean {
  return /^\s*[[{]/.test(bytes.subarray(0, 100).toString('latin1'));
}

const tokens = [
  '"',
  "'",
  ',',
  ';',
  ':',
  '=',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '\0',
  '\\',
  '\\n',
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '&',
  '{{',
  '}}',
  '{%',
  '%}',
  '=\r\n',
  '--',
  '<!DOCTYPE a [<!ENTITY b "b">]>',
  '&b;',
  '&#0;',
  '&#x110000;',
  '\xef\xbb\xbf',
  '\xff\xfe',
  '\xc3',
  '\xed\xa0\x80',
  '\xf0\x9f\x98',
  '\u0085',
  'BEGIN:VCARD\n',
  'END:VCARD\n',
  'BEGIN:VEVENT\n',
  'END:VEVENT\n',
  'RRULE:FREQ=SECONDLY\n',
  'RRULE:FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2\n',
  'From nobody\n',
  'Content-Type: multipart/mixed; boundary=a\n\n--a\n',
  '=?utf-8?B?//8=?=',
  'null',
  'true',
  '__proto__',
  'constructor',
  '\\u0000',
  '\\ud800',
  'base64,',
  '%00',
  'javascript:alert(1)',
  '=1+1',
  '@SUM(A1)',
];
const numbers = ['0', '-1', '00', '1e309', '2147483648', '9007199254740993', '99999999999999999999', '0.1', '٣', ''];

const mutations: readonly Mutation[] = [
  onLines((lines, { between }) => {
    const [one, other] = [between(0, lines.length), between(0, lines.length)];
    [lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? ''];
  }),
  onLines((lines, { between }) => lines.splice(between(0, lines.length), between(1, 4))),
  onLines((lines, { between }) => {
    const from = between(0, lines.length);
    const piece = lines.slice(from, from + between(1, 6));
    lines.splice(between(0, lines.length), 0, ...Array.from({ length: between(1, 40) }, () => piece).flat());
  }),
  onLines((lines, { between }) => lines.splice(between(0, lines.length), 0, ...lines.slice(0, between(1, 3)))),
  onLines((lines, chance) => {
    const { between } = chance;
    const line = lines[between(0, lines.length)] ?? '';
    const many = Array.from({ length: howMany(chance, 20_000) }, () => line.slice(0, 100));
    lines.splice(between(0, lines.length), 0, ...many);
  }),
  (text, { between, pick }) => inserted(text, between(0, text.length + 1), pick(tokens)),
  (text, chance) =>
    inserted(text, chance.between(0, text.length + 1), chance.pick(tokens).repeat(howMany(chance, 30_000))),
  (text, chance) => {
    const { between, pick } = chance;
    const [open, close] = pick([
      ['[', ']'],
      ['{"a":', '}'],
      ['<a>', '</a>'],
      ['(', ')'],
      ['BEGIN:VCARD\n', 'END:VCARD\n'],
      ['{% if a %}', '{% endif %}'],
      ['BEGIN:VEVENT\n', 'END:VEVENT\n'],
    ]);
    const deep = howMany(chance, 20_000);
    return inserted(
      text,
      between(0, text.length + 1),
      `${(open ?? '').repeat(deep)}${(close ?? '').repeat(between(0, 2) * deep)}`,
    );
  },
  (text, chance) => {
    const { between } = chance;
    const [from, long] = [between(0, text.length + 1), between(1, 64)];
    return inserted(text, from, text.slice(from, from + long).repeat(Math.ceil(howMany(chance, 300_000) / long)));
  },
  (text, { between }) => text.slice(0, between(0, text.length + 1)),
  (text, { between }) => {
    const from = between(0, text.length + 1);
    return text.slice(0, from) + text.slice(from + between(1, 200));
  },
  (text, { between }) => {
    const at = between(0, text.length + 1);
    return text.slice(0, at) + String.fromCharCode(between(0, 256)) + text.slice(at + 1);
  },
  (text, { pick, between }) => {
    const runs = [...text.matchAll(/\d+/g)];
    const run = runs[between(0, Math.max(1, runs.length))];
    if (run === undefined) return text + pick(numbers);
    return text.slice(0, run.index) + pick(numbers) + text.slice(run.index + run[0].length);
  },
  (text) => text.replaceAll('\r\n', '\n').replaceAll('\n', '\r'),
  (text) => `\xff\xfe${[...text].map((letter) => `${letter}\0`).join('')}`,
  (text) => text.replaceAll(/[A-Za-z]/g, (letter) => (letter < 'a' ? letter.toLowerCase() : letter.toUpperCase())),
];

function onLines(change: (lines: string[], chance: Chance) => unknown): Mutation {
  return (text, chance) => {
    const lines = text.split(/(?<=\n)/);
    change(lines, chance);
    return lines.join('');
  };
}

function spliced(other: string): Mutation {
  return (text, { between }) => text.slice(0, between(0, text.length + 1)) + other.slice(between(0, other.length + 1));
}

function inserted(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}

/** Often few and sometimes very many, so that a night tries much and a large file is among it. */
function howMany({ between }: Chance, most: number): number {
  return Math.ceil(2 ** ((between(1, 1_001) / 1_000) * Math.log2(most)));
}
