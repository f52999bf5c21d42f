/** A command line in this process, which is all that most tests need and soon there; `sundown-process.ts` starts real ones. */

import { runCommand } from './run-command.ts';
import type { Ended } from './sundown-process.ts';

interface Sitting {
  /** The folder of the home. */
  readonly home: string;
  readonly now?: () => number;
  /** What else stands in the environment. */
  readonly environment?: Readonly<Record<string, string>>;
}

const march = Date.parse('2026-03-10T15:00:00-05:00');

export async function spoken(
  args: readonly string[],
  { home, now = () => march, environment = {} }: Sitting,
): Promise<Ended> {
  let out = '';
  let err = '';
  const code = await runCommand(args, {
    environment: { SUNDOWN_HOME: home, ...environment },
    now,
    systemTimeZone: 'America/Chicago',
    print: (text) => (out += text),
    complain: (line) => (err += `${line}\n`),
    serve: async () => {},
  });
  return { code, out, err };
}
