/** Sends the bytes of a file as they are, with how far it has come, which only XMLHttpRequest tells. */

import { ORPCError } from '@orpc/client';
import { heardFrom, heardNothing } from './connection.ts';
import { notebookHere } from './notebook-here.ts';

interface Sending {
  /** From 0 to 1. */
  readonly onShare: (share: number) => void;
  readonly signal: AbortSignal;
}

/** The id by which the server knows the file. @throws {ORPCError} what the server said no with */
export function uploadFile(file: Blob, { onShare, signal }: Sending): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/uploads');
    request.responseType = 'json';
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    const notebook = notebookHere();
    if (notebook !== undefined) request.setRequestHeader('sundown-notebook', notebook);
    request.upload.addEventListener('progress', ({ loaded, total }) => onShare(total === 0 ? 1 : loaded / total));
    request.addEventListener('load', () => {
      heardFrom(request.getResponseHeader('sundown-notebook'));
      if (request.status < 300) resolve((request.response as { readonly upload: string }).upload);
      else reject(saidNo(request));
    });
    request.addEventListener('error', () => {
      heardNothing();
      reject(new TypeError('The server did not answer.'));
    });
    request.addEventListener('abort', () => reject(new DOMException('Cancelled', 'AbortError')));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

function saidNo({ response, status }: XMLHttpRequest): ORPCError<string, unknown> {
  const said = response as { readonly code?: string; readonly message?: string; readonly data?: unknown } | null;
  return new ORPCError(said?.code ?? 'unknown', { status, message: said?.message ?? '', data: said?.data });
}
