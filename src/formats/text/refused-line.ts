/** What a reader did not take from a file, and why. */
export interface RefusedLine {
  /** Of an archive, the file in it. */
  readonly file?: string;
  /** The line of the file as an editor numbers it, from 1. */
  readonly line: number;
  /** In words for the owner, with what to do about it. */
  readonly reason: string;
}
