/** The words of where files come from, ready for translation. */

/** Where each service keeps what it lets one take along. */
export const sourceWords = {
  how: 'Where to get the file',
  sources: [
    {
      name: 'LinkedIn',
      steps:
        'Settings → Data privacy → Get a copy of your data → the larger archive. LinkedIn mails a link; choose the .zip as it comes. Bring a newer one now and then: it tells who has a new position.',
    },
    { name: 'Google Contacts', steps: 'contacts.google.com → Export → Google CSV or vCard.' },
    {
      name: 'Outlook',
      steps:
        'In People, Manage contacts → Export contacts. Or select them and choose Forward or Save as vCard. Outlook on a Mac: drag them to the desktop.',
    },
    {
      name: 'iPhone, Mac, iCloud',
      steps: 'icloud.com/contacts → select all → Export vCard. On a Mac: Contacts → File → Export.',
    },
    { name: 'Android', steps: 'Contacts → Fix & manage → Export to file. Choose the .vcf.' },
    {
      name: 'Calendar',
      steps:
        'Google: Settings → Import & export → Export. Outlook: File → Save calendar. On a Mac: Calendar → File → Export. Choose the .ics.',
    },
    { name: 'Mail', steps: 'A mailbox of Thunderbird, Apple Mail or Google Takeout (.mbox), or single mails (.eml).' },
    { name: 'Any table', steps: 'Save it as .csv or .xlsx, with a first row that names the columns.' },
  ],
} as const;
