/** What was given cannot be understood: exit code 2, and one line for each problem. */

export class BadInput extends Error {
  readonly lines: readonly string[];

  constructor(...lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'BadInput';
    this.lines = lines;
  }
}
