/** Files as the server has them: each is sent once, and once more where the server keeps it no longer. */

import { codeOf } from '../client/client.ts';
import { uploadFile } from '../client/upload-file.ts';

const uploads = new WeakMap<File, string>();

interface Sending {
  readonly signal: AbortSignal;
  readonly onShare?: (share: number) => void;
}

export async function sendAhead(file: File, { signal, onShare = () => {} }: Sending): Promise<string> {
  const upload = uploads.get(file) ?? (await uploadFile(file, { signal, onShare }));
  uploads.set(file, upload);
  return upload;
}

/** Says something of a file to the server, by the id of its upload. */
export async function withUpload<Answer>(
  file: File,
  signal: AbortSignal,
  say: (upload: string) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await say(await sendAhead(file, { signal }));
  } catch (error) {
    if (codeOf(error) !== 'no-upload') throw error;
    uploads.delete(file);
    return say(await sendAhead(file, { signal }));
  }
}
