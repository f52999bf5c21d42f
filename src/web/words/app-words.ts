/** The words around every screen, ready for translation. */

export const appWords = {
  name: 'Sundown',
  skip: 'Skip to the content',
  screensName: 'Screens',
  moreScreens: 'More',
  tools: 'Tools',
  screens: {
    today: 'Today',
    people: 'People',
    opportunities: 'Opportunities',
    holdingFile: 'Holding file',
    settings: 'Settings',
    welcome: 'Welcome',
  },
  notThere: 'Nothing is at this address',
  backToToday: 'Back to Today',
  search: 'Search',
  palette: 'Go anywhere',
  capture: 'Log a touch',
  keys: 'Keys',
  close: 'Close',
  undo: 'Undo',
  redo: 'Do it again',
  theme: { auto: 'Theme: as your device', light: 'Theme: light', dark: 'Theme: dark' },
  fault: {
    head: 'Not here yet',
    title: 'This screen did not arrive',
    what: 'A part of the page could not be loaded or shown. Nothing was lost: your facts are with the server.',
    step: 'Load the page again. If Sundown has stopped, start it in its folder with npm start first.',
    again: 'Load it again',
  },
} as const;
