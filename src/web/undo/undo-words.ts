/** The words of taking back, ready for translation. */

export const undoWords = {
  undone: 'Taken back',
  again: 'Done again',
  gone: 'Sundown does not answer. Nothing was taken back; try again when it runs.',
  notUndone: (why: string) => `Not taken back. ${why}`,
} as const;
