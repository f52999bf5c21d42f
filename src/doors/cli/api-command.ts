/** `sundown api`: every sentence of the contract as a command, made from the contract alone. */

import { Procedure } from '@orpc/server';
import type { AnyProcedure } from '@orpc/server';
import { createCli, FailedToExitError } from 'trpc-cli';
import { router } from '../../actions/router.ts';
import { BadInput } from './bad-input.ts';
import type { Command, Places } from './command.ts';
import { placeOptions } from './common-options.ts';
import { jsonText } from './json-text.ts';
import { oneLine } from './table.ts';
import { withHome } from './with-home.ts';

export const apiCommand: Command = {
  summary: 'Every sentence of the contract as a command: "sundown api --help"',
  usage: 'SENTENCE [options]',
  options: placeOptions,
  takesAllWords: true,
  run: async ({ words }, outside) => {
    const { places, rest } = placesTaken(words);
    await withHome(places, outside, async (home) => {
      const cli = createCli({
        router: described(),
        name: 'sundown api',
        jsonInput: 'auto',
        context: { world: home.world('cli') },
      });
      const printed: unknown[] = [];
      const logger = { info: (answer: unknown) => printed.push(answer), error: () => {} };
      const argv = [...(await withCommandId(rest))];
      await cli.run({ argv, prompts: false, logger, process: { exit: stay } }).catch(orFailure);
      for (const answer of printed) outside.print(await textOf(answer));
    });
  },
};

/** Each with the sentence that its route says of it, for the help. */
function described(): typeof router {
  const procedures = Object.entries<AnyProcedure>(router).map(([name, procedure]) => {
    const { summary = '' } = routeOf(name) ?? {};
    return [name, new Procedure({ ...procedure['~orpc'], meta: { description: summary } })];
  });
  return Object.fromEntries(procedures) as typeof router;
}

function procedureOf(name: string): AnyProcedure | undefined {
  return Object.hasOwn(router, name) ? router[name as keyof typeof router] : undefined;
}

function routeOf(name: string): { readonly summary?: string | undefined } | undefined {
  return procedureOf(name)?.['~orpc'].route;
}

/** The place of the notebook may be named anywhere among the words. */
function placesTaken(words: readonly string[]): { readonly places: Places; readonly rest: readonly string[] } {
  const places: { home?: string; database?: string } = {};
  const rest: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [, name, inline] = /^--(home|database)(?:=(.*))?$/s.exec(words[at] ?? '') ?? [];
    if (name !== 'home' && name !== 'database') rest.push(words[at] ?? '');
    else {
      const value = inline ?? words[at + 1];
      if (value === undefined) throw new BadInput(`--${name} needs a value.`);
      if (inline === undefined) at += 1;
      places[name] = value;
    }
  }
  return { places, rest };
}

/** Whoever types a command by hand need not think of an id for it. */
async function withCommandId(words: readonly string[]): Promise<readonly string[]> {
  const [sentence = '', ...rest] = words;
  const isAlone = rest.some((word) => /^(-h|--help|--json|--command-id|--commandId)(=|$)/.test(word));
  const { kebabCase } = await import('trpc-cli');
  const name = Object.keys(router).find((key) => key === sentence || kebabCase(key) === sentence);
  const schema: unknown = name === undefined ? undefined : procedureOf(name)?.['~orpc'].inputSchema;
  return !isAlone && takesCommandId(schema) ? [...words, '--command-id', crypto.randomUUID()] : words;
}

function takesCommandId(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null || !('shape' in schema)) return false;
  return typeof schema.shape === 'object' && schema.shape !== null && 'commandId' in schema.shape;
}

/** The exit code is ours to give. */
function stay(): never {
  return undefined as never;
}

function orFailure(error: unknown): void {
  if (!(error instanceof FailedToExitError)) throw error;
  if (error.exitCode === 0) return;
  const { cause } = error;
  const isTheirs = cause instanceof Error && (cause.name === 'CommanderError' || cause.name === 'CliValidationError');
  if (isTheirs || !(cause instanceof Error))
    throw new BadInput(oneLine(String(cause instanceof Error ? cause.message : cause)));
  throw cause;
}

async function textOf(answer: unknown): Promise<string> {
  if (answer instanceof Blob) return answer.text();
  return typeof answer === 'string' ? answer : jsonText(answer);
}
