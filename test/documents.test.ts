/** The papers hold: what they link to and every path they name is there. */

import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { anchorsIn, codeSpansIn, linksIn, papers, root, textOf } from './markdown.ts';

const expected = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/rules.md',
  'docs/playbooks.md',
  'docs/notebook.md',
  'docs/http.md',
  'docs/benchmarks.md',
];

/** A first segment by which a code span is known to be a path of the project. */
const folders = new Set(
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['.git', 'node_modules', 'dist'].includes(entry.name))
    .map((entry) => entry.name),
);

function isPath(code: string): boolean {
  const [first = ''] = code.split('/');
  if (/[\s<>…]/.test(code)) return false;
  return code.includes('/') ? folders.has(first) : /^[\w.-]+\.(md|json|ts|mjs)$/.test(code);
}

/** A name without a folder may be that of any file, since the text around it says where. */
function isThere(named: string): boolean {
  if (existsSync(path.join(root, named))) return true;
  const pattern = named.includes('/') ? named : `{src,test,bench,scripts,docs}/**/${named}`;
  return globSync(pattern, { cwd: root }).length > 0;
}

describe('the papers', () => {
  it('are all there, so that a newcomer finds what the project promises', () => {
    assert.deepEqual(
      expected.filter((paper) => !papers.includes(paper)),
      [],
    );
  });

  for (const paper of papers) {
    it(`${paper} names only paths that exist, so that nobody is sent astray`, () => {
      const missing = codeSpansIn(textOf(paper)).filter((code) => isPath(code) && !isThere(code));
      assert.deepEqual(missing, []);
    });

    it(`${paper} links only to what is in the project, down to the heading`, () => {
      assert.deepEqual(
        linksIn(textOf(paper)).filter((link) => !leadsSomewhere(paper, link)),
        [],
      );
    });
  }
});

function leadsSomewhere(paper: string, link: string): boolean {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? paper : path.posix.join(path.posix.dirname(paper), file);
  if (!existsSync(path.join(root, target))) return false;
  return anchor === undefined || anchorsIn(textOf(target)).includes(anchor);
}
