/** The words of Bring & take, ready for translation. */

import { counted } from '../../words/due-words.ts';
import type { Backup } from './backups-query.ts';
import type { Strength } from './passphrase-strength.ts';

export const bringAndTakeWords = {
  partsName: 'Bring and take',
  parts: {
    bring: {
      word: 'Bring',
      title: 'Bring & take',
      lead: 'Choose a file from elsewhere, look at what would come in, and decide then. The same file again adds nothing, and one click takes it all back.',
    },
    take: {
      word: 'Take',
      title: 'Take it with you',
      lead: 'Everything here is yours. Take it as often as you like, in the form that you need; nothing is taken out of your notebook.',
    },
    backups: {
      word: 'Backups',
      title: 'Backups',
      lead: 'Copies of everything, to go back to if something went wrong.',
    },
  },
  gone: 'Sundown does not answer. Nothing was changed; try again when it runs.',
  notDone: (why: string) => `Not done. ${why}`,
  faults: {
    gone: {
      title: 'Sundown does not answer',
      what: 'The page cannot reach the Sundown program on this computer. Nothing was lost.',
      step: 'Start it again in its folder with npm start, then try again.',
    },
    broken: {
      title: 'This could not be looked up',
      what: 'Sundown met a fault of its own. Nothing was lost: your facts are untouched.',
      step: 'Try again. If it stays, npx sundown doctor tells what is wrong.',
    },
    again: 'Try again',
  },
} as const;

export const takeWords = {
  files: 'As a file',
  offline: 'You are offline. Files can be taken once Sundown answers again.',
  take: 'Download',
  takeNamed: (name: string) => `Download: ${name}`,
  paper: 'On paper',
  paperNote: 'Index cards, labels and envelopes, ready for the printer.',
  toPeople: 'Choose people and print their cards',
  toLabels: 'Labels for the New Year’s cards',
} as const;

export const feedWords = {
  title: 'In your calendar',
  note: 'Your meetings and what you owe, in the calendar that you use anyway. It asks for news by itself.',
  loading: 'Looking up the calendar feed…',
  on: 'Turn the feed on',
  turnedOn: 'The feed is on. Give its address to your calendar.',
  address: 'Address for your calendar',
  secret: 'Whoever knows this address can read it, on this computer. Give it to your calendar only.',
  copy: 'Copy',
  copied: 'Copied. Paste it where your calendar asks for an address.',
  notCopied: 'It could not be copied. Select the address and copy it yourself.',
  followUps: 'What you owe is shown',
  choices: {
    tasks: 'As tasks',
    events: 'As appointments',
    none: 'Not at all',
  },
  followUpsNote: 'Some calendars, such as Outlook, show no tasks from elsewhere: choose appointments there.',
  alarm: 'Ring before a meeting',
  alarmNever: 'Never',
  alarmAt: 'When it begins',
  minutes: (minutes: number): string =>
    minutes < 60
      ? `${minutes} minutes before`
      : minutes < 1440
        ? `${counted(minutes / 60, 'hour')} before`
        : `${counted(minutes / 1440, 'day')} before`,
  saved: 'Saved. Your calendar shows it the next time it asks.',
  renew: 'Give it a new address',
  renewSure: 'Give it a new address?',
  renewNote: 'The old one stops working at once, also in your own calendar.',
  renewYes: 'Yes, a new one',
  renewed: 'This is the new address. The old one works no more.',
  off: 'Turn the feed off',
  offSure: 'Turn the feed off?',
  offNote: 'Your calendar shows nothing new from then on. This address never works again.',
  offYes: 'Yes, turn it off',
  turnedOff: 'The feed is off. Its old address works no more.',
  no: 'Leave it as it is',
  how: 'How to add it to a calendar',
  only: 'Only a program on this computer can read the feed, and only while Sundown runs. A calendar that lives on the web, such as Google’s, cannot: import the calendar file above there instead.',
  ways: [
    { name: 'Thunderbird', steps: 'New calendar → On the network → paste the address.' },
    { name: 'Apple Calendar', steps: 'File → New calendar subscription → paste the address.' },
    { name: 'Outlook for Windows', steps: 'Add calendar → From the internet → paste the address.' },
    { name: 'Evolution, KOrganizer', steps: 'New calendar → On the web (remote file) → paste the address.' },
  ],
} as const;

