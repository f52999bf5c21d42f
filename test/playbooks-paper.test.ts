/** docs/playbooks.md describes the playbooks that the engine runs: every step, its channels, its rules. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allPlaybooks } from '../src/core/playbooks/all-playbooks.ts';
import type { Playbook } from '../src/core/playbooks/playbook.ts';
import { textOf } from './markdown.ts';

/** `step | channels | rules`, for each line of the table under a playbook's heading. */
function stepsWritten(id: string): readonly string[] {
  const section = textOf('docs/playbooks.md').split(`\n### \`${id}\`\n`)[1]?.split('\n#')[0] ?? '';
  return [...section.matchAll(/^\| `.*\|$/gm)].map(([row]) => {
    const [, step = '', channels = '', , , rules = ''] = row.split('|').map((cell) => cell.trim());
    return [step, channels, rules].join(' | ').replaceAll('`', '');
  });
}

function stepsOf(playbook: Playbook): readonly string[] {
  return playbook.steps.map(({ id, channels, rules, laterRounds }) => {
    const codes = [...new Set([...rules, ...(laterRounds ?? []).toSorted()])];
    return [id, channels === 'any' ? channels : channels.join(' '), codes.join(' ')].join(' | ');
  });
}

describe('docs/playbooks.md', () => {
  for (const playbook of allPlaybooks) {
    it(`describes ${playbook.id} step by step, so that an owner can foresee what comes`, () => {
      assert.deepEqual(stepsWritten(playbook.id), stepsOf(playbook));
    });
  }

  it('describes no playbook that is not there', () => {
    const written = [...textOf('docs/playbooks.md').matchAll(/^### `([^`]+)`$/gm)].map((match) => match[1] ?? '');
    assert.deepEqual(written.toSorted(), allPlaybooks.map(({ id }) => id).toSorted());
  });
});
