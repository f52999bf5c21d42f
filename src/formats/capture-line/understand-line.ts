/** One line in plain English, understood as people, an occasion, promises and dates that can be corrected. V1 F4 */

import type { Understanding } from '../../core/capture/understanding.ts';
import type { LineContext } from './context.ts';
import type { DateMention } from './dates/read-dates.ts';
import { happeningOf } from './happening.ts';
import { intentOf } from './intents.ts';
import { marked } from './marks.ts';
import { meetingOf } from './meeting-of.ts';
import { mentionsIn, overlap, type NameMention } from './mentions.ts';
import { opportunityRead } from './opportunity-read.ts';
import { organizationsRead } from './organizations-read.ts';
import { partsOf } from './parts-of.ts';
import { peopleRead } from './people-read.ts';
import { placeIn } from './place.ts';
import { promisesIn } from './promises.ts';
import { readingsOf } from './readings-of.ts';
import { referralIn } from './referrals.ts';
import { tenseOf } from './tense.ts';
import { whensIn, type Whens } from './whens.ts';

/** The same line in the same context is always understood alike. What is not understood stays in the summary. */
export function understandLine(line: string, context: LineContext): Understanding {
  const { dates, names } = mentionsIn(line, context);
  const organizations = organizationsRead(names, context.known);
  const somebodies = peopleRead({ line, names, organizations, known: context.known });
  const text = markedLine(line, names);
  const promises = promisesIn(line, text, dates);
  const told = marked(marked(text, promises, 'promise'), dates, 'date');
  const intent = intentOf(told);
  const found = referralIn(text);
  const tense = tenseOf(intent === undefined ? told : told.slice(0, intent.spans[0]?.from));
  const free = dates.filter((date) => !promises.some((promise) => overlap(promise, date)));
  const whens = whensIn(free, tense, context);
  const happening = happeningOf(intent === undefined ? told : told.slice(0, intent.spans[0]?.from));
  const meant = somebodies.length > 0 ? [] : (context.about ?? []);
  const hasNames = names.length > 0 || meant.length > 0;
  const reads = readingsOf({ tense, whens, happening, intent, referral: found, hasNames });
  const people = [
    ...partsOf(somebodies, { promises, referral: found, reads, line: text }),
    ...meant.map((person) => ({ ...person, part: 'with' as const, spans: [] })),
  ];
  const position = (from: number): number =>
    people.findIndex(({ spans }) => spans.some((span) => span.from <= from && from < span.until));
  const opportunity = opportunityRead(line, told, { names, organizations, known: context.known, happening });
  const place = placeIn(line, told);
  const { occasion, round, outcome, verdict, channel, direction } = happening;
  const unclear = unclearIn(line, dates, whens);
  const isTold = reads.includes('touch') || reads.includes('meeting');
  return {
    line,
    summary: line,
    reads,
    people,
    organizations,
    channel,
    direction,
    promised: promises.map(({ what, by, from, until }) => ({
      what,
      spans: [{ from, until }],
      ...(by?.day?.deadline !== undefined && {
        by: { value: context.almanac.dateText(by.day.deadline), spans: [{ from: by.from, until: by.until }] },
      }),
    })),
    ...(opportunity !== undefined && { opportunity }),
    ...(isTold && occasion !== undefined && { occasion }),
    ...(isTold && round !== undefined && { round }),
    ...(reads.includes('touch') && outcome !== undefined && { outcome }),
    ...(verdict !== undefined && reads.includes('touch') && { verdict }),
    ...(whens.happened !== undefined && reads.includes('touch') && { when: whens.happened }),
    ...(unclear !== undefined && {
      unclearWhen: {
        value: line.slice(unclear.from, unclear.until),
        spans: [{ from: unclear.from, until: unclear.until }],
      },
    }),
    ...(found !== undefined && {
      referral: {
        from: position(found.referrer.from),
        to: position(found.referred.from),
        spans: [{ from: found.from, until: found.until }],
      },
    }),
    ...(reads.includes('meeting') && { meeting: meetingOf(happening, { whens, told }, context) }),
    ...(intent !== undefined && { intent }),
    ...(place !== undefined && { place }),
  };
}

/** A year by itself is asked for only where no other date tells when it was: "their house of 1850". */
function unclearIn(line: string, dates: readonly DateMention[], whens: Whens): DateMention | undefined {
  const isDated = whens.happened !== undefined || whens.planned !== undefined;
  return dates.find(
    ({ day, from, until }) => day?.isImpossible === true && !(isDated && /^\d{4}$/.test(line.slice(from, until))),
  );
}

function markedLine(line: string, names: readonly NameMention[]): string {
  const plain = line.replaceAll(/[\uE000-\uE004]/g, ' ');
  const of = (kind: NameMention['kind']): readonly NameMention[] => names.filter((name) => name.kind === kind);
  return marked(
    marked(marked(plain, of('person'), 'person'), of('organization'), 'organization'),
    of('opportunity'),
    'opportunity',
  );
}
