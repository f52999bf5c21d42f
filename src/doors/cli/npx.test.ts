import { it } from 'node:test';
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '..', '..', '..');

it('npx finds the command in the clone, so that nothing has to be installed to use it', async () => {
  const { stdout } = await promisify(execFile)('npx', ['sundown', 'help'], { cwd: root });
  assert.match(stdout, /^Usage: sundown COMMAND/m);
});
