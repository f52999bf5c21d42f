/** `j` and `k` walk through the positions, column by column; from outside they begin with the first. */
export function focusNextCard(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-position] h3 a')];
  const here = document.activeElement?.closest('[data-position]')?.querySelector<HTMLElement>('h3 a');
  const index = here == null ? -1 : links.indexOf(here);
  const next = links[index < 0 ? 0 : Math.min(Math.max(index + by, 0), links.length - 1)];
  next?.focus({ preventScroll: true });
  next?.closest('[data-position]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
