/** What the owner has under the pointer or the focus, or is filling in: it must not move. */

const open = 'main [data-still], main .panel';
const pointedAt = 'main :is(li, .card, .row, a, button, input, select, textarea, label):hover';
const passive = ['MAIN', 'BODY', 'H1'];

/** Elements of the screen; none where the page may change freely. */
export function inHand(): readonly Element[] {
  const focused = document.activeElement;
  const isFocused = focused !== null && !passive.includes(focused.tagName) && focused.closest('main') !== null;
  // After a tap a telephone goes on to point at what was tapped.
  const hovered = matchMedia('(hover: hover)').matches ? [...document.querySelectorAll(pointedAt)].slice(-1) : [];
  return [...document.querySelectorAll(open), ...(isFocused ? [focused] : []), ...hovered];
}
