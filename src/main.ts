/** Wires everything together. It alone reads the environment and the wall clock. */

import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(import.meta.dirname, '..', 'node_modules', '.cache', 'compile'));

const { runCommand } = await import('./doors/cli/run-command.ts');

process.exitCode = await runCommand(process.argv.slice(2), {
  environment: process.env,
  now: () => Date.now(),
  systemTimeZone: Temporal.Now.timeZoneId(),
  isTerminal: process.stdout.isTTY,
  print: (text) => process.stdout.write(text),
  complain: (line) => process.stderr.write(`${line}\n`),
  serve: async () => {},
});
