/** "What would come in?": what an import would do, entry for entry, without doing it. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { broughtFormats } from '../formats/brought/brought.ts';
import { columnMeanings } from '../formats/brought/table-shown.ts';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { channels, directions } from '../core/facts/touch.ts';
import { choices, fileSent } from './import-choices.ts';
import { likenessReason } from './likeness-reason.ts';
import { manyOf } from './many-of.ts';
import { refusing } from './refusals.ts';

export const broughtFormat = z.enum(broughtFormats);

export const refusedLine = z.object({
  /** Of an archive, the file in it. */
  file: z.string().exactOptional(),
  line: z.int().min(1),
  reason: z.string(),
});

/** How many of what is told there are. */
export const importCounts = {
  people: z.object({
    added: z.int().min(0),
    /** Already known, and nothing new about them. */
    matched: z.int().min(0),
    /** Already known, and something is filled in or brought up to date. */
    completed: z.int().min(0),
  }),
  touches: z.object({
    added: z.int().min(0),
    /** Taken in before, and more is known of that day by now. */
    changed: z.int().min(0),
    /** Taken in before, and the same. */
    matched: z.int().min(0),
    /** Left out, since nobody in it is known. */
    strangers: z.int().min(0),
  }),
  meetings: z.object({
    added: z.int().min(0),
    /** Taken in before, and put off, moved or called off in the calendar since. */
    changed: z.int().min(0),
    matched: z.int().min(0),
  }),
};

const position = z.object({ organization: z.string().exactOptional(), title: z.string().exactOptional() });

const candidate = position.extend({
  id: idSchema,
  name: z.string(),
  emails: manyOf(z.string()),
  reasons: z.array(likenessReason),
});

export const previewImport = oc
  .route({ method: 'POST', path: '/imports/preview', tags: ['import'], summary: 'Tell what an import would do' })
  .errors(refusing('unreadable-file', 'no-upload', 'file-too-large'))
  .input(
    z.strictObject({
      ...fileSent,
      ...choices,
      run: idSchema.exactOptional().describe('made by the sender, to ask for the progress by'),
    }),
  )
  .output(
    z.object({
      format: broughtFormat,
      ...importCounts,
      /** The first of those who are new, in the order of the file. */
      newcomers: manyOf(position.extend({ name: z.string() })),
      /** The latest of the touches that are new. */
      happenings: manyOf(
        z.object({
          at: z.string(),
          channel: z.enum(channels),
          direction: z.enum(directions),
          people: z.array(z.string()),
          summary: z.string().exactOptional(),
        }),
      ),
      /** The next of the meetings that are new. */
      coming: manyOf(z.object({ starts: z.string(), title: z.string(), people: z.array(z.string()) })),
      /** Who may be somebody that is known: for the owner to say. Undecided, they come in as new. */
      doubtful: manyOf(
        position.extend({
          /** The same whenever the same is told of somebody. */
          entry: idSchema,
          line: z.int().min(1),
          name: z.string(),
          emails: manyOf(z.string()),
          candidates: z.array(candidate),
          /** As the choices have it: a person, null for somebody new, absent while undecided. */
          decided: idSchema.nullable().exactOptional(),
        }),
      ),
      /** Known people who have another position by now: a reason to be in touch. */
      moved: manyOf(z.object({ person: idSchema, name: z.string(), before: position, after: position })),
      /** Connected before, and not in this archive. */
      gone: manyOf(z.object({ person: idSchema, name: z.string() })),
      /** Who occurs in messages, mail or meetings and is not in the notebook, taken in or not; those with most first. */
      strangers: manyOf(
        z.object({
          /** What they are known by, for `strangersOtherwise`. */
          key: z.string(),
          name: z.string().exactOptional(),
          email: z.string().exactOptional(),
          count: z.int().min(1),
        }),
      ),
      /** What would be filled in of the owner's own settings. */
      owner: z
        .object({
          name: z.string().exactOptional(),
          email: z.string().exactOptional(),
          headline: z.string().exactOptional(),
          address: z.string().exactOptional(),
        })
        .exactOptional(),
      /** A table's columns with what they are taken for. */
      table: z
        .object({
          rowCount: z.int().min(0),
          columns: z.array(
            z.object({ title: z.string(), samples: z.array(z.string()), meaning: z.enum(columnMeanings).nullable() }),
          ),
          /** Whether the meaning is as the owner gave it for such a table before. */
          isRemembered: z.boolean(),
        })
        .exactOptional(),
      /** Addresses in mail that may be the owner's own. */
      addresses: manyOf(z.object({ address: z.string(), count: z.int().min(1), isOwn: z.boolean() })),
      refused: manyOf(refusedLine),
    }),
  );
