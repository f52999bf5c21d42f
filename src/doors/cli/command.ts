/** What a command of the command line is made of. */

import type { ParseArgsConfig } from 'node:util';
import type { Instant } from '../../core/engine/almanac.ts';

/** The world outside, as `main.ts` hands it in. */
export interface Outside {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The wall clock. */
  readonly now: () => Instant;
  readonly systemTimeZone: string;
  readonly print: (text: string) => void;
  /** For everything that is not the answer. */
  readonly complain: (line: string) => void;
  readonly serve: (options: ServeOptions) => Promise<void>;
}

export interface ServeOptions {
  readonly port: number;
  readonly sample: boolean;
  /** Says where it is open as JSON. */
  readonly json: boolean;
  readonly places: Places;
}

/** Where the notebook is; what is left out is looked up in the environment. */
export interface Places {
  readonly home?: string;
  readonly database?: string;
}

export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: boolean;
  /** What stands for the value in the help: `FILE`. */
  readonly value?: string;
  readonly help: string;
}

export type Options = Readonly<Record<string, Option>>;

type Value<Kind extends Option> = Kind extends { type: 'boolean' }
  ? boolean
  : Kind extends { multiple: true }
    ? readonly string[]
    : string;

/** What was given; an option that was not is not there. */
export interface Given<Known extends Options = Options> {
  readonly values: { readonly [Name in keyof Known]?: Value<Known[Name]> | undefined };
  readonly words: readonly string[];
}

export interface Command {
  readonly summary: string;
  /** After the name of the command: `FILE [options]`. */
  readonly usage: string;
  readonly details?: string;
  readonly examples?: readonly string[];
  readonly options: Options;
  /** Options only: a word is a slip, such as a file without the option before it. */
  readonly takesNoWords?: boolean;
  /** All that follows its name is handed on as it stands, `--help` too. */
  readonly takesAllWords?: boolean;
  readonly run: (given: Given, outside: Outside) => Promise<void>;
}

/** A command whose options are known to its own `run`. */
export function command<const Known extends Options>(
  parts: Omit<Command, 'options' | 'run'> & {
    readonly options: Known;
    readonly run: (given: Given<Known>, outside: Outside) => Promise<void>;
  },
): Command {
  return parts as unknown as Command;
}

/** The options as `parseArgs` takes them. */
export function parsedBy(options: Options): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { type, short, multiple = false }]) => [
      name,
      { type, multiple, ...(short !== undefined && { short }) },
    ]),
  );
}
