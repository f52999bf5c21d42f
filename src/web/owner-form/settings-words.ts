/** The words of the settings, ready for translation. */

import { counted } from '../words/due-words.ts';
import type { FieldName } from './settings-fields.ts';

const labels = {
  name: 'Name',
  email: 'E-mail',
  phone: 'Phone',
  headline: 'Headline',
  address: 'Postal address',
  timeZone: 'Time zone',
  latitude: 'Latitude',
  longitude: 'Longitude',
  holidays: 'Public holidays',
  workweek: 'Working days',
  from: 'From',
  to: 'To',
  inner: 'Inner circle',
  active: 'Active circle',
  wide: 'Wide circle',
} as const satisfies Readonly<Record<FieldName, string>>;

export const settingsWords = {
  title: 'Settings',
  lead: 'Who and where you are. What you owe, and by when, is worked out from this.',
  loading: 'Fetching your settings…',
  labels,
  you: 'You',
  youNote: 'Stands under what you write and say: your name, how to reach you, and one line on what you do.',
  addressHint: 'Line by line, as on an envelope. It stands on your letters and as the return address.',
  headlineHint: 'For example: Benefits analyst, ten years in health care',
  place: 'Time and place',
  zoneGuess: (zone: string) => `This device keeps the time of ${zone}.`,
  zoneTake: 'Use that',
  placeNote: 'Sundown is reckoned for this place; without one, for the main city of your time zone.',
  latitudeHint: 'Degrees, north is positive: 41.88',
  longitudeHint: 'Degrees, east is positive: -87.63',
  here: 'Use this device’s position',
  hereWait: 'Asking the device…',
  hereTaken: 'Position taken, to about a kilometer. Save to keep it.',
  hereFailed: {
    denied: 'The browser was not allowed to tell the position. You can type it instead.',
    missing: 'The device could not tell its position. You can type it instead.',
  },
  sundown: 'Sundown today',
  sundownOld: 'Save to see the sundown of the new place.',
  work: 'Work',
  workNote: 'Calls fall into these hours, and waits counted in business days leave out your days off.',
  noHolidays: 'None are kept',
  country: 'Country of the public holidays',
  region: 'State or region',
  wholeCountry: 'The whole country',
  holidaysGuess: (country: string) => `Your browser speaks as in ${country}.`,
  holidaysTake: 'Keep its holidays',
  calendarsFailed: 'The list of holidays could not be fetched. What you have stays as it is.',
  hours: 'Business hours',
  cadence: 'How often to be in touch',
  cadenceNote: 'After so many days without a touch, somebody in this circle comes up again.',
  days: 'days',
  save: 'Save',
  saving: 'Saving…',
  putBack: 'Put back',
  clean: 'Everything is saved.',
  unsaved: (count: number) => `${counted(count, 'change')} not saved yet.`,
  kept: 'You had not saved these changes yet. They are still here.',
  faulty: (count: number) =>
    `${count === 1 ? 'One field needs' : `${count} fields need`} another look. Nothing is lost.`,
  saved: 'Saved',
  notSaved: (why: string) => `Not saved. ${why}`,
  gone: 'Not saved: Sundown does not answer. What you wrote is still here; save again when it runs.',
  nothing: 'nothing',
} as const;

export const fieldFaults = {
  email: 'An e-mail address is written name@place, without spaces.',
  placeHalf: 'A place needs both numbers. Leave both empty for none.',
  latitude: 'A latitude is a number from -90 to 90.',
  longitude: 'A longitude is a number from -180 to 180.',
  workweek: 'Keep at least one working day.',
  from: 'Say when business begins.',
  to: 'Business has to end later than it begins.',
  cadence: 'A whole number of days from 1 to 3650.',
} as const;

/** What a field takes, where the server would not take what is in it. */
export const refusedFields = {
  name: 'At most 200 characters, on one line.',
  email: 'At most 320 characters, on one line.',
  phone: 'At most 100 characters, on one line.',
  headline: 'At most 300 characters.',
  address: 'At most 500 characters.',
  timeZone: 'Sundown does not know this time zone. Choose another.',
  latitude: fieldFaults.latitude,
  longitude: fieldFaults.longitude,
  holidays: 'Sundown knows no holidays by this code. Choose another.',
  workweek: fieldFaults.workweek,
  from: fieldFaults.from,
  to: fieldFaults.to,
  inner: fieldFaults.cadence,
  active: fieldFaults.cadence,
  wide: fieldFaults.cadence,
} as const satisfies Readonly<Record<FieldName, string>>;

export const conflictWords = {
  title: 'Changed elsewhere meanwhile',
  what: 'Somebody saved these settings after you opened them. Nothing of yours is lost, and nothing was overwritten.',
  there: 'As it stands now:',
  mine: 'As you have it:',
  same: 'Left as it was',
  keepMine: 'Save mine over it',
  takeTheirs: 'Take what stands there',
} as const;

export const searchWords = {
  title: 'Your search',
  note: 'A search ends; the network does not.',
  none: 'No search is under way. That is a good time to keep the network fresh.',
  since: (day: string) => `since ${day}`,
  ended: (from: string, to: string) => `${from} to ${to}`,
  end: 'It is over',
  endNamed: (goal: string) => `It is over: ${goal}`,
  endSure: 'End this search? It cannot be taken up again, but a new one can begin.',
  endYes: 'Yes, end it',
  endNo: 'Not yet',
  goal: 'What are you looking for?',
  goalMissing: 'Say in a few words what you are looking for.',
  startedOn: 'Since when',
  begin: 'Begin a search',
  begun: 'The search is noted',
  over: 'The search is over. The network stays.',
} as const;

export const browserWords = {
  title: 'This browser',
  note: 'Remembered by this browser alone, and at once.',
  theme: 'Theme',
  themes: { auto: 'As your device', light: 'Light', dark: 'Dark' },
  keys: 'Single keys act: j, k, d, s and the like (turn off if you dictate, or press keys by accident)',
  device: 'Keep a copy on this device, so that Sundown opens without a connection',
  deviceNote:
    'Today, your people and what you opened last are kept by this browser alone. Turn it off on a device that is not yours: everything kept is wiped at once.',
  deviceWaits: (count: number) =>
    `${count === 1 ? '1 thing waits' : `${count} things wait`} here to be sent. Send or drop ${count === 1 ? 'it' : 'them'} first.`,
  deviceWiped: 'Wiped. Nothing is kept on this device from now on.',
} as const;

export const settingsFaults = {
  gone: {
    title: 'Sundown does not answer',
    what: 'The page cannot reach the Sundown program. Nothing was lost: your settings are in your notebook.',
    step: 'Start it again in its folder with npm start, then try again.',
  },
  broken: {
    title: 'Your settings could not be read',
    what: 'Sundown met a fault of its own. Nothing was lost: your facts are untouched.',
    step: 'Try again. If it stays, npx sundown doctor tells what is wrong.',
  },
  again: 'Try again',
} as const;
