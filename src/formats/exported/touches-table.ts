/** What happened, as a table: one row for each touch, the earliest first. T10 */

import type { Exchange, Promised } from '../../core/facts/touch.ts';
import { type Table, tableOf } from './table.ts';
import type { ToExport } from './to-export.ts';

export function touchesTable({ notebook, touches, wallTime }: ToExport): Table {
  const people = new Map(notebook.people.map(({ id, name }) => [id, name]));
  const positions = new Map(notebook.opportunities.map(({ id, title }) => [id, title]));
  const groups = new Map(notebook.groups.map(({ id, name }) => [id, name]));
  return tableOf('touches', touches('at'), [
    { title: 'When', isTime: true, of: ({ at }) => wallTime(at) },
    { title: 'Until', isTime: true, of: ({ ends }) => (ends === undefined ? undefined : wallTime(ends)) },
    { title: 'People', of: (touch) => touch.people.map((id) => people.get(id) ?? id).join('; ') },
    { title: 'Channel', of: ({ channel }) => channel },
    { title: 'Direction', of: ({ direction }) => direction },
    { title: 'Occasion', of: ({ occasion }) => occasion },
    { title: 'Position', of: ({ opportunity }) => positions.get(opportunity ?? '') },
    { title: 'Group', of: ({ group }) => groups.get(group ?? '') },
    { title: 'Round', of: ({ round }) => round },
    { title: 'Outcome', of: ({ outcome }) => outcome },
    { title: 'Verdict', of: ({ verdict }) => verdict },
    { title: 'Summary', of: ({ summary }) => summary },
    { title: 'Promised', of: ({ promised }) => promised?.map(promiseWords).join('; ') },
    { title: 'Gave', of: ({ gave }) => gave?.map(exchangeWords).join('; ') },
    { title: 'Received', of: ({ received }) => received?.map(exchangeWords).join('; ') },
    { title: 'Id', of: ({ id }) => id },
  ]);
}

function promiseWords({ what, by }: Promised): string {
  return by === undefined ? what : `${what} (by ${by})`;
}

function exchangeWords({ kind, what }: Exchange): string {
  return `${kind}: ${what}`;
}
