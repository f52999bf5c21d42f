/** Today for people to read. */

import type { Home } from './open-home.ts';
import { oneLine } from './table.ts';
import { clockOf, longDay, timeWords } from './time-words.ts';

export type Today = Awaited<ReturnType<Home['say']['todaysAgenda']>>;
type Group = Today['groups'][number];
type FollowUp = Group['followUps'][number];

const headings = { overdue: 'OVERDUE', today: 'TODAY', 'coming-up': 'COMING UP' } as const;

export function todayPage(today: Today): string {
  const sections = (['overdue', 'today', 'coming-up'] as const).flatMap((section) => {
    const groups = today.groups.filter((group) => group.section === section);
    return groups.length === 0
      ? []
      : ['', headings[section], ...groups.flatMap((group) => groupLines(group, today.now))];
  });
  const lines = [headLine(today), ...(sections.length > 0 ? sections : ['', 'Nothing is owed.'])];
  const advice = today.advice.map(({ text }) => `* ${text}`);
  return `${[...lines, ...(advice.length > 0 ? ['', ...advice] : [])].join('\n')}\n`;
}

export function headLine({ today, sundown, mailBySundown, counts }: Today): string {
  const mail = mailBySundown === 0 ? '' : ` · ${mailBySundown} to be in the mail by then`;
  const owed = `${counts.overdue} overdue, ${counts.today} today, ${counts.comingUp} coming up`;
  return `${longDay(today, 'numeric')} · sundown ${clockOf(sundown)}${mail} · ${owed}`;
}

function groupLines({ person, heading, followUps }: Group, now: string): readonly string[] {
  const who = person === null ? [heading] : [person.name, person.title, person.organizationName, person.phones[0]];
  return [
    `  ${oneLine(who.filter((part) => part !== undefined).join(' · '))}`,
    ...followUps.flatMap((followUp) => followUpLines(followUp, now)),
  ];
}

function followUpLines(
  { title, due, dueBySundown, atRisk, state, why, rules, key }: FollowUp,
  now: string,
): readonly string[] {
  const when = dueBySundown ? `by sundown, ${timeWords(due, now)}` : timeWords(due, now);
  const lead = state === 'overdue' ? 'was due ' : '';
  const codes = rules.length === 0 ? '' : ` [${rules.map(({ code }) => code).join(' ')}]`;
  return [
    `    ${oneLine(title)} (${lead}${when}${atRisk ? ', at risk' : ''})`,
    `      ${oneLine(why)}${codes}`,
    `      ${key}`,
  ];
}
