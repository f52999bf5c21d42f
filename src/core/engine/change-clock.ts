import type { Instant } from './almanac.ts';

/** The subject of rows that belong to the notebook as a whole. */
export const notebookSubject = 'notebook';

/** Gathers, for each subject, the next instant at which time alone changes what follows for it. */
export class ChangeClock {
  readonly now: Instant;
  readonly #nextBySubject = new Map<string, Instant>();

  constructor(now: Instant) {
    this.now = now;
  }

  /** An instant that is not in the future changes nothing more and is not kept. */
  note(subject: string, at: Instant): void {
    if (at <= this.now) return;
    const known = this.#nextBySubject.get(subject);
    if (known === undefined || at < known) this.#nextBySubject.set(subject, at);
  }

  /** For what may touch anybody: a fact that is dated in the future. */
  noteForAll(at: Instant): void {
    this.note(notebookSubject, at);
  }

  get nextBySubject(): ReadonlyMap<string, Instant> {
    return this.#nextBySubject;
  }

  get next(): Instant | null {
    let next: Instant | null = null;
    for (const at of this.#nextBySubject.values()) if (next === null || at < next) next = at;
    return next;
  }
}
