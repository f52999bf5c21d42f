/** The focus goes to the head of the screen where its own place is gone, so that it is never lost. */
export function focusHead(): void {
  const head = document.querySelector<HTMLElement>('main h1');
  if (head !== null && !head.hasAttribute('tabindex')) head.setAttribute('tabindex', '-1');
  head?.focus({ preventScroll: true });
}
