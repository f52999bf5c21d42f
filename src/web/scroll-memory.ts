/** How far down each visited page was read, by its entry in the browser's history. */

const storedAs = 'sundown.scroll';
const tops = new Map<string, number>(read());
let held = false;

/** Where this entry was left; undefined for a page newly opened. */
export function topLeft(): number | undefined {
  return tops.get(entry());
}

/** While a page is put back where it was left, its jumps on the way there are not remembered. */
export function holdScroll(hold: boolean): void {
  held = hold;
}

/** Takes over from the browser, which would scroll before the page has its height. */
export function rememberScroll(): () => void {
  history.scrollRestoration = 'manual';
  const note = (): void => {
    if (!held) tops.set(entry(), scrollY);
  };
  addEventListener('scroll', note, { passive: true });
  addEventListener('pagehide', write);
  return () => {
    removeEventListener('scroll', note);
    removeEventListener('pagehide', write);
  };
}

/** Browsers without the Navigation API remember one place for each address. */
function entry(): string {
  return globalThis.navigation?.currentEntry?.key ?? location.href;
}

function read(): readonly [string, number][] {
  try {
    return JSON.parse(sessionStorage.getItem(storedAs) ?? '[]') as [string, number][];
  } catch {
    return [];
  }
}

function write(): void {
  try {
    sessionStorage.setItem(storedAs, JSON.stringify([...tops]));
  } catch {
    // Without storage a reloaded page begins at its top.
  }
}
