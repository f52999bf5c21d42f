/** The doctor found something: exit code 1, and nothing more to say than was printed. */

export class Unwell extends Error {
  constructor() {
    super('Something was wrong.');
    this.name = 'Unwell';
  }
}
