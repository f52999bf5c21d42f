/** The words of the search, ready for translation. */

import { counted } from '../../words/due-words.ts';

export const searchWords = {
  label: 'A name, a company, a position, something said',
  kinds: { person: 'Person', organization: 'Organization', opportunity: 'Position', group: 'Group', touch: 'Talk' },
  count: (count: number) => counted(count, 'result'),
  none: (text: string) => `Nothing is found for “${text}”.`,
  hint: 'Searches people, companies, positions, groups, and what was said.',
  gone: 'Sundown does not answer. Nothing was lost; try again when it runs.',
  log: 'Log a touch',
  card: 'Open the card',
  position: 'Open the position',
  group: 'Open the group',
  back: 'Back to the results',
  people: 'People',
  owed: 'Owed',
  nothingOwed: 'Nothing is owed to them.',
  history: 'What happened',
  noHistory: 'Nothing is logged yet.',
  stopped: 'Contact with them is stopped.',
} as const;
