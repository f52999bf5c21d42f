/** A playbook as the doors show it: its data, in plain words, and what the owner changed. */

import { z } from 'zod';
import { playbookFields } from '../formats/notebook/playbook-schema.ts';
import { manyOf } from './many-of.ts';

/** As Sundown ships it, in the owner's own version, or the owner's alone. */
const standing = z.enum(['ours', 'changed', 'own']);

const rule = z.object({ code: z.string(), text: z.string(), source: z.string() });

export const playbookLine = z.object({
  id: z.string(),
  title: z.string(),
  standing,
  /** What begins it: the fact, and the sentence. */
  begins: z.string(),
  beginning: z.string(),
  steps: z.int(),
  /** How many of its threads are under way. */
  running: z.int(),
});

export const playbookShown = z.object({
  playbook: playbookFields,
  standing,
  /** The version that a change must name; 0 while it is as Sundown ships it. */
  version: z.int().min(0),
  running: z.int(),
  /** In plain words, a sentence or two each. */
  words: manyOf(z.string()),
  /** The rules that its steps carry out, with the texts that they come from. */
  rules: manyOf(rule),
  /** As Sundown ships it, where the owner has a version of their own. */
  ours: playbookFields.exactOptional(),
  /** What the owner changed, in words. */
  differences: manyOf(z.object({ what: z.string(), ours: z.string(), yours: z.string() })),
});

/** The version that the sender last saw; 0 where it was as Sundown ships it. */
export const playbookVersion = z
  .int()
  .min(0)
  .describe('the version that the sender last saw; 0 while it is as Sundown ships it');
