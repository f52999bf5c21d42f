/** Follows one press of a mouse or a finger on a card: whether it becomes a carrying, over which stage, and where it ends. */

export interface CarryEvents {
  readonly onLift: () => void;
  /** Undefined: over no stage. */
  readonly onOver: (stage: string | undefined) => void;
  /** Undefined: put back. */
  readonly onEnd: (stage: string | undefined) => void;
}

export interface Press {
  readonly card: HTMLElement;
  /** What scrolls sideways, with the stages in it. */
  readonly board: HTMLElement;
  readonly from: PointerEvent;
}

/** A mouse or a finger on the grip carries once it moves; a finger elsewhere scrolls, unless it rests this long first. */
const restMs = 380;
const farEnoughPx = 6;
const stillPx = 10;

const edgePx = 56;
const fastestPx = 16;

/** Where one stage fills the board, resting at its edge turns to the next, and then to the one after. */
const turnAfterMs = 250;
const turnAgainAfterMs = 700;

/** @returns what ends it early, and puts the card back */
export function carrying({ card, board, from }: Press, events: CarryEvents): () => void {
  const isFinger = from.pointerType !== 'mouse';
  const waits = isFinger && (from.target as Element).closest('[data-grip]') === null;
  const state = { x: from.clientX, y: from.clientY, over: undefined as string | undefined, turnsAt: Infinity };
  let ghost: HTMLElement | undefined;
  let frame = 0;
  const timer = waits ? setTimeout(lift, restMs) : undefined;

  function lift(): void {
    ghost = ghostOf(card);
    card.dataset['carried'] = '';
    board.dataset['carrying'] = '';
    getSelection()?.removeAllRanges();
    events.onLift();
    place();
    frame = requestAnimationFrame(scrollAtEdges);
  }

  function place(): void {
    if (ghost === undefined) return;
    ghost.style.transform = `translate(${state.x - from.clientX}px, ${state.y - from.clientY}px)`;
    const over = columnAt(board, isNarrow(board) ? middleOf(board) : state.x)?.dataset['stage'];
    if (over !== state.over) events.onOver(over);
    state.over = over;
  }

  function scrollAtEdges(now: number): void {
    const { left, right } = board.getBoundingClientRect();
    const push = pushAt(state.x, Math.max(left, 0), Math.min(right, innerWidth));
    if (push === 0) state.turnsAt = now + turnAfterMs;
    const turns = isNarrow(board);
    if (turns && now >= state.turnsAt) {
      board.scrollLeft += Math.sign(push) * board.clientWidth;
      state.turnsAt = now + turnAgainAfterMs;
      place();
    } else if (!turns && push !== 0) {
      board.scrollLeft += push * fastestPx;
      place();
    }
    frame = requestAnimationFrame(scrollAtEdges);
  }

  function moved(event: PointerEvent): void {
    if (event.pointerId !== from.pointerId) return;
    const far = Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY);
    state.x = event.clientX;
    state.y = event.clientY;
    if (ghost !== undefined) place();
    else if (waits && far > stillPx) end(undefined);
    else if (!waits && far > farEnoughPx) lift();
  }

  function released(event: PointerEvent): void {
    if (event.pointerId === from.pointerId) end(event.type === 'pointerup' ? state.over : undefined);
  }

  function pressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || ghost === undefined) return;
    event.preventDefault();
    end(undefined);
  }

  function end(stage: string | undefined): void {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    removeEventListener('pointermove', moved);
    removeEventListener('pointerup', released);
    removeEventListener('pointercancel', released);
    removeEventListener('keydown', pressed, true);
    if (ghost === undefined) return;
    ghost.remove();
    delete card.dataset['carried'];
    delete board.dataset['carrying'];
    swallowClick();
    events.onEnd(stage);
  }

  addEventListener('pointermove', moved);
  addEventListener('pointerup', released);
  addEventListener('pointercancel', released);
  addEventListener('keydown', pressed, true);
  return () => end(undefined);
}

/** A picture of the card that goes along; nobody can reach it or read it out. */
function ghostOf(card: HTMLElement): HTMLElement {
  const { left, top, width, height } = card.getBoundingClientRect();
  const ghost = document.createElement('div');
  ghost.className = `${card.className} position-ghost`;
  ghost.dataset['state'] = card.dataset['state'] ?? '';
  ghost.innerHTML = card.innerHTML;
  for (const named of ghost.querySelectorAll('[id]')) named.removeAttribute('id');
  ghost.inert = true;
  ghost.ariaHidden = 'true';
  Object.assign(ghost.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  document.body.append(ghost);
  return ghost;
}

/** However far above or below: only the column counts. */
function columnAt(board: HTMLElement, x: number): HTMLElement | undefined {
  return [...board.querySelectorAll<HTMLElement>('[data-stage]')].find((column) => {
    const { left, right } = column.getBoundingClientRect();
    return x >= left && x < right;
  });
}

function middleOf(board: HTMLElement): number {
  const { left, width } = board.getBoundingClientRect();
  return left + width / 2;
}

/** One stage fills it, as on a phone. */
function isNarrow(board: HTMLElement): boolean {
  const { clientWidth = 0 } = board.querySelector('[data-stage]') ?? {};
  return clientWidth > board.clientWidth * 0.7;
}

/** Between -1 and 1: the nearer to the edge, the more. */
function pushAt(x: number, left: number, right: number): number {
  const fromLeft = x - left;
  const fromRight = right - x;
  if (fromLeft < edgePx) return -Math.min(1 - fromLeft / edgePx, 1);
  if (fromRight < edgePx) return Math.min(1 - fromRight / edgePx, 1);
  return 0;
}

/** Letting go over a link must not follow it. */
function swallowClick(): void {
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, true), 0);
}
