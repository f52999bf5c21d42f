/** The more people came from somebody, the larger they are drawn: their area tells how many. */
export function dotRadius(reach: number): number {
  return Math.min(5 + 2.2 * Math.sqrt(reach), 22);
}
