/** "Take this in": a file of contacts, messages, mail or appointments from elsewhere. Again, it adds nothing. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { commandId } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { choices, fileSent } from './import-choices.ts';
import { manyOf } from './many-of.ts';
import { broughtFormat, importCounts, refusedLine } from './preview-import.ts';
import { refusing } from './refusals.ts';

export const importFile = oc
  .route({ method: 'POST', path: '/imports', tags: ['import'], summary: 'Import a file from elsewhere' })
  .errors(refusing('command-reused', 'unreadable-file', 'no-upload', 'file-too-large'))
  .input(z.strictObject({ commandId, ...fileSent, ...choices }))
  .output(z.object({ format: broughtFormat, ...importCounts, refused: manyOf(refusedLine), ...consequences }));
