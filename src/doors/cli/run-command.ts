/** Finds the command that was asked for, runs it, and tells by the exit code how it went. */

import { parseArgs } from 'node:util';
import { StoreFault } from '../../store/store-fault.ts';
import { BadInput } from './bad-input.ts';
import type { Command, Given, Outside } from './command.ts';
import { parsedBy } from './command.ts';
import { commands } from './commands.ts';
import { commandHelp, overview } from './help.ts';
import { Unwell } from './unwell.ts';

const exitCodes = { done: 0, refused: 1, badInput: 2, fault: 70 } as const;

/** Answers and complaints go out through `outside`; the exit code is the answer. */
export async function runCommand(args: readonly string[], outside: Outside): Promise<number> {
  try {
    return await run(args, outside);
  } catch (error) {
    const { spelled } = await import('../../actions/with-refusals.ts');
    const { code, lines } = complaintOf(spelled(error));
    for (const line of lines) outside.complain(line);
    return code;
  }
}

async function run([name, ...rest]: readonly string[], outside: Outside): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    outside.print(await helpFor(name === 'help' ? rest[0] : undefined));
    return exitCodes.done;
  }
  const found = await commandNamed(name);
  if (found.takesAllWords !== true && asksForHelp(rest)) {
    outside.print(commandHelp(name, found));
    return exitCodes.done;
  }
  await found.run(givenTo(name, found, rest), outside);
  return exitCodes.done;
}

async function helpFor(name: string | undefined): Promise<string> {
  return name === undefined ? overview(commands) : commandHelp(name, await commandNamed(name));
}

async function commandNamed(name: string): Promise<Command> {
  const known = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (known === undefined) throw new BadInput(`There is no command "${name}". "sundown help" lists them.`);
  return known.load();
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end === -1 ? args : args.slice(0, end)).some((word) => word === '--help' || word === '-h');
}

function givenTo(name: string, { options, takesNoWords, takesAllWords }: Command, args: readonly string[]): Given {
  if (takesAllWords === true) return { values: {}, words: args };
  try {
    const allowPositionals = takesNoWords !== true;
    const { values, positionals } = parseArgs({ args: [...args], options: parsedBy(options), allowPositionals });
    return { values: values as Given['values'], words: positionals };
  } catch (error) {
    const [line = ''] = error instanceof Error ? error.message.split(/\. |\n/) : [];
    throw new BadInput(`${line}. "sundown ${name} --help" tells more.`);
  }
}

interface Complaint {
  readonly code: number;
  readonly lines: readonly string[];
}

function complaintOf(error: unknown): Complaint {
  if (error instanceof BadInput) return { code: exitCodes.badInput, lines: error.lines };
  if (error instanceof Unwell) return { code: exitCodes.refused, lines: error.lines };
  if (isSpelled(error)) return spelledComplaint(error);
  return { code: exitCodes.fault, lines: [`Sundown failed: ${faultWords(error)}`] };
}

/** A problem with its place in JSON or in lines of text, where it has one. */
interface Placed {
  readonly path?: string;
  readonly line?: number;
  readonly message: string;
}

/** What the router says where an action refuses or is misfed. */
interface Spelled extends Error {
  readonly code: string;
  readonly status: number;
  readonly data?: { readonly problems?: readonly Placed[] };
}

function isSpelled(error: unknown): error is Spelled {
  if (!(error instanceof Error && 'status' in error && 'code' in error)) return false;
  return Number(error.status) < 500 || error.cause instanceof StoreFault;
}

function spelledComplaint({ code, message, data }: Spelled): Complaint {
  const problems = (data?.problems ?? []).map(({ path, line, message: words }) => {
    const place = path ?? (line === undefined ? '' : `line ${line}:`);
    return `${place} ${words}`.trim();
  });
  if (code === 'bad-input') return { code: exitCodes.badInput, lines: problems };
  const isUnreadable = code === 'unreadable-file';
  return { code: isUnreadable ? exitCodes.badInput : exitCodes.refused, lines: [message, ...problems] };
}

/** On one line, with the place in our code that a report should name. */
function faultWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /\(?(file:\S+?)\)?$/m.exec(error.stack ?? '')?.[1];
  return `${error.message.replaceAll(/\s*\n\s*/g, ' ')}${place === undefined ? '' : ` (${place})`}`;
}
