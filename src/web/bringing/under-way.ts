/** What is under way, one thing at a time, so that it can be stopped. */

let running = new AbortController();

/** Stops what was under way before. */
export function begin(): AbortSignal {
  stop();
  running = new AbortController();
  return running.signal;
}

export function stop(): void {
  running.abort();
}
