/** What the tests of the papers ask of a Markdown file: its links, its code and its headings. */

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.dirname(import.meta.dirname);

/** Every paper of the project, by its path from the root. */
export const papers = globSync(['*.md', 'docs/**/*.md'], { cwd: root }).sort();

export function textOf(paper: string): string {
  return readFileSync(path.join(root, paper), 'utf8');
}

/** The targets of links and pictures, as written. */
export function linksIn(text: string): readonly string[] {
  return matches(withoutBlocks(text), /\]\(([^)\s]+)\)/g);
}

/** What stands between single backticks. */
export function codeSpansIn(text: string): readonly string[] {
  return matches(withoutBlocks(text), /`([^`\n]+)`/g);
}

/** The insides of fenced blocks of one language. */
export function blocksIn(text: string, language: string): readonly string[] {
  return matches(text, new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'));
}

/** The names by which a link may reach the headings of a text. */
export function anchorsIn(text: string): readonly string[] {
  return matches(withoutBlocks(text), /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}

function withoutBlocks(text: string): string {
  return text.replaceAll(/^```[\s\S]*?^```/gm, '');
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}
