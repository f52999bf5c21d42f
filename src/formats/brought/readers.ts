/** Every format that can be brought, in the order in which a file is shown to them. */

import { addressBookReader } from '../address-book/address-book-reader.ts';
import { vcardReader } from '../people/vcard-reader.ts';
import { tableReader } from '../table/table-reader.ts';
import { calendarArchiveReader } from '../icalendar/calendar-archive-reader.ts';
import { calendarReader } from '../icalendar/calendar-reader.ts';
import { linkedinReader } from '../linkedin/linkedin-reader.ts';
import { mailReader } from '../mail/mail-reader.ts';
import { monicaReader } from '../monica/monica-reader.ts';
import { contrackReader } from '../contrack/contrack-reader.ts';
import { nametagReader } from '../nametag/nametag-reader.ts';
import { xlsxReader } from '../xlsx/xlsx-reader.ts';
import type { Reader } from './reader.ts';

export const readers: readonly Reader[] = [
  linkedinReader,
  calendarReader,
  calendarArchiveReader,
  vcardReader,
  monicaReader,
  contrackReader,
  nametagReader,
  mailReader,
  xlsxReader,
  addressBookReader,
  tableReader,
];
