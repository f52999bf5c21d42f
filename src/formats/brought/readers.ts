/** Every format that can be brought, in the order in which a file is shown to them. */

import { vcardReader } from '../people/vcard-reader.ts';
import { calendarReader } from '../icalendar/calendar-reader.ts';
import { linkedinReader } from '../linkedin/linkedin-reader.ts';
import { mailReader } from '../mail/mail-reader.ts';
import type { Reader } from './reader.ts';

export const readers: readonly Reader[] = [linkedinReader, calendarReader, vcardReader, mailReader];
