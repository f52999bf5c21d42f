/** What is told where a command was not carried out, ready for translation. */

export const sayingWords = {
  gone: 'Sundown does not answer. Nothing was lost; try again when it runs.',
  changed: 'This was changed meanwhile. Look it over and try again.',
  notSaved: (why: string) => `Not saved. ${why}`,
} as const;