const sizeFormat = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const megabyte = 1_000_000;

export const backupWords = {
  loading: 'Looking up the backups…',
  last: 'The last one',
  none: 'There is no backup yet.',
  madeAt: 'Made',
  upToDate: 'It holds everything until now.',
  behind: 'Something has changed since.',
  now: 'Back up now',
  working: 'Backing up…',
  made: 'Backed up, and opened to make sure.',
  trouble: (when: string, why: string) => `The last attempt, ${when}, failed: ${why}`,
  folder: (folder: string) => `They are kept in ${folder}.`,
  daily: 'After each day on which something changed, one is made by itself, and opened to make sure that it is whole.',
  kept: 'Of the last days 7 are kept, of the last weeks 5, of the last months 12.',
  list: 'What you could go back to',
  holds: ({ people, touches, bytes }: Backup) =>
    `${people.toLocaleString('en')} ${people === 1 ? 'person' : 'people'}, ${touches.toLocaleString('en')} ${touches === 1 ? 'touch' : 'touches'}, ${sizeFormat.format(Math.max(bytes / megabyte, 0.1))} MB`,
  reasons: {
    daily: 'made by itself',
    asked: 'asked for',
    'before-update': 'before an update',
    'before-restore': 'before going back',
    brought: 'brought from elsewhere',
  },
  restore: 'Go back to this…',
  restoreNamed: (when: string) => `Go back to this… The backup of ${when}`,
  restoreTitle: (when: string) => `Go back to ${when}?`,
  restoreNote:
    'Everything becomes as it was then. First a backup of how it is now is made, so that you can come back to it from here.',
  since: 'What was logged since is only in that backup.',
  restoreYes: 'Go back to it',
  restoring: 'Backing up how it is now, then going back…',
  restored: (when: string) => `Everything is as it was ${when}. How it was before stands first in the list.`,
  copy: 'Encrypted copy…',
  copyNamed: (when: string) => `Encrypted copy… Of the backup of ${when}`,
  copyTitle: 'An encrypted copy to take elsewhere',
  copyNote:
    'For a memory stick, or a disk in the cloud. It opens with the passphrase only. Nobody can recover a lost one: not Sundown either, which keeps it nowhere.',
  passphrase: 'Passphrase',
  passphraseHint: 'At least 12 characters. Four or five unrelated words are easy to remember.',
  again: 'The same once more',
  show: 'Show what I type',
  differs: 'The two are not the same.',
  missing: 'Type the same passphrase twice.',
  makeCopy: 'Make the copy',
  copying: 'Encrypting…',
  copied: 'The copy is among your downloads. Keep the passphrase somewhere else than the copy.',
  fileName: (name: string) => `sundown-${name}.age`,
  bring: 'A backup from elsewhere',
  bringNote:
    'A copy that you took with you, encrypted or not. It joins the list; nothing changes until you go back to it.',
  bringFile: 'Choose a backup',
  bringPassphrase: 'Its passphrase, if it is encrypted',
  bringGo: 'Add it to the list',
  bringing: 'Opening it, and making sure that it is whole…',
  brought: 'It stands in the list now.',
  bringMissing: 'Choose a file first.',
  cancel: 'Cancel',
  elsewhere: 'Backed up where it is kept',
  elsewhereNote:
    'This notebook is in a database of PostgreSQL. Whoever runs that server backs it up; ask them how often, and how long they keep it. To have a copy of your own, take the archive of everything or the notebook file.',
  toTake: 'To Take',
} as const;

export const strengthWords: Readonly<Record<Strength, string>> = {
  short: 'Too short: at least 12 characters. Four or five unrelated words are easy to remember.',
  weak: 'Easy to guess. Take words that have nothing to do with each other, and nothing that repeats.',
  fair: 'Good against most people. One more word makes it strong.',
  strong: 'Strong. Nobody guesses this one.',
};
