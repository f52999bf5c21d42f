/** The words of cards that are read off a photo or a code, ready for translation. */

import type { CannotRead } from './read-picture.ts';

const cannot: Readonly<Record<CannotRead, string>> = {
  'no-picture': 'This file is no picture that your browser can show. Try a photo as JPEG or PNG.',
  'no-letters': 'Nothing could be read on it. Take the photo closer, straight from above and in good light.',
  'no-reader':
    'This copy of Sundown was built without what it takes to read photos. QR codes work; what else stands on a card can be typed in.',
};

export const cardWords = {
  photograph: 'Photograph a card',
  pick: 'Card or QR code',
  hint: 'A photo is read on this device and is not kept.',
  reading: 'Reading the card',
  stages: {
    code: 'Looking for a QR code…',
    loading: 'Getting ready to read…',
    reading: 'Reading the letters…',
  },
  cancel: 'Stop',
  title: 'What the card says',
  picture: 'The picture of the card',
  check: 'Please check this.',
  name: 'Name',
  jobTitle: 'Title',
  organization: 'Company',
  emails: 'E-mail',
  phones: 'Telephone',
  addresses: 'Postal address',
  links: 'Links',
  notes: 'What else stands on it',
  several: 'Of several, put each on a line of its own.',
  whoIsIt: 'Is this somebody you know?',
  somebodyNew: 'No, somebody new',
  isKnown: (name: string, place: string | undefined) => `Yes, ${name}${place === undefined ? '' : `, ${place}`}`,
  knownHint: 'Their card is completed; nothing you wrote is changed.',
  use: 'Use this card',
  nameMissing: 'Give the name on the card.',
  cannot,
  notRead: (why: string) => `The card could not be read. ${why}`,
  gone: 'Sundown does not answer, so the card cannot be understood just now. Keep the photo and try again.',
  again: 'Try another picture',
} as const;
