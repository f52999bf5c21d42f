/** The bytes of a file as it was sent: in the sentence itself, or ahead of it as an upload. */

import { Refusal } from '../../contract/refusal.ts';
import type { Asked } from '../sentence.ts';
import type { World } from '../world.ts';

type Sent = Pick<Asked<'previewImport'>, 'content' | 'encoding' | 'upload'>;

/** @throws {Refusal} `no-upload`, `unreadable-file` where there is no file at all */
export async function bytesSent({ uploads }: World, { content, encoding, upload }: Sent): Promise<Uint8Array> {
  if (content !== undefined) {
    return encoding === 'base64' ? Buffer.from(content, 'base64') : new TextEncoder().encode(content);
  }
  if (upload === undefined) {
    throw new Refusal('unreadable-file', {
      problems: [{ path: '$.content', message: 'Send a file, or name an upload.' }],
    });
  }
  const bytes = await uploads?.read(upload);
  if (bytes === undefined) throw new Refusal('no-upload', { upload });
  return bytes;
}
