/** The changes on the page as a list to walk through: the focus is moved along them and never lost. */

const selector = '[data-change]';

function all(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

export function focusedEntry(): string | undefined {
  return document.activeElement?.closest<HTMLElement>(selector)?.dataset['change'];
}

/** Moves by one, down or up; from outside the list it begins at the top. */
export function moveFocus(by: 1 | -1): void {
  const entries = all();
  const here = focusedEntry();
  const index = entries.findIndex((entry) => entry.dataset['change'] === here);
  focusOn(entries[index < 0 ? 0 : Math.min(Math.max(index + by, 0), entries.length - 1)]);
}

/** False where it is not on the page. */
export function focusEntry(id: string): boolean {
  const entry = all().find((candidate) => candidate.dataset['change'] === id);
  focusOn(entry);
  return entry !== undefined;
}

function focusOn(element: HTMLElement | undefined): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
}
