/** Wires everything together. It alone reads the environment and the wall clock. */

import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Outside, ServeOptions } from './doors/cli/command.ts';
import type { Home } from './doors/cli/open-home.ts';

const root = join(import.meta.dirname, '..');

const outside: Outside = {
  environment: process.env,
  now: () => Date.now(),
  systemTimeZone: Temporal.Now.timeZoneId(),
  print: (text) => void process.stdout.write(text),
  complain: (line) => void process.stderr.write(`${line}\n`),
  serve,
};

// Whoever reads our answer may have seen enough of it (`sundown agenda | head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const { runCommand } = await import('./doors/cli/run-command.ts');
process.exitCode = await runCommand(process.argv.slice(2), outside);

/** Serves until it is told to stop. */
async function serve({ port, sample, json, places }: ServeOptions): Promise<void> {
  const told = stopSignal();
  // What is read at the start is soon garbage. Left to itself, V8 makes room for it that it never gives back.
  setFlagsFromString('--semi-space-growth-factor=1');
  const home = sample
    ? await (await import('./doors/cli/open-sample.ts')).openSample(outside)
    : await (await import('./doors/cli/open-home.ts')).openHome(places, outside, true);
  try {
    const stop = await opened(home, { port, json });
    setFlagsFromString('--semi-space-growth-factor=2');
    await told;
    if (!json) outside.print('Stopping.\n');
    await stop();
  } finally {
    await home.close();
  }
}

/** Opens the doors onto a home, and answers how to close them. */
async function opened(home: Home, { port, json }: Pick<ServeOptions, 'port' | 'json'>): Promise<() => Promise<void>> {
  const [
    { asideOf },
    { httpDoor },
    { listen },
    { webFiles },
    { startClock },
    { startBackups },
    { knock },
    { startPage },
    { jsonText },
    { storeRefusals },
  ] = await Promise.all([
    import('./doors/aside/aside.ts'),
    import('./doors/http/http-door.ts'),
    import('./doors/http/listen.ts'),
    import('./doors/http/web-files.ts'),
    import('./doors/clock/clock-door.ts'),
    import('./doors/clock/backup-clock.ts'),
    import('./doors/clock/knock.ts'),
    import('./doors/cli/start-page.ts'),
    import('./doors/cli/json-text.ts'),
    import('./contract/store-refusals.ts'),
  ]);
  const clock = startClock({
    now: outside.now,
    replan: () => knock(home.world('clock')),
    report: (fault) => outside.complain(`The clock: ${String(fault)}`),
  });
  const backups = startBackups({ now: outside.now, world: () => home.world('clock'), report: outside.complain });
  const aside = asideOf(home);
  let takenPort = port;
  const door = httpDoor({
    world: () => ({ ...home.world('http'), runs: aside.runs }),
    aside: aside.carryOut,
    files: await webFiles(join(root, 'dist', 'web')),
    port: () => takenPort,
    log: outside.complain,
  });
  const listening = await listen(door.fetch, port);
  takenPort = listening.port;
  const address = `http://127.0.0.1:${takenPort}/`;
  if (home.world('http').store.isReadOnly) outside.complain(storeRefusals['read-only'].message);
  const today = await home.say.todaysAgenda({ limit: 100 });
  if (takenPort !== port && port !== 0 && !json) outside.print(`Port ${port} is taken.\n`);
  outside.print(json ? jsonText({ address, today }) : startPage(today, address));
  return async () => {
    door.close();
    await aside.close();
    await listening.stop();
    await clock.stop();
    await backups.stop();
  };
}

/** npm passes on a Ctrl-C that the terminal has sent us already, so that it may come more than once. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}
