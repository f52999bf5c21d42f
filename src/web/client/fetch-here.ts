/** Asks the server that this page came from, for the notebook that it shows, and notes whether and how it answered. */

import { heardFrom, heardNothing, noteRevision } from './connection.ts';
import { notebookHere } from './notebook-here.ts';

const notebookHeader = 'sundown-notebook';
const revisionHeader = 'sundown-revision';

/** What the owner says at this moment, so that its echo is not taken for somebody else's. */
let saying = 0;
const listeners = new Set<() => void>();

/** After its answer a command still brings up to date what the page shows. */
const echoMs = 250;

export function isSaying(): boolean {
  return saying > 0;
}

/** Calls before each command goes out, until the answer is called. */
export function onSaying(heard: () => void): () => void {
  listeners.add(heard);
  return () => listeners.delete(heard);
}

export async function fetchHere(request: Request, init?: RequestInit): Promise<Response> {
  const notebook = notebookHere();
  if (notebook !== undefined) request.headers.set(notebookHeader, notebook);
  const isCommand = request.method !== 'GET' && request.method !== 'HEAD';
  if (isCommand) begin();
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
    if (isCommand) setTimeout(end, echoMs);
  }
}

function begin(): void {
  saying += 1;
  for (const heard of listeners) heard();
}

function end(): void {
  saying -= 1;
}
