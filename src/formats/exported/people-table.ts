/** People as a table that Sundown itself reads again, and most address books. V1 */

import { listColumns, type Table, tableOf } from './table.ts';
import type { ToExport } from './to-export.ts';

export function peopleTable({ notebook: { people, organizations }, wallTime }: ToExport): Table {
  const organizationsById = new Map(organizations.map(({ id, name }) => [id, name]));
  return tableOf(
    'people',
    [people],
    [
      { title: 'Name', of: ({ name }) => name },
      { title: 'Organization', of: ({ organization }) => organizationsById.get(organization ?? '') },
      { title: 'Title', of: ({ title }) => title },
      ...listColumns('E-mail', people, ({ emails }) => emails),
      ...listColumns('Phone', people, ({ phones }) => phones),
      ...listColumns('Address', people, ({ addresses }) => addresses),
      ...listColumns('Link', people, ({ links }) => links),
      { title: 'Birthday', of: ({ birthday }) => birthday },
      { title: 'Tags', of: ({ tags }) => tags?.join(', ') },
      { title: 'How met', of: ({ howMet }) => howMet },
      { title: 'Background', of: ({ background }) => background },
      { title: 'Notes', of: ({ notes }) => notes },
      { title: 'What they care about', of: ({ value }) => value },
      { title: 'Circle', of: ({ circle }) => circle },
      { title: 'Time zone', of: ({ timeZone }) => timeZone },
      { title: 'Connected', of: ({ linkedinConnected }) => (linkedinConnected === true ? 'yes' : undefined) },
      { title: 'Do not contact', of: ({ stop }) => stop?.reason },
      { title: 'Added', isTime: true, of: ({ addedAt }) => wallTime(addedAt) },
      { title: 'Id', of: ({ id }) => id },
    ],
  );
}
