/** The follow-ups on the page as a list to walk through: focus moves by them and is never lost. */

const rowSelector = '[data-follow-up]:not([data-leaving])';

export function allRows(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(rowSelector)];
}

/** The follow-up that has the focus, inside it or on it. */
export function focusedRow(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-follow-up]') ?? null;
}

export function keyOf(row: HTMLElement | null | undefined): string | undefined {
  return row?.dataset['followUp'];
}

/** Moves by one, down or up; from outside the list it begins at the top. */
export function moveFocus(by: 1 | -1): void {
  const rows = allRows();
  const here = focusedRow();
  const index = here === null ? -1 : rows.indexOf(here);
  focusOn(rows[index < 0 ? 0 : Math.min(Math.max(index + by, 0), rows.length - 1)]);
}

export function focusRow(key: string): boolean {
  const row = allRows().find((candidate) => keyOf(candidate) === key);
  focusOn(row);
  return row !== undefined;
}

/** Leaves the follow-ups that are about to go: to the next that stays, else the one before, else the head of the page. */
export function focusBeyond(keys: readonly string[]): void {
  const rows = allRows();
  const goes = (row: HTMLElement): boolean => keys.includes(keyOf(row) ?? '');
  const first = rows.findIndex(goes);
  const next =
    rows.slice(first).find((row) => !goes(row)) ?? rows.slice(0, Math.max(first, 0)).findLast((row) => !goes(row));
  focusOn(next ?? document.querySelector<HTMLElement>('main h1'));
}

export function focusOn(element: HTMLElement | null | undefined): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
}
