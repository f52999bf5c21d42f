/** Tables as an .xlsx workbook, which is an archive of its parts. */

import type { Table } from '../../formats/exported/table.ts';
import { workbookParts } from '../../formats/xlsx/write-workbook.ts';
import type { WrittenAt } from '../../formats/zip/zip-headers.ts';
import { piecesOf } from './bytes-of.ts';
import { zipped } from './zipped.ts';

export function workbookOf(tables: readonly Table[], written: WrittenAt): AsyncGenerator<Uint8Array> {
  const parts = workbookParts(tables).map(({ name, texts }) => ({ name, pieces: piecesOf(texts) }));
  return zipped(parts, written);
}
