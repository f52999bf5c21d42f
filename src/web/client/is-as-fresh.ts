/** Revisions of the notebook, as the server counts them while somebody listens: the name of the count, and the number. */

/** Whether an answer that stood on one revision knows of another. Two counts that began apart cannot be compared. */
export function isAsFresh(answer: string | undefined, revision: string): boolean {
  const [count, number] = split(answer ?? '');
  const [otherCount, otherNumber] = split(revision);
  return count === otherCount && number >= otherNumber;
}

function split(revision: string): readonly [string, number] {
  const [count = '', number = '-1'] = revision.split('.');
  return [count, Number(number)];
}
