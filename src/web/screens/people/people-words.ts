/** The words of the People screen, ready for translation. */

const people = (count: number): string => (count === 1 ? '1 person' : `${count.toLocaleString('en')} people`);

export const peopleWords = {
  title: 'People',
  count: people,
  listName: (count: number) => `People, ${people(count)}`,
  loading: 'Your people are on their way…',
  add: 'Add a person',
  stopped: 'Stopped',
  owed: (due: string) => `Next: ${due}`,
  late: (late: string) => `${late.charAt(0).toUpperCase()}${late.slice(1)}`,
  lastTouch: (ago: string) => `Last touch ${ago}`,
  noTouch: 'No touch yet',
  onTheWay: '…',
} as const;

export const filterWords = {
  group: 'Find people',
  text: 'Name, company, title, e-mail or tag',
  circle: 'Circle',
  anyCircle: 'Any circle',
  contact: 'Contact',
  anyContact: 'All',
  stoppedOnly: 'Stopped only',
  notStopped: 'Not stopped',
  organization: 'Company',
  withTag: (tag: string) => `Tag: ${tag}`,
  remove: (what: string) => `Leave out ${what}`,
} as const;

export const noneWords = {
  firstTitle: 'Nobody here yet',
  first: 'Here will stand everybody you know: when you last spoke, and when to speak next.',
  add: 'Write the first card',
  addNote: 'A name is enough to begin with.',
  import: 'Bring your contacts',
  importNote: 'From LinkedIn (Connections.csv) or any vCard file, in a terminal:',
  importCommand: 'npx sundown import Connections.csv',
  noMatchTitle: 'Nobody fits that',
  noMatch: 'Try fewer letters, or leave a filter out.',
  clear: 'Show everybody',
} as const;

export const addWords = {
  title: 'Add a person',
  name: 'Name',
  known: 'Already in your notebook:',
  jobTitle: 'Title',
  organization: 'Company',
  email: 'E-mail',
  phone: 'Phone',
  howMet: 'How you met',
  circle: 'How close do you want to keep in touch?',
  circles: { none: 'Not decided', inner: 'Inner', active: 'Active', wide: 'Wide' },
  circleHint: 'A circle sets how often you are reminded to be in touch.',
  save: 'Add',
  saving: 'Adding…',
  cancel: 'Cancel',
  added: (name: string) => `${name} is in your notebook`,
  notSaved: (why: string) => `Not added. ${why}`,
  gone: 'Sundown does not answer. What you typed is still here; try again when it runs.',
} as const;

export const peopleFaultWords = {
  goneTitle: 'Sundown does not answer',
  gone: 'The page cannot reach the Sundown program on this computer. Nothing was lost: everything you saved is in your notebook.',
  goneStep: 'Start it again in its folder with npm start, then try again.',
  brokenTitle: 'Your people could not be listed',
  broken: 'Sundown met a fault of its own. Nothing was lost: your facts are untouched.',
  brokenStep: 'Try again. If it stays, npx sundown doctor tells what is wrong.',
  again: 'Try again',
  stale: 'Sundown does not answer; this is how your people stood a moment ago. Nothing was lost.',
} as const;
