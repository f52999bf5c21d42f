/** The body of a request, held to what we take: JSON in UTF-8, at most 10 MB, nesting no deeper than 64. */

import { readJson } from '../../formats/json/read-json.ts';
import { doorRefusals } from './said-no.ts';
import type { SaidNo } from './said-no.ts';

const largestBody = 10 * 1024 * 1024;

export type BodyRead =
  | { readonly ok: true; readonly bytes: Uint8Array | undefined }
  | { readonly ok: false; readonly refused: SaidNo };

/** Bytes that are known to be JSON, or undefined where there is no body. */
export async function jsonBody(request: Request): Promise<BodyRead> {
  if (Number(request.headers.get('content-length') ?? 0) > largestBody) return refused(doorRefusals.tooLarge);
  const bytes = await bytesUpTo(request.body, largestBody).catch(() => 'broken off' as const);
  if (bytes === 'broken off') return refused(doorRefusals.unreadable);
  if (bytes === undefined) return refused(doorRefusals.tooLarge);
  if (bytes.length === 0) return { ok: true, bytes: undefined };
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(type)) return refused(doorRefusals.notJson);
  const json = readJson(bytes);
  if (json.ok) return { ok: true, bytes };
  return refused({ ...doorRefusals.unreadable, data: { problems: [{ path: '$', message: json.message }] } });
}

function refused(reason: SaidNo): BodyRead {
  return { ok: false, refused: reason };
}

async function bytesUpTo(body: ReadableStream<Uint8Array> | null, most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
