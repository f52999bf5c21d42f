/** What `--help` prints. */

import type { Command, Option } from './command.ts';

interface Summarised {
  readonly summary: string;
}

export function overview(commands: Readonly<Record<string, Summarised>>): string {
  const widest = Math.max(...Object.keys(commands).map((name) => name.length));
  const rows = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(widest)}  ${summary}`);
  return [
    'Sundown keeps your network: it remembers what happened and tells what you owe, to whom, by when.',
    '',
    'Usage: sundown COMMAND [options]',
    '',
    ...rows,
    '',
    '"sundown COMMAND --help" tells more. Exit codes: 0 done, 1 refused, 2 bad input, 70 a fault of ours.',
    '',
  ].join('\n');
}

export function commandHelp(name: string, { summary, usage, details, examples = [], options }: Command): string {
  const spelled = Object.entries(options).map(([option, parts]) => [spelling(option, parts), parts.help] as const);
  const widest = Math.max(0, ...spelled.map(([text]) => text.length));
  return [
    summary,
    '',
    `Usage: sundown ${name} ${usage}`.trimEnd(),
    ...(details === undefined ? [] : ['', details]),
    ...(spelled.length === 0 ? [] : ['', ...spelled.map(([text, help]) => `  ${text.padEnd(widest)}  ${help}`)]),
    ...(examples.length === 0 ? [] : ['', 'For example:', ...examples.map((example) => `  ${example}`)]),
    '',
  ].join('\n');
}

function spelling(name: string, { short, value, multiple }: Option): string {
  const long = `--${name}${value === undefined ? '' : ` ${value}`}${multiple === true ? ' …' : ''}`;
  return short === undefined ? `    ${long}` : `-${short}, ${long}`;
}
