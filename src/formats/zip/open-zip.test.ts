import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { zipSync, type Zippable } from 'fflate';
import { openZip, type OpenZip, zipLimits } from './open-zip.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const archiveOf = (files: Zippable) => zipSync(files, { mtime: '2026-03-05T12:00:00' });

const opened = (archive: Uint8Array): OpenZip => {
  const zip = openZip(archive);
  assert.ok('names' in zip, 'the archive can be read');
  return zip;
};
const faultOf = (archive: Uint8Array) => {
  const zip = openZip(archive);
  assert.ok('unread' in zip, 'the archive cannot be read');
  return zip.unread[0]?.reason ?? '';
};
const troubleWith = async (archive: Uint8Array, name: string) => {
  const file = await opened(archive).unpack(name);
  assert.ok('reason' in file, 'the file cannot be unpacked');
  assert.deepEqual([file.file, file.line], [name, 1]);
  return file.reason;
};

/** Where the directory tells of the only file. */
const entryAt = (archive: Uint8Array) => new DataView(archive.buffer).getUint32(archive.length - 6, true);
const changed = (archive: Uint8Array, change: (view: DataView, entry: number) => void) => {
  const copy = archive.slice();
  change(new DataView(copy.buffer), entryAt(copy));
  return copy;
};
const one = archiveOf({ 'a.csv': bytesOf('Ana,Ruiz\n'.repeat(50)) });

