/** Whether this device may keep anything of the notebook: its owner's choice, remembered by the browser. */

export const deviceChoice = { name: 'sundown.device', choices: ['keep', 'nothing'] } as const;

/** A browser that closes its storage to us has chosen too. */
export function keepsNothing(): boolean {
  try {
    return localStorage.getItem(deviceChoice.name) === 'nothing';
  } catch {
    return true;
  }
}
