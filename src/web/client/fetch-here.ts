/** Asks the server that this page came from, for the notebook that it shows, and notes whether and how it answered. */

import { heardFrom, heardNothing, noteRevision } from './connection.ts';
import { notebookHere } from './notebook-here.ts';

const notebookHeader = 'sundown-notebook';
const revisionHeader = 'sundown-revision';

/** What the owner says at this moment, so that its echo is not taken for somebody else's. */
let saying = 0;

export function isSaying(): boolean {
  return saying > 0;
}

export async function fetchHere(request: Request, init?: RequestInit): Promise<Response> {
  const notebook = notebookHere();
  if (notebook !== undefined) request.headers.set(notebookHeader, notebook);
  const isCommand = request.method !== 'GET' && request.method !== 'HEAD';
  if (isCommand) saying += 1;
  try {
    const response = await fetch(request, init);
    heardFrom(response.headers.get(notebookHeader));
    const revision = response.headers.get(revisionHeader);
    if (revision !== null) noteRevision(revision);
    return response;
  } catch (error) {
    if (!request.signal.aborted) heardNothing();
    throw error;
  } finally {
    if (isCommand) saying -= 1;
  }
}
