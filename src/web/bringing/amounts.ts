/** Numbers of things as people say them. */

const conjunction = new Intl.ListFormat('en', { type: 'conjunction' });

export function numberWords(count: number): string {
  return count.toLocaleString('en');
}

export function amount(count: number, one: string, many: string): string {
  return `${numberWords(count)} ${count === 1 ? one : many}`;
}

export function peopleWords(count: number): string {
  return amount(count, 'person', 'people');
}

export function touchesWords(count: number): string {
  return amount(count, 'touch', 'touches');
}

export function meetingsWords(count: number): string {
  return amount(count, 'meeting', 'meetings');
}

/** "a, b and c". */
export function listed(parts: readonly string[]): string {
  return conjunction.format(parts);
}
