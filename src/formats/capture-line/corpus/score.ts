/** How much of what a line says is understood, and how much of what is understood it says: recall and precision by field. */

import type { Understanding } from '../../../core/capture/understanding.ts';
import type { LineContext } from '../context.ts';
import { understandLine } from '../understand-line.ts';
import { type CorpusCase, type Field, fields } from './corpus-cases.ts';

export interface FieldScore {
  readonly right: number;
  /** Read, and not said. */
  readonly wrong: number;
  /** Said, and not read. */
  readonly missed: number;
}

export interface Miss {
  readonly line: string;
  readonly field: Field;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

export interface Score {
  readonly byField: Readonly<Record<Field, FieldScore>>;
  readonly misses: readonly Miss[];
}

export function scoreOf(cases: readonly CorpusCase[], context: LineContext): Score {
  const byField = Object.fromEntries(fields.map((field) => [field, { right: 0, wrong: 0, missed: 0 }])) as Record<
    Field,
    FieldScore
  >;
  const misses: Miss[] = [];
  for (const { line, expected } of cases) {
    const read = fieldsOf(understandLine(line, context));
    for (const field of fields) {
      const [said, got] = [expected[field].map(plain), read[field].map(plain)];
      const [wrong, missed] = [
        got.filter((value) => !said.includes(value)),
        said.filter((value) => !got.includes(value)),
      ];
      const before = byField[field];
      byField[field] = {
        right: before.right + got.length - wrong.length,
        wrong: before.wrong + wrong.length,
        missed: before.missed + missed.length,
      };
      if (wrong.length + missed.length > 0) misses.push({ line, field, wrong, missed });
    }
  }
  return { byField, misses };
}

/** What an understanding says, as the corpus writes it. Guesses, which no words of the line tell, are left out. */
function fieldsOf(read: Understanding): Readonly<Record<Field, readonly string[]>> {
  const isTold = read.reads.includes('touch') || read.reads.includes('meeting');
  const who = (at: number): string => personText(read.people[at]);
  const said = <Value>(piece: { readonly value: Value; readonly spans: readonly unknown[] } | undefined): string[] =>
    piece === undefined || piece.spans.length === 0 ? [] : [String(piece.value)];
  return {
    people: read.people.map(personText),
    org: read.organizations.map(({ id, name }) => id ?? `+${name}`),
    occasion: said(read.occasion),
    channel: isTold ? said(read.channel) : [],
    on: [read.when, read.meeting?.starts].flatMap((when) =>
      when === undefined
        ? []
        : [when.precision === 'day' ? when.at.slice(0, 10) : when.at.slice(0, 16).replace('T', ' ')],
    ),
    promise: read.promised.map(({ what }) => what),
    by: read.promised.flatMap(({ by }) => said(by)),
    referral: read.referral === undefined ? [] : [`${who(read.referral.from)}>${who(read.referral.to)}`],
    outcome: said(read.outcome),
    round: said(read.round),
    incoming: read.reads.includes('touch') && read.direction.value === 'in' ? ['yes'] : [],
    verdict: said(read.verdict),
    intent: said(read.intent),
    opportunity: read.opportunity?.id === undefined || read.opportunity.spans.length === 0 ? [] : [read.opportunity.id],
  };
}

function personText(person: Understanding['people'][number] | undefined): string {
  if (person === undefined) return '';
  return person.id ?? `${person.candidates === undefined ? '+' : '?'}${person.name}`;
}

function plain(value: string): string {
  return value.toLowerCase();
}
