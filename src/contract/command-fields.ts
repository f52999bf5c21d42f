/** What every command carries, so that sending it twice changes nothing and a stale write is seen. */

import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';

/** Made by the sender, once for each thing that the owner says. */
export const commandId = idSchema.describe('made by the sender; the same command sent again changes nothing');

/** A record's state as the sender last saw it, counting from 1. */
export const version = z.int().min(1).describe('the version that the sender last saw');

/** A new record may bring its id, so that an offline sender can refer to it at once. */
export const newId = idSchema.exactOptional().describe('made by the sender; else the server makes one');

export const record = { version: z.int().min(1) };

/** In characters; the door for HTTP takes less. */
export const largestContent = 256 * 1024 * 1024;
