/** Every command that a paper names exists, and those of Sundown itself really run, in a home of their own. */

import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { blocksIn, codeSpansIn, papers, root, textOf } from './markdown.ts';

const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** Where the commands run: the papers' files are at hand, and what is written does not stay. */
const folder = mkdtempSync(path.join(tmpdir(), 'sundown-papers-'));
cpSync(path.join(root, 'docs'), path.join(folder, 'docs'), { recursive: true });
after(() => rmSync(folder, { recursive: true, force: true }));

const env = { ...process.env, SUNDOWN_HOME: path.join(folder, 'home'), TZ: 'America/Chicago' };

/** The commands of a paper's blocks, in order. */
function commandsIn(paper: string): readonly string[] {
  return blocksIn(textOf(paper), 'sh').flatMap((block) => block.split('\n').filter((line) => line !== ''));
}

/** Runs a command of a paper; `npx sundown` is the program of this project. */
function run(command: string) {
  const program = `"${process.execPath}" "${path.join(root, 'bin', 'sundown.mjs')}"`;
  return spawnSync(command.replace(/^npx sundown\b/, program), { cwd: folder, env, shell: true, encoding: 'utf8' });
}

const named = papers.flatMap((paper) => [...commandsIn(paper), ...codeSpansIn(textOf(paper))]);

describe('the commands in the papers', () => {
  it('are scripts of package.json where npm runs them', () => {
    const words = named.flatMap((command) => /^npm (?:run )?([\w:-]+)/.exec(command)?.[1] ?? []);
    assert.ok(words.includes('test'));
    assert.deepEqual(
      words.filter((word) => !(word in scripts) && word !== 'ci' && word !== 'install'),
      [],
    );
  });

  it('are commands that sundown has, each with help', () => {
    const words = new Set(named.flatMap((command) => /^npx sundown ([a-z]+)/.exec(command)?.[1] ?? []));
    assert.ok(words.has('agenda'));
    for (const word of words) {
      const { status, stdout, stderr } = run(`npx sundown ${word} --help`);
      assert.equal(status, 0, `${word}: ${stderr}`);
      assert.match(stdout, new RegExp(`Usage: sundown ${word}`));
    }
  });

  it('run as they stand in the README, one after the other, so that the first ten minutes go well', () => {
    for (const command of commandsIn('README.md').filter((line) => line.startsWith('npx '))) {
      const { status, stdout, stderr } = run(command);
      assert.equal(status, 0, `${command}\n${stdout}${stderr}`);
    }
  });

  it('run as they stand in docs/notebook.md and answer with JSON', () => {
    for (const command of commandsIn('docs/notebook.md')) {
      const { status, stdout, stderr } = run(command);
      assert.equal(status, 0, `${command}\n${stderr}`);
      assert.ok(Array.isArray(JSON.parse(stdout).followUps));
    }
  });

  for (const command of commandsIn('README.md').filter((line) => line.startsWith('npm start'))) {
    it(`serve the page until they are stopped: ${command}`, async () => {
      const [, ...words] = [...(scripts['start'] ?? '').split(' '), ...command.split(' ').slice(3)];
      const server = spawn(process.execPath, words, { cwd: root, env });
      const gone = new Promise((resolve) => server.once('exit', resolve));
      assert.equal((await fetch(await addressOf(server))).status, 200);
      server.kill('SIGINT');
      assert.equal(await gone, 0);
    });
  }
});

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    said += String(chunk);
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`No address in: ${said}`);
}
