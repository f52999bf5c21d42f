/** The blanks that the sentence of a step may have: names, and the numbers of the step itself. */
export const whyBlanks: readonly string[] = ['person', 'referrer', 'what', 'fit', 'wait', 'Wait', 'due', 'quiet'];

/** The blanks of a sentence that nobody fills. */
export function unknownBlanks(sentence: string): readonly string[] {
  const blanks = [...sentence.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  return [...new Set(blanks.filter((name) => !whyBlanks.includes(name)))];
}
