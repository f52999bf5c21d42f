/** The lines of two vCards together, such that the groups of one are not taken for those of the other. RFC 6350 §3.3 */

type Lines = readonly string[] | undefined;

export function unitedCardLines(kept: Lines, other: Lines): Lines {
  if (kept === undefined || other === undefined) return kept ?? other;
  const groups = new Set(kept.map(groupOf));
  const added = other.filter((line) => !kept.includes(line)).map((line) => regrouped(line, groups));
  return [...kept, ...added];
}

const groupEnd = /^[\w-]+\./;

function groupOf(line: string): string {
  return groupEnd.exec(line)?.[0].toLowerCase() ?? '';
}

function regrouped(line: string, taken: ReadonlySet<string>): string {
  const group = groupOf(line);
  if (group === '') return line;
  let free = group;
  while (taken.has(free)) free = `x${free}`;
  return line.replace(groupEnd, free);
}
