/** The words of the card run, ready for translation. */

export const cardsWords = {
  title: 'Cards',
  lead: (year: number) =>
    `A card for the new year ${year} to everyone in a circle, with a few lines by hand on how you are and what you do.`,
  on: (from: string, due: string, until: string) =>
    `Sent from ${from} on, best by ${due}. After ${until} it is too late for this year.`,
  off: (from: string) =>
    `The run begins on ${from}. Until then you can put the addresses in order, and print labels ahead.`,
  progress: 'Sent so far',
  sent: (sent: number, all: number) => `${sent} of ${all} sent`,
  allSent: 'Every card is on its way.',
  missing: (count: number) => (count === 1 ? 'One address is missing.' : `${count} addresses are missing.`),
  labels: 'Labels and envelopes',
  show: 'Show',
  shows: { all: 'Everybody', missing: 'Without an address', 'to-send': 'Still to send' },
  nobodyLeft: { all: '', missing: 'Every address is there.', 'to-send': 'Every card is on its way.' },
  people: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  address: (name: string) => `Postal address of ${name}, as it goes on the envelope`,
  addAddress: 'Write the address',
  addAddressNamed: (name: string) => `Write the address of ${name}`,
  saveAddress: 'Keep it',
  cancel: 'Cancel',
  addressSaved: (name: string) => `Address of ${name} kept`,
  noAddress: 'No address yet',
  words: 'Words',
  wordsNamed: (name: string) => `Words for ${name}, to copy by hand`,
  send: 'Mark as sent',
  sendNamed: (name: string) => `Mark as sent: the card to ${name}`,
  sentOn: (day: string) => `Sent ${day}`,
  notSent: 'Not sent after all',
  notSentNamed: (name: string) => `Not sent after all: the card to ${name}`,
  takenOut: (name: string) => `The card to ${name} counts as not sent`,
  settled: 'Skipped or done otherwise',
  notSaved: (why: string) => `Not saved. ${why}`,
  goneShort: 'Sundown does not answer. Nothing was lost; try again when it runs.',
  stale: 'Sundown does not answer; this is how it stood a moment ago. Nothing was lost.',
  loading: 'Looking up who gets a card…',
  emptyTitle: 'Nobody is in a circle yet.',
  empty:
    'Whoever you put in a circle gets a card at the new year: a few lines by hand, once a year, keep a network alive when nothing else does.',
  toPeople: 'To People',
} as const;

export const cardsFaults = {
  gone: {
    title: 'Sundown does not answer',
    what: 'The page cannot reach the Sundown program. Nothing was lost: the cards are in your notebook.',
    step: 'Start it again in its folder with npm start, then try again.',
  },
  broken: {
    title: 'The cards could not be opened',
    what: 'Sundown met a fault of its own. Nothing was lost: your facts are untouched.',
    step: 'Try again. If it stays, npx sundown doctor tells what is wrong.',
  },
  again: 'Try again',
} as const;
