/** The words around every screen, ready for translation. */

export const appWords = {
  name: 'Sundown',
  skip: 'Skip to what you owe',
  search: 'Search',
  capture: 'Log a touch',
  keys: 'Keys',
  close: 'Close',
  undo: 'Undo',
  theme: { auto: 'Theme: as your device', light: 'Theme: light', dark: 'Theme: dark' },
} as const;
