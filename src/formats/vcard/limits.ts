/** How much of a vCard file is taken seriously: far above any real card, far below what would hurt. */
export const cardLimits = {
  propertyBytes: 4 * 1024 * 1024,
  cardBytes: 16 * 1024 * 1024,
  /** Physical lines that one property may be folded into. */
  foldedLines: 200_000,
  /** Lines of one card that may be unreadable before the card is. */
  unreadableLines: 20,
} as const;
