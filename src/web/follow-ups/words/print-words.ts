/** Puts the words alone on paper: a crib to copy by hand, or the letter itself. */

import type { Draft } from './use-draft.ts';

export function printWords({ body, medium }: Draft): void {
  const sheet = document.createElement('pre');
  sheet.className = 'printed-words';
  sheet.dataset['medium'] = medium;
  sheet.textContent = body;
  document.body.append(sheet);
  document.documentElement.dataset['printing'] = 'words';
  addEventListener(
    'afterprint',
    () => {
      sheet.remove();
      delete document.documentElement.dataset['printing'];
    },
    { once: true },
  );
  print();
}
