/** The tables of a notebook for a spreadsheet. They tell what people look for there, and not all: the notebook file does. */

import type { Notebook } from '../../core/facts/notebook.ts';
import { stepTitle } from '../../core/playbooks/step-title.ts';
import type { ExportedTable } from './export-formats.ts';
import { peopleTable } from './people-table.ts';
import { type Table, tableOf } from './table.ts';
import type { ToExport } from './to-export.ts';
import { touchesTable } from './touches-table.ts';

const tables: Readonly<Record<ExportedTable, (source: ToExport) => Table>> = {
  people: peopleTable,
  organizations: organizationsTable,
  touches: touchesTable,
  opportunities: opportunitiesTable,
  'follow-ups': followUpsTable,
};

export function tablesOf(source: ToExport): readonly Table[] {
  return Object.values(tables).map((make) => make(source));
}

export function tableNamed(name: ExportedTable, source: ToExport): Table {
  return tables[name](source);
}

function organizationsTable({ notebook }: ToExport): Table {
  const counts = new Map<string, number>();
  for (const { organization } of notebook.people) {
    if (organization !== undefined) counts.set(organization, (counts.get(organization) ?? 0) + 1);
  }
  return tableOf(
    'organizations',
    [notebook.organizations],
    [
      { title: 'Name', of: ({ name }) => name },
      { title: 'Industry', of: ({ industry }) => industry },
      { title: 'Website', of: ({ website }) => website },
      { title: 'People', of: ({ id }) => counts.get(id) ?? 0 },
      { title: 'Research', of: ({ research }) => research },
      { title: 'Notes', of: ({ notes }) => notes },
      { title: 'Id', of: ({ id }) => id },
    ],
  );
}

function opportunitiesTable({ notebook, wallTime }: ToExport): Table {
  const organizations = namesById(notebook.organizations);
  const people = namesById(notebook.people);
  const goals = new Map(notebook.searches.map(({ id, goal }) => [id, goal]));
  return tableOf(
    'opportunities',
    [notebook.opportunities],
    [
      { title: 'Position', of: ({ title }) => title },
      { title: 'Organization', of: ({ organization }) => organizations.get(organization ?? '') },
      { title: 'Stage', of: ({ stage }) => stage },
      { title: 'Route', of: ({ route }) => route },
      { title: 'Opened', isTime: true, of: ({ openedAt }) => wallTime(openedAt) },
      { title: 'Contacts', of: ({ contacts = [] }) => contacts.map((id) => people.get(id) ?? id).join('; ') },
      { title: 'Search', of: ({ search }) => goals.get(search ?? '') },
      { title: 'Outcome', of: ({ outcome }) => outcome?.verdict },
      { title: 'Settled', isTime: true, of: ({ outcome }) => outcome && wallTime(outcome.at) },
      { title: 'Id', of: ({ id }) => id },
    ],
  );
}

function followUpsTable({ notebook, followUps, namesIn, wallTime }: ToExport): Table {
  const people = namesById(notebook.people);
  const positions = new Map(notebook.opportunities.map(({ id, title }) => [id, title]));
  return tableOf(
    'follow-ups',
    [followUps],
    [
      { title: 'Person', of: ({ person }) => people.get(person ?? '') },
      { title: 'What', of: (followUp) => stepTitle(followUp, namesIn(followUp)) },
      { title: 'Due', isTime: true, of: ({ due }) => wallTime(due) },
      { title: 'From', isTime: true, of: ({ opens }) => wallTime(opens) },
      { title: 'State', of: ({ state }) => state },
      { title: 'By', of: ({ channels }) => channels.join(', ') },
      { title: 'Position', of: ({ about }) => positions.get(about.opportunity ?? '') },
      { title: 'Why', of: ({ why }) => why },
      { title: 'Rules', of: ({ rules }) => rules.join(', ') },
      { title: 'Key', of: ({ key }) => key },
    ],
  );
}

function namesById(named: Notebook['people'] | Notebook['organizations']): ReadonlyMap<string, string> {
  return new Map(named.map(({ id, name }) => [id, name]));
}
