/** The resting cards as a list to walk through, so that the focus is never lost when one of them goes. */

const cardSelector = '[data-parked]:not([data-leaving])';

function allCards(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(cardSelector)];
}

/** To the next card, else the one before, else the head of the page. */
export function focusBeyond(thread: string): void {
  const cards = allCards();
  const index = cards.findIndex((card) => card.dataset['parked'] === thread);
  focusOn(cards[index + 1] ?? cards[index - 1] ?? document.querySelector<HTMLElement>('main h1'));
}

export function focusCard(thread: string): void {
  focusOn(allCards().find((card) => card.dataset['parked'] === thread));
}

function focusOn(element: HTMLElement | null | undefined): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
}
