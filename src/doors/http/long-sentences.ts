/** What may take longer than anybody should have to wait for their own page: it is carried out beside the server. */

import type { Contract } from '../../contract/contract-type.ts';

const names: readonly (keyof Contract)[] = [
  'exportNotebook',
  'findDuplicates',
  'importFile',
  'importNotebook',
  'previewImport',
];

export const longSentences: ReadonlySet<string> = new Set(names);
