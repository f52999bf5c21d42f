/** An address as it stands on an envelope: the name first, unless the address brings it along. */
export function addressLines(name: string, address: string): readonly string[] {
  const lines = address
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first = ''] = lines;
  return plain(first).includes(plain(name)) ? lines : [name, ...lines];
}

const leftward = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** By the first letter of the address: a name in another script over it stands on the same side as the rest. */
export function readsToward(address: string): 'left' | 'right' {
  const letter = /\p{L}/u.exec(address)?.[0] ?? '';
  return leftward.test(letter) ? 'left' : 'right';
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
