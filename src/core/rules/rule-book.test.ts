import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { allPlaybooks } from '../playbooks/all-playbooks.ts';
import { ruleCodes, ruleOf } from './rule-book.ts';

it('says of each rule what the documents say, so that screen and paper never differ', () => {
  const page = readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| ([FJTVC]\d+) +\| (.*?) +\|/gm)];
  const plain = (text = '') => text.replaceAll('**', '').replaceAll("'", '’');
  assert.deepEqual(
    rows.map(([, code, text]) => [code, plain(text)]),
    ruleCodes.map((code) => [code, ruleOf(code).text]),
  );
});

it('knows every code that a playbook names, so that each why has a source to show', () => {
  for (const { steps } of allPlaybooks) {
    for (const { rules, laterRounds = [] } of steps) for (const code of [...rules, ...laterRounds]) ruleOf(code);
  }
});
