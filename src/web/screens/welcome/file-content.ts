/** A file as the server takes it, with how far the reading has come. */

import { connectionsOfArchive, isArchive } from './connections-of-archive.ts';
import { bringWords } from './welcome-words.ts';

export interface FileContent {
  readonly fileName: string;
  readonly content: string;
  readonly encoding: 'base64';
}

/** A file that cannot be sent, with words for its owner. */
export class UnfitFile extends Error {
  override name = 'UnfitFile';
}

/** As base64 it stays below what the server takes in one request. */
const mostBytes = 7 * 1024 * 1024;

/** @throws {UnfitFile} */
export async function contentOf(
  file: File,
  { onShare, signal }: { readonly onShare: (share: number) => void; readonly signal: AbortSignal },
): Promise<FileContent> {
  const bytes = await read(file, { onShare, signal });
  const isZip = isArchive(bytes);
  const contacts = isZip ? await unpacked(bytes) : bytes;
  if (contacts.length > mostBytes) throw new UnfitFile(bringWords.tooLarge);
  return {
    fileName: isZip ? 'Connections.csv' : file.name.slice(-255),
    content: base64Of(contacts),
    encoding: 'base64',
  };
}

async function read(
  file: File,
  { onShare, signal }: { readonly onShare: (share: number) => void; readonly signal: AbortSignal },
): Promise<Uint8Array> {
  const chunks: BlobPart[] = [];
  let length = 0;
  for (const reader = file.stream().getReader(); ;) {
    const { done, value } = await reader.read();
    signal.throwIfAborted();
    if (done) break;
    length += value.length;
    chunks.push(value);
    onShare(length / file.size);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

async function unpacked(archive: Uint8Array): Promise<Uint8Array> {
  const connections = await connectionsOfArchive(archive).catch(() => {
    throw new UnfitFile(bringWords.broken);
  });
  if (connections === undefined) throw new UnfitFile(bringWords.noConnections);
  return connections;
}

const chunkBytes = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    text += String.fromCharCode(...bytes.subarray(at, at + chunkBytes));
  }
  return btoa(text);
}
