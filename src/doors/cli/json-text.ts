/** What `--json` prints. */
export function jsonText(answer: unknown): string {
  return `${JSON.stringify(answer, undefined, 2)}\n`;
}
