/** Which build of the app this page runs: its script is named by the content of all that it loads. */

export const buildHere: string = document.querySelector<HTMLScriptElement>('script[type="module"]')?.src ?? '';
