/** The forms in which everything can be taken, each with what it is good for, and where it lies. */

export interface TakenFile {
  readonly name: string;
  readonly goodFor: string;
  readonly href: string;
  readonly fileName: string;
}

export const takenFiles: readonly TakenFile[] = [
  {
    name: 'Everything, in one archive',
    goodFor:
      'To keep, or to move to another computer: the notebook file, tables, contacts, calendar and photos (.zip).',
    href: '/api/exports/zip',
    fileName: 'sundown.zip',
  },
  {
    name: 'The notebook file',
    goodFor: 'To go on with in another Sundown: it loses nothing, and asks the same of you there (.json).',
    href: '/api/notebook',
    fileName: 'notebook.sundown.json',
  },
  {
    name: 'Contacts, vCard 4',
    goodFor: 'For address books of today: a phone, Apple, Google, Nextcloud (.vcf).',
    href: '/api/exports/vcard',
    fileName: 'contacts.vcf',
  },
  {
    name: 'Contacts, vCard 3',
    goodFor: 'For older address books, and for Outlook, which does not take version 4 (.vcf).',
    href: '/api/exports/vcard3',
    fileName: 'contacts-3.vcf',
  },
  {
    name: 'A workbook',
    goodFor: 'To sort, filter and count in Excel, Numbers or LibreOffice: a sheet for each kind of thing (.xlsx).',
    href: '/api/exports/xlsx',
    fileName: 'sundown.xlsx',
  },
  {
    name: 'Tables',
    goodFor: 'For other programs and your own scripts: a plain CSV for each kind of thing, in an archive (.zip).',
    href: '/api/exports/csv',
    fileName: 'sundown-tables.zip',
  },
  {
    name: 'The calendar',
    goodFor: 'Your meetings and follow-ups as they stand now, to import once into any calendar (.ics).',
    href: '/api/exports/ics',
    fileName: 'sundown.ics',
  },
];
