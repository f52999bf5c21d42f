/** The words of a step with the facts put in. Liquid, with strict limits; what is missing becomes a blank to fill. */

import { Liquid, LiquidError } from 'liquidjs';
import type { ScriptFields } from '../../core/scripts/script-fields.ts';
import type { ScriptVariant } from '../../core/scripts/script.ts';

export interface Merged {
  readonly subject?: string;
  /** Lines end in `\n`. Blanks stand in square brackets: `[the link]`. */
  readonly body: string;
}

/** A template that cannot be read or filled: what is wrong, and where (from 1). */
export class ScriptProblem extends Error {
  readonly part: 'subject' | 'body' | 'late';
  readonly line: number;
  readonly column: number;

  constructor(part: ScriptProblem['part'], { message, line, column }: Place & { readonly message: string }) {
    super(message);
    this.part = part;
    this.line = line;
    this.column = column;
  }
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** A script is a page at the most; whoever needs more than this has made a mistake. */
const limits = { parseLimit: 20_000, renderLimit: 200, memoryLimit: 1_000_000 } as const;
const longestReword = 160;

const liquid = new Liquid({
  ...limits,
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  templates: {},
  outputEscape: (value) => (value === null || value === undefined ? blankFor('to fill') : String(value)),
});
liquid.registerFilter('blank', (value: unknown, label: unknown) => (isMissing(value) ? blankFor(label) : value));
liquid.registerFilter('reword', (value: unknown, label: unknown) =>
  isMissing(value) ? blankFor(label) : blankFor(`${String(label)}: ${shortened(String(value))}`),
);
liquid.registerFilter('list', (value: unknown) => listed(Array.isArray(value) ? value.map(String) : []));

/** @throws {ScriptProblem} */
export function mergeScript(
  variant: ScriptVariant,
  fields: ScriptFields,
  { isLate }: { readonly isLate: boolean },
): Merged {
  const late = isLate && variant.late !== undefined ? filled('late', variant.late, { ...fields, late: '' }).trim() : '';
  const values = { ...fields, late };
  const body = tidied(filled('body', variant.body, values));
  return variant.subject === undefined
    ? { body }
    : { subject: oneLine(filled('subject', variant.subject, values)), body };
}

function filled(part: ScriptProblem['part'], template: string, values: object): string {
  try {
    return String(liquid.parseAndRenderSync(template, values));
  } catch (error) {
    if (error instanceof Error) throw new ScriptProblem(part, { ...placeOf(error), message: plainly(error.message) });
    throw error;
  }
}

function placeOf(error: Error): Place {
  if (!LiquidError.is(error)) return { line: 1, column: 1 };
  const [line = 1, column = 1] = error.token.getPosition();
  return { line, column };
}

/** Without the place, which is told apart. */
function plainly(message: string): string {
  return message.replace(/, line:\d+.*$/s, '');
}

/** `nil` in a template is an object of its own. */
function isMissing(value: unknown): boolean {
  return typeof value !== 'string' || value === '';
}

function blankFor(label: unknown): string {
  return `[${String(label)}]`;
}

function shortened(text: string): string {
  const line = oneLine(text).replace(/[.!]$/, '').replaceAll('[', '(').replaceAll(']', ')');
  return line.length <= longestReword ? line : `${line.slice(0, longestReword).replace(/\s+\S*$/, '')} …`;
}

function listed(items: readonly string[]): string | null {
  const last = items.at(-1);
  if (last === undefined) return null;
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** What was left out leaves neither a space at the end of a line nor two of them, and no more than one empty line. */
function tidied(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
