/** The photos of people as pictures that any program opens. V3 */

import type { Person } from '../../core/facts/person.ts';
import type { FileToZip } from './zipped.ts';

const endings: Readonly<Record<string, string>> = { jpeg: 'jpg', png: 'png', webp: 'webp', gif: 'gif' };

/** Named by the person, and by their id, since two people may have one name. */
export function* photoFiles(people: readonly Person[]): Generator<FileToZip> {
  for (const { id, name, photo = '' } of people) {
    const [, type = '', base64 = ''] = /^data:image\/([a-z]+);base64,(.*)$/.exec(photo) ?? [];
    if (base64 === '') continue;
    const file = `photos/${fileName(name)} ${id}.${endings[type] ?? type}`;
    yield { name: file, pieces: [Buffer.from(base64, 'base64')], isPacked: true };
  }
}

/** Without what some file system does not take in a name. */
function fileName(name: string): string {
  const safe = name.replaceAll(/[\p{C}<>:"/\\|?*]/gu, '_').replace(/^[.\s]+/, '_');
  return [...safe].slice(0, 60).join('').trimEnd();
}
