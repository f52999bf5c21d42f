/** The words of the quiet lines over every screen, ready for translation. */

const things = (count: number): string => (count === 1 ? '1 thing waits' : `${count} things wait`);
const goes = (count: number): string => (count === 1 ? 'goes' : 'go');

export const quietWords = {
  offline: 'You are offline.',
  asOf: (when: string) => `This is how things stood ${when}.`,
  momentAgo: 'a moment ago',
  earlier: (day: string, time: string) => `${day} at ${time}`,
  offlineWaiting: (count: number) =>
    `You are offline. ${things(count)} here and ${goes(count)} out when Sundown is back.`,
  sending: (count: number) => `${things(count)} to be sent.`,
  refused: (count: number) =>
    count === 1
      ? '1 thing could not be carried out. Nothing is lost.'
      : `${count} things could not be carried out. Nothing is lost.`,
  lines: (count: number) => (count === 1 ? '1 line waits for a look.' : `${count} lines wait for a look.`),
  see: (count: number) => (count === 1 ? 'See it' : 'See them'),
  lookAtIt: 'Look at it',
  news: (arrived: number | undefined, gone: number | undefined): string => {
    const parts = [
      ...(arrived === undefined || arrived === 0 ? [] : [`${arrived} new`]),
      ...(gone === undefined || gone === 0 ? [] : [`${gone} settled elsewhere`]),
    ];
    return parts.length === 0 ? 'Something changed elsewhere.' : `${parts.join(', ')}.`;
  },
  show: 'Show',
  other: 'Sundown serves another notebook now. This page still shows the one before; nothing is mixed.',
  openOther: 'Open the other',
  newVersion: 'A new version of Sundown is here.',
  reload: 'Reload',
} as const;
