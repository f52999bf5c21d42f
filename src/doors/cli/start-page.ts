/** What `serve` prints when it is ready: where to look, and what is owed today. */

import { oneLine } from './table.ts';
import { timeWords } from './time-words.ts';
import { headLine } from './today-page.ts';
import type { Today } from './today-page.ts';

const mostGroups = 12;

export function startPage(today: Today, address: string): string {
  const owed = today.groups.filter(({ section }) => section !== 'coming-up');
  const rest = owed.length - mostGroups;
  const lines = owed.slice(0, mostGroups).map(({ person, heading, followUps }) => {
    const what = followUps.map(({ title, due }) => `${title} (${timeWords(due, today.now)})`);
    return `  ${oneLine(`${person?.name ?? heading}: ${what.join('; ')}`)}`;
  });
  return [
    `Sundown is open at ${address}`,
    '',
    headLine(today),
    ...lines,
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
    '',
    'Ctrl-C stops it.',
    '',
  ].join('\n');
}
