/** The tables of a LinkedIn archive, each known by the row that names its columns; some have lines of notes before it. */

import { csvRows, type Delimiter } from '../csv/csv-rows.ts';

/**
 * The letters of the titles as LinkedIn writes them, in English whatever the language of the member; it changed their
 * order, number and quotation marks over the years, not their names. By the required ones a table is known.
 */
const columns = {
  connections: {
    required: ['firstname', 'lastname', 'connectedon'],
    optional: ['url', 'emailaddress', 'company', 'position'],
  },
  messages: {
    required: ['from', 'to', 'date', 'content', 'folder'],
    optional: [
      'conversationid',
      'conversationtitle',
      'senderprofileurl',
      'recipientprofileurls',
      'subject',
      'direction',
      'ismessagedraft',
      'isconversationdraft',
    ],
  },
  invitations: {
    required: ['from', 'to', 'sentat', 'direction'],
    optional: ['message', 'inviterprofileurl', 'inviteeprofileurl'],
  },
  recommendations: {
    required: ['firstname', 'lastname', 'text', 'creationdate'],
    optional: ['company', 'jobtitle'],
  },
  // Lists of people by other programs have headlines too, but no maiden names.
  profile: { required: ['firstname', 'lastname', 'maidenname', 'headline'], optional: ['address'] },
  positions: { required: ['companyname', 'title', 'startedon', 'finishedon'], optional: [] },
  emails: { required: ['emailaddress', 'confirmed', 'primary'], optional: [] },
} as const;

export type TableKind = keyof typeof columns;
export type ColumnOf<Kind extends TableKind> = (typeof columns)[Kind]['required' | 'optional'][number];

export interface LinkedinTable<Kind extends TableKind = TableKind> {
  readonly kind: Kind;
  /** Of the header, from 1. */
  readonly line: number;
  /** Where the rows begin in the text. */
  readonly endsAt: number;
  readonly delimiter: Delimiter;
  /** How many columns the header names. */
  readonly width: number;
  /** Where each column stands; none for what LinkedIn did not write. */
  readonly places: Readonly<Partial<Record<ColumnOf<Kind>, number>>>;
}

const kinds = Object.keys(columns) as readonly TableKind[];
const delimiters: readonly Delimiter[] = [',', ';', '\t'];
const lastLineLookedAt = 50;
const longestHeader = 2000;

/** Line breaks of the text must be `\n`. */
export function linkedinTable(text: string): LinkedinTable | undefined {
  let from = 0;
  for (let line = 1; line <= lastLineLookedAt && from < text.length; line += 1) {
    const lineBreak = text.indexOf('\n', from);
    const endsAt = lineBreak < 0 ? text.length : lineBreak + 1;
    const found = endsAt - from > longestHeader ? undefined : headerIn(text.slice(from, endsAt).trim());
    if (found) return { line, endsAt, ...found };
    from = endsAt;
  }
  return undefined;
}

export function isOfKind<Kind extends TableKind>(table: LinkedinTable, kind: Kind): table is LinkedinTable<Kind> {
  return table.kind === kind;
}

function headerIn(line: string): Omit<LinkedinTable, 'line' | 'endsAt'> | undefined {
  for (const delimiter of delimiters) {
    const titles = (csvRows(line, delimiter)[0]?.cells ?? []).map(lettersOf);
    const kind = kinds.find((each) => columns[each].required.every((title) => titles.includes(title)));
    if (kind === undefined) continue;
    const known: readonly string[] = [...columns[kind].required, ...columns[kind].optional];
    const places = Object.fromEntries(
      known.filter((title) => titles.includes(title)).map((title) => [title, titles.indexOf(title)]),
    );
    return { kind, delimiter, width: titles.length, places };
  }
  return undefined;
}

function lettersOf(title: string): string {
  return title.toLowerCase().replace(/[^a-z]/g, '');
}
