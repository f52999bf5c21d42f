import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { connectionsOfArchive, isArchive } from './connections-of-archive.ts';

interface Packed {
  readonly name: string;
  readonly text: string;
  readonly method: 0 | 8 | 12;
}

/** A ZIP file, written by the letter of the format. */
function archiveOf(files: readonly Packed[], comment = ''): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, text, method } of files) {
    const bytes = method === 8 ? deflateRawSync(text) : Buffer.from(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(method, 8);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(bytes.length, 20);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(at, 42);
    locals.push(local, Buffer.from(name), bytes);
    directory.push(entry, Buffer.from(name));
    at += 30 + Buffer.byteLength(name) + bytes.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment.length, 20);
  return new Uint8Array(Buffer.concat([...locals, ...directory, end, Buffer.from(comment)]));
}

const csv = 'First Name,Last Name\nAna,Ruiz\n'.repeat(200);
const textOf = async (archive: Uint8Array): Promise<string | undefined> => {
  const bytes = await connectionsOfArchive(archive);
  return bytes && new TextDecoder().decode(bytes);
};

describe('the connections in an archive of LinkedIn', () => {
  it('are found among its other files, packed or not, so that nobody has to unpack it', async () => {
    for (const method of [0, 8] as const) {
      const archive = archiveOf(
        [
          { name: 'Profile.csv', text: 'x', method: 0 },
          { name: 'Basic/Connections.csv', text: csv, method },
        ],
        'made in 2026',
      );
      assert.equal(isArchive(archive), true);
      assert.equal(await textOf(archive), csv);
    }
  });

  it('are missing where they were not asked for, which is not the same as damage', async () => {
    assert.equal(await textOf(archiveOf([{ name: 'Profile.csv', text: 'x', method: 0 }])), undefined);
  });

  it('are refused where the archive breaks off or is packed in another way, since half a list misleads', async () => {
    const whole = archiveOf([{ name: 'Connections.csv', text: csv, method: 8 }]);
    await assert.rejects(textOf(whole.subarray(0, whole.length - 40)));
    await assert.rejects(textOf(archiveOf([{ name: 'Connections.csv', text: csv, method: 12 }])), /method 12/);
  });

  it('are refused where they would fill the memory, since a small file may unpack to a huge one', async () => {
    await assert.rejects(
      textOf(archiveOf([{ name: 'Connections.csv', text: '\0'.repeat(41 * 1024 * 1024), method: 8 }])),
      /more than anybody/,
    );
  });
});
