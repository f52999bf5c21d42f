/** The ids of the subjects of one kind: `person:ana` is the person `ana`. */
export function idsOf(subjects: readonly string[], kind: 'person' | 'opportunity' | 'group'): readonly string[] {
  const prefix = `${kind}:`;
  return subjects.filter((subject) => subject.startsWith(prefix)).map((subject) => subject.slice(prefix.length));
}
