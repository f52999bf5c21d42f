/** What LinkedIn gives out of one's own data: the archive (.zip), or a file of it. */

import type { FileSent, Reader } from '../brought/reader.ts';
import { utf8Bytes } from '../text/utf8-bytes.ts';
import { isZip } from '../zip/open-zip.ts';
import { filesInZip, isLinkedinZip, singleFile } from './archive-files.ts';
import { broughtByArchive } from './brought-by-archive.ts';
import { linkedinTable } from './linkedin-table.ts';

export const linkedinReader: Reader = {
  reads: (file) => (isZip(file.beginning) ? isLinkedinZip(file) : beginsWithTable(file)),
  async read(file, choices) {
    if (isZip(file.beginning)) return broughtByArchive(filesInZip(file.bytes), choices);
    const single = singleFile(file);
    return 'unread' in single ? single : broughtByArchive([single], choices);
  },
};

function beginsWithTable({ bytes, beginning }: FileSent): boolean {
  const text = new TextDecoder().decode(utf8Bytes(bytes.subarray(0, beginning.length)));
  return linkedinTable(text.replace(/\r\n?/g, '\n')) !== undefined;
}
