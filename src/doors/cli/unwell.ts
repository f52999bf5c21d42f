/** Something is wrong with the notebook itself: exit code 1. What the doctor found was printed, and needs no more words. */

export class Unwell extends Error {
  readonly lines: readonly string[];

  constructor(...lines: readonly string[]) {
    super(lines[0] ?? 'Something was wrong.');
    this.name = 'Unwell';
    this.lines = lines;
  }
}
