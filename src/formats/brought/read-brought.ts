/** A file from elsewhere, read by whoever knows its format. What is in it decides, not its name. */

import type { Brought, ReadingChoices } from './brought.ts';
import type { Unread } from './reader.ts';
import { readers } from './readers.ts';
import { strangeFileReason } from './strange-file-reason.ts';

const beginningBytes = 4096;

export async function readBrought(
  sent: { readonly name: string; readonly bytes: Uint8Array },
  choices: ReadingChoices,
): Promise<Brought | Unread> {
  const beginning = new TextDecoder('latin1').decode(sent.bytes.subarray(0, beginningBytes));
  const file = { ...sent, beginning };
  const reader = readers.find((each) => each.reads(file));
  if (reader !== undefined) return reader.read(file, choices);
  return { unread: [{ line: 1, reason: strangeFileReason(sent.name, beginning) }] };
}
