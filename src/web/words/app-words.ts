/** The words around every screen, ready for translation. */

export const appWords = {
  name: 'Sundown',
  skip: 'Skip to the content',
  screensName: 'Screens',
  tools: 'Tools',
  screens: { today: 'Today', people: 'People', holdingFile: 'Holding file', settings: 'Settings' },
  notThere: 'Nothing is at this address',
  backToToday: 'Back to Today',
  search: 'Search',
  capture: 'Log a touch',
  keys: 'Keys',
  close: 'Close',
  undo: 'Undo',
  theme: { auto: 'Theme: as your device', light: 'Theme: light', dark: 'Theme: dark' },
} as const;
