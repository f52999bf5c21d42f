/** The words of the map of who led to whom, ready for translation. */

const people = (count: number): string => (count === 1 ? '1 person' : `${String(count)} people`);

/** "Ana, Bo and 3 more". */
const some = (names: readonly string[], most: number): string => {
  const told = names.slice(0, most);
  const left = names.length - told.length;
  if (left > 0) return `${told.join(', ')} and ${String(left)} more`;
  return told.length < 2 ? (told[0] ?? '') : `${told.slice(0, -1).join(', ')} and ${told.at(-1) ?? ''}`;
};

const mostNames = 6;

export const mapWords = {
  title: 'Who led you to whom',
  loading: 'Fetching the map …',
  fault: 'The map could not be fetched. Nothing was lost.',
  empty: 'Nobody has named anybody to you yet. Record it when somebody does, and the map grows from there.',
  toReferrals: 'Record a referral',
  summary: (count: number, links: number) =>
    `${people(count)}, ${links === 1 ? '1 link' : `${String(links)} links`}. A line begins broad at whoever named somebody, and ends at the one who was named.`,
  shape: 'Show as',
  map: 'Map',
  list: 'List',
  find: 'Find somebody on the map',
  findInList: 'Find somebody in the list',
  found: (count: number) => (count === 1 ? '1 person found' : `${String(count)} people found`),
  none: 'Nobody of that name is here.',
  placing: (count: number) => `Placing ${people(count)} …`,
  frame: (count: number) => `Map of ${people(count)}`,
  keys: 'Arrows go along the links. Page Up and Page Down go through everybody. Enter opens the card. Plus and minus zoom, 0 shows everybody, Shift with an arrow moves the map.',
  wheel: 'Drag the map to move it. Zoom with two fingers, or by wheel once you have clicked into it.',
  closer: 'Closer',
  farther: 'Farther',
  everybody: 'Show everybody',
  legend: 'What the dots say',
  size: 'the larger, the more people came from them',
  landed: 'led to an accepted position',
  waits: 'a referral to them is still open',
  noWay: 'Nobody is linked that way.',
  choose: 'Choose somebody to see who named them and whom they named.',
  namedBy: 'Named by',
  named: 'Named',
  positions: 'Positions through them',
  nobodyNamed: 'You found them yourself.',
  more: (count: number) => `Show ${String(count)} more`,
  byThem: (names: readonly string[]) => `Named ${some(names, mostNames)}`,
  ofThem: (names: readonly string[]) => `Named by ${some(names, mostNames)}`,
  through: (titles: readonly string[]) => `Positions: ${some(titles, mostNames)}`,
  came: (count: number) => `${people(count)} came from them`,
} as const;