describe('openZip', () => {
  it('unpacks the files that are asked for, packed or stored, in folders or not', async () => {
    const zip = opened(
      archiveOf({
        'in/a.csv': bytesOf('Ana'.repeat(900)),
        'Zoë.txt': [bytesOf('Zoë'), { level: 0 }],
        leer: new Uint8Array(),
      }),
    );
    assert.deepEqual(zip.names, ['in/a.csv', 'Zoë.txt', 'leer']);
    const files = await Promise.all(zip.names.map(async (name) => zip.unpack(name)));
    assert.deepEqual(
      files.map((file) => ('reason' in file ? file.reason : textOf(file))),
      ['Ana'.repeat(900), 'Zoë', ''],
    );
  });

  it('brings back whatever was packed', async () => {
    const files = fc.dictionary(fc.stringMatching(/^[\w /]{0,12}\w$/), fc.uint8Array({ maxLength: 3000 }), {
      maxKeys: 6,
    });
    await fc.assert(
      fc.asyncProperty(files, fc.constantFrom<0 | 9>(0, 9), async (packed, level) => {
        const zip = opened(zipSync(packed, { level }));
        assert.deepEqual(zip.names.toSorted(), Object.keys(packed).toSorted());
        for (const name of zip.names) assert.deepEqual(await zip.unpack(name), packed[name]);
      }),
      { numRuns: 60 },
    );
  });

  it('reads an archive with a comment behind it, as some tools add', async () => {
    const commented = new Uint8Array([...one, ...bytesOf('packed by hand')]);
    assert.deepEqual(opened(commented).names, ['a.csv']);
  });

  it('says of an archive that is no whole one what would help', () => {
    assert.match(faultOf(one.subarray(0, one.length - 30)), /cut off.*Download or pack it again/);
    assert.match(faultOf(new Uint8Array()), /cut off/);
    assert.match(
      faultOf(changed(one, (view, entry) => view.setUint32(entry, 0))),
      /directory of the archive is damaged/,
    );
    assert.match(faultOf(changed(one, (view, entry) => view.setUint32(entry + 42, 0xffffffff, true))), /ZIP64/);
    assert.match(faultOf(changed(one, (view) => view.setUint16(view.byteLength - 18, 1, true))), /in several/);
    const many = changed(one, (view) => view.setUint16(view.byteLength - 12, 60_000, true));
    assert.match(faultOf(many), /more than 50000 files/);
  });

  it('opens no archive whose files share their bytes, since a small one would unpack to a gigantic one', () => {
    const two = archiveOf({ a: bytesOf('Ana'), b: bytesOf('Ben') });
    const first = new DataView(two.buffer).getUint32(two.length - 6, true);
    new DataView(two.buffer).setUint32(first + 47 + 42, 0, true);
    assert.match(faultOf(two), /lie upon one another/);
  });

  it('says of a file that cannot be unpacked why, and still unpacks the others', async () => {
    const locked = changed(one, (view, entry) => view.setUint16(entry + 8, 1, true));
    assert.match(await troubleWith(locked, 'a.csv'), /locked with a password/);
    const strange = changed(one, (view, entry) => view.setUint16(entry + 10, 12, true));
    assert.match(await troubleWith(strange, 'a.csv'), /packed in a way/);
    assert.match(await troubleWith(one, 'b.csv'), /no such file/);
    const damaged = archiveOf({ bad: bytesOf('Ana Ruiz'), good: bytesOf('Ben') });
    damaged[36] = 0xff;
    assert.match(await troubleWith(damaged, 'bad'), /damaged/);
    assert.deepEqual(await opened(damaged).unpack('good'), bytesOf('Ben'));
  });

  it('takes a length that is not the true one for damage, however it was packed', async () => {
    for (const length of [0, 1, 449, 451, 5000]) {
      const lying = changed(one, (view, entry) => view.setUint32(entry + 24, length, true));
      assert.match(await troubleWith(lying, 'a.csv'), /damaged/);
    }
  });

  it('unpacks no bomb: neither one that says its size, nor one that hides it', async () => {
    const bomb = archiveOf({ bomb: [new Uint8Array(zipLimits.looseBytes + 1), { level: 9 }] });
    assert.match(await troubleWith(bomb, 'bomb'), /swell/);
    const hidden = changed(bomb, (view, entry) => view.setUint32(entry + 24, 1000, true));
    assert.match(await troubleWith(hidden, 'bomb'), /damaged/);
    const large = changed(bomb, (view, entry) => view.setUint32(entry + 24, zipLimits.fileBytes + 1, true));
    assert.match(await troubleWith(large, 'bomb'), /larger than 100 MB/);
  });

  it('unpacks no more from one archive than is good for it, whether or not it is sound', async () => {
    const swollen = archiveOf({ 'a.csv': [bytesOf('Ana'), { level: 0 }] });
    const zip = opened(changed(swollen, (view, entry) => view.setUint32(entry + 24, zipLimits.looseBytes, true)));
    const reasons: string[] = [];
    for (let megabytes = 0; megabytes <= 400; megabytes += 10) {
      const file = await zip.unpack('a.csv');
      reasons.push('reason' in file ? file.reason : 'unpacked');
    }
    assert.deepEqual(
      reasons.map((reason) => /damaged|more than 400 MB/.exec(reason)?.[0]),
      [...Array<string>(40).fill('damaged'), 'more than 400 MB'],
    );
  });

  it('never throws, whatever happened to the bytes', async () => {
    const whole = archiveOf({ 'a.csv': bytesOf('Ana,Ruiz\n'.repeat(9)), 'b/c.csv': [bytesOf('Ben'), { level: 0 }] });
    const wound = fc.tuple(fc.nat({ max: whole.length }), fc.nat({ max: 255 }), fc.boolean());
    await fc.assert(
      fc.asyncProperty(fc.array(wound, { maxLength: 12 }), async (wounds) => {
        let bytes = whole.slice();
        for (const [at, byte, isCut] of wounds) {
          if (isCut && byte > 200) bytes = bytes.slice(0, at);
          else bytes[at % Math.max(bytes.length, 1)] = byte;
        }
        const zip = openZip(bytes);
        if ('unread' in zip) return;
        for (const name of zip.names) await zip.unpack(name);
      }),
      { numRuns: 2000 },
    );
  });
});
