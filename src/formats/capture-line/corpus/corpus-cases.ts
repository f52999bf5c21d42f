/** Reads the corpus: a line a case, `LINE => field value, value | field value`. `+` marks a new name, `?` one of several. */

export const fields = [
  'people',
  'org',
  'occasion',
  'channel',
  'on',
  'promise',
  'by',
  'referral',
  'outcome',
  'round',
  'incoming',
  'verdict',
  'intent',
  'opportunity',
] as const;
export type Field = (typeof fields)[number];

export interface CorpusCase {
  readonly line: string;
  readonly expected: Readonly<Record<Field, readonly string[]>>;
}

const lists: ReadonlySet<Field> = new Set<Field>(['people', 'org', 'on', 'by']);

/** @throws Error for a field that is none */
export function corpusCases(text: string): readonly CorpusCase[] {
  return text
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => {
      const at = row.lastIndexOf('=>');
      const told = row
        .slice(at + 2)
        .split(' | ')
        .map((part) => part.trim())
        .filter(Boolean);
      const expected = Object.fromEntries(fields.map((field) => [field, [] as string[]])) as Record<Field, string[]>;
      for (const part of told) {
        const [name = ''] = part.split(' ', 1);
        if (at < 0 || !isField(name)) throw new Error(`The corpus has no field "${name}": ${row}`);
        expected[name].push(...valuesOf(name, part.slice(name.length).trim()));
      }
      return { line: row.slice(0, at).trim(), expected };
    });
}

function isField(name: string): name is Field {
  return (fields as readonly string[]).includes(name);
}

function valuesOf(field: Field, text: string): readonly string[] {
  if (text === '') return ['yes'];
  return lists.has(field) ? text.split(', ') : [text];
}
