/** Whether Welcome was seen since this tab was opened: it steps in once. */

const name = 'sundown.greeted';

export function wasGreeted(): boolean {
  try {
    return sessionStorage.getItem(name) !== null;
  } catch {
    return true;
  }
}

export function rememberGreeting(): void {
  try {
    sessionStorage.setItem(name, 'yes');
  } catch {
    // Without storage it never steps in.
  }
}
