/** docs/rules.md, the playbooks and the tests speak of the same rules. */

import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { allPlaybooks } from '../src/core/playbooks/all-playbooks.ts';
import { root, textOf } from './markdown.ts';

interface Rule {
  readonly code: string;
  readonly carriedOutBy: string;
}

const rules: readonly Rule[] = [...textOf('docs/rules.md').matchAll(/^\| ([FJTVC]\d+) +\|.*\| ([^|]+?) +\|$/gm)].map(
  ([, code = '', carriedOutBy = '']) => ({ code, carriedOutBy }),
);
const codes = new Set(rules.map((rule) => rule.code));
const ids = new Set(allPlaybooks.map((playbook) => playbook.id));

/** The codes that each playbook names, `code id` each. */
const named = allPlaybooks.flatMap((playbook) =>
  playbook.steps.flatMap((step) =>
    [...step.rules, ...(step.laterRounds ?? [])].map((code) => `${code} ${playbook.id}`),
  ),
);

function codesInTestTitles(): ReadonlySet<string> {
  const files = globSync(['src/**/*.test.ts', 'test/**/*.test.ts'], { cwd: root });
  const titles = files.flatMap((file) => [
    ...readFileSync(path.join(root, file), 'utf8').matchAll(/\b(?:it|test|describe|suite)\(\s*(['"`])(.*?)\1/gs),
  ]);
  const brackets = titles.flatMap(([, , title = '']) => [...title.matchAll(/\[([^\]]+)\]/g)]);
  return new Set(brackets.flatMap(([, inside = '']) => inside.match(/[FJTVC]\d+/g) ?? []));
}

describe('the rules', () => {
  it('are the 57 of the five texts, so that none is lost', () => {
    const count = (text: string): number => rules.filter(({ code }) => code.startsWith(text)).length;
    assert.deepEqual(['F', 'J', 'T', 'V', 'C'].map(count), [12, 12, 11, 10, 12]);
  });

  it('are the only codes that a playbook names, so that every "why" leads to a source', () => {
    assert.deepEqual(
      named.filter((line) => !codes.has(line.split(' ')[0] ?? '')),
      [],
    );
  });

  it('say of each code which playbooks carry it out, so that the table can be trusted', () => {
    const said = new Set(rules.flatMap(({ code, carriedOutBy }) => idsIn(carriedOutBy).map((id) => `${code} ${id}`)));
    assert.deepEqual(
      named.filter((line) => !said.has(line)),
      [],
    );
  });

  it('name only playbooks that exist', () => {
    assert.deepEqual(
      rules.flatMap((rule) => idsIn(rule.carriedOutBy)).filter((id) => !ids.has(id)),
      [],
    );
  });

  it('are each in the title of a test, save claims and facts', () => {
    const tested = codesInTestTitles();
    const owed = rules.filter((rule) => !/^(A claim|facts:)/.test(rule.carriedOutBy)).map((rule) => rule.code);
    assert.deepEqual(
      owed.filter((code) => !tested.has(code)),
      [],
    );
  });

  it('are known wherever a test names one, so that a mistyped code does not pass for coverage', () => {
    assert.deepEqual(
      [...codesInTestTitles()].filter((code) => !codes.has(code)),
      [],
    );
  });
});

function idsIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
}
