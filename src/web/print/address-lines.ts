/** An address as it stands on an envelope: the name first, unless the address brings it along. */
export function addressLines(name: string, address: string): readonly string[] {
  const lines = address
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first = ''] = lines;
  return plain(first).includes(plain(name)) ? lines : [name, ...lines];
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
