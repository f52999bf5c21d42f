/** What a telephone writes into a code to hand a card on, and what is pasted of one. */
export function isCard(text: string): boolean {
  return /BEGIN:VCARD|^\s*MECARD:/i.test(text);
}
