/** The notebook in which the lines of the corpus are read, on a Tuesday afternoon in Chicago. */

import { knownNames } from '../known-names.ts';

export const corpusNow = '2026-03-10T15:00:00-05:00';

export const corpusOwner = {
  timeZone: 'America/Chicago',
  holidays: 'US',
  workweek: [1, 2, 3, 4, 5],
  businessHours: { from: '09:00', to: '17:00' },
  cadence: { inner: 30, active: 90, wide: 180 },
} as const;

/** `id: name, id of the organization` */
const people = `
ana: Ana Ruiz, northwind
ito: Naomi Ito, fabrikam
ben: Ben Okafor, contoso
chidi: Chidi Eze, contoso
maria-s: Maria Santos, initech
maria-k: Maria Keller
zoe: Zoë Brontë
siobhan: Siobhán O'Neill, tailspin
jp: J. P. Morgan-Hale
priya: Priya Natarajan, northwind
wei: Wei Zhang
grace: Grace Kim, globex
mark: Mark Hill
may: May Chen
lars: Lars Ødegård, wingtip
jurgen: Jürgen Müller, proseware
thomas: Thomas Baker
ruth: Ruth Adler, adventure
daniel: Daniel Ortiz, litware
`;

const organizations = `
northwind: Northwind
contoso: Contoso Ltd
fabrikam: Fabrikam Inc.
globex: Globex
initech: Initech
tailspin: Tailspin Toys
wingtip: Wingtip
proseware: Proseware GmbH
adventure: Adventure Works
litware: Litware
evanston: City of Evanston
`;

const opportunities = `
job: HR Analyst, northwind
ops: Operations Manager, contoso
pm: Product Manager, fabrikam
`;

export const corpusKnown = knownNames({
  people: rows(people).map(({ id, name, organization }) => ({ id, name, ...organization })),
  organizations: rows(organizations).map(({ id, name }) => ({ id, name })),
  opportunities: rows(opportunities).map(({ id, name, organization }) => ({ id, title: name, ...organization })),
});

function rows(table: string) {
  return [...table.matchAll(/^(\S+): ([^,\n]+)(?:, (\S+))?$/gm)].map(([, id = '', name = '', at]) => ({
    id,
    name,
    organization: at === undefined ? {} : { organization: at },
  }));
}
