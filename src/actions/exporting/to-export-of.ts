/** Reads what is exported, as it stands at one instant. */

import { zoneClock } from '../../almanac/zones.ts';
import { emptyNotebook, type Notebook } from '../../core/facts/notebook.ts';
import type { ExportedTable, ExportFormat } from '../../formats/exported/export-formats.ts';
import type { ToExport } from '../../formats/exported/to-export.ts';
import { keptFollowUps } from '../../store/derived/kept-agenda.ts';
import { type KindName, kindNames, listOfKind } from '../../store/kinds/every-kind.ts';
import { notebookCounts } from '../../store/queries/notebook-counts.ts';
import { everyFact, factSlices } from '../../store/queries/stored-facts.ts';
import { type Reading, withoutPictures } from '../../store/store.ts';
import { namesIn } from '../today/names.ts';
import type { View } from '../view.ts';

export interface ExportAsked {
  readonly format: ExportFormat;
  readonly table?: ExportedTable;
}

/** Reads no more than the form holds: of a large notebook the reading takes longest. */
export async function toExportOf(view: View, asked: ExportAsked): Promise<ToExport> {
  const { almanac, owner } = view;
  const tx = asked.format === 'csv' || asked.format === 'xlsx' ? withoutPictures(view.tx) : view.tx;
  const owes = asked.format === 'zip' || asked.format === 'xlsx' || asked.format === 'csv';
  const followUps = owes && (asked.table ?? 'follow-ups') === 'follow-ups' ? await keptFollowUps(tx, 'all') : [];
  const { offsetAt } = zoneClock(owner.timeZone);
  return {
    notebook: { ...emptyNotebook(owner), ...(await listsOf(tx, kindsIn(asked))) },
    touches: (order) => factSlices(tx, 'touch', order === 'at' ? ['at', 'id'] : ['id']),
    touchCount: asked.format === 'zip' ? (await notebookCounts(tx)).touches : 0,
    followUps,
    namesIn: await namesIn(tx, followUps),
    wallTime: (instant) => {
      const at = typeof instant === 'number' ? instant : almanac.instant(instant);
      return at + offsetAt(at);
    },
  };
}

async function listsOf(tx: Reading, kinds: readonly KindName[]): Promise<Partial<Notebook>> {
  const lists: Record<string, readonly unknown[]> = {};
  for (const kind of kinds) lists[listOfKind[kind]] = (await everyFact(tx, kind)).map(({ fact }) => fact);
  return lists;
}

/** Touches are read as they are written. */
const kindsByTable: Readonly<Record<ExportedTable, readonly KindName[]>> = {
  people: ['person', 'organization'],
  organizations: ['organization', 'person'],
  touches: ['person', 'opportunity', 'group'],
  opportunities: ['opportunity', 'organization', 'person', 'search'],
  'follow-ups': ['person', 'opportunity'],
};

function kindsIn({ format, table }: ExportAsked): readonly KindName[] {
  switch (format) {
    case 'vcard':
    case 'vcard3':
      return ['person', 'organization'];
    case 'ics':
      return [];
    case 'csv':
    case 'xlsx':
      return table === undefined ? [...new Set(Object.values(kindsByTable).flat())] : kindsByTable[table];
    case 'zip':
      return kindNames.filter((kind) => kind !== 'touch');
  }
}
