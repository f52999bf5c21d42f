const unplain = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

/**
 * Text as we store and write it: line breaks are `\n`, control characters that no person typed are gone (PostgreSQL
 * cannot hold some of them), and half of a surrogate pair becomes the replacement character.
 */
export function plainText(text: string): string {
  if (text.isWellFormed() && !unplain.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
}
