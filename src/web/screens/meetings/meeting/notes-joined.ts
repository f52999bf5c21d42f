/** Notes taken in two places at once, put together so that no word of either is lost. */
export function notesJoined(theirs: string | undefined, mine: string): string {
  const present = theirs?.trim() ?? '';
  const typed = mine.trim();
  if (present === '' || typed.includes(present)) return typed;
  return present.includes(typed) ? present : `${present}\n\n${typed}`;
}
