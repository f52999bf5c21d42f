/** The words of Welcome, ready for translation. */

export const welcomeWords = {
  title: 'Welcome to Sundown',
  lead: 'Write down whom you met and what happened. Sundown tells you what you owe because of it, to whom, by when, and when to stop. Everything stays on this computer.',
  ways: 'Three ways to begin',
  bring: 'Bring your contacts',
  bringNote: 'From LinkedIn, Google, Outlook or your phone. You see who would come in before anybody does.',
  bringGo: 'Choose a file',
  card: 'Start with a blank card',
  cardNote: 'One person, and what happened last. What you owe them appears at once.',
  cardGo: 'Write the first card',
  sample: 'Look around first',
  sampleNote: 'A notebook full of invented people, with a search under way. One tap throws it away again.',
  sampleGo: 'Open the sample',
  sampleOpening: 'Opening…',
  sampleTaken: 'Your notebook has something of yours in it, so the sample is not mixed into it.',
  sampleOpened: 'This is the sample. Try anything: nobody in it is real.',
  sampleNotOpened: (why: string) => `Not opened. ${why}`,
  skip: 'Not now: go to Today',
  back: 'The other ways to begin',
  gone: 'Sundown does not answer. Nothing was lost; try again when it runs.',
} as const;

export const youWords = {
  title: 'You and your sundown',
  note: 'All of it can wait, and all of it can be changed in Settings. Letters are signed with your name; sundown and business days are those of where you live.',
  sundown: (place: string) => `Sundown today in ${place}`,
  here: 'Sundown today where you are',
  loading: 'Fetching your settings…',
} as const;

export const bringWords = {
  title: 'Bring your contacts',
  lead: 'Choose a file, look at who would come in, and decide then. The same file again adds nothing, and one click takes it all back.',
} as const;

export const cardWords = {
  title: 'Your first card',
  lead: 'Somebody you met lately, or mean to.',
  who: 'Who is it?',
  name: 'Name',
  nameMissing: 'A name is all it takes.',
  company: 'Company',
  email: 'E-mail',
  phone: 'Phone',
  what: 'What happened last?',
  nothing: 'Nothing yet: I want to keep in touch',
  when: 'When?',
  whens: { today: 'Today', yesterday: 'Yesterday', earlier: 'Earlier' },
  day: 'On which day?',
  summary: 'One line to remember it by',
  save: 'Write it down',
  saving: 'Writing…',
  written: (name: string) => `${name} is in your notebook`,
  owe: 'You now owe',
  oweNothing: 'That asks nothing of you for now. Sundown reminds you when it is time to be in touch.',
  toToday: 'Do the first of it on Today',
  toTodayNothing: 'Go to Today',
  another: 'Write another card',
  notSaved: (why: string) => `Not written down. ${why}`,
  gone: 'Sundown does not answer. What you typed is still here; try again when it runs.',
} as const;
