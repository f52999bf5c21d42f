import { before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { decrypted, encrypted } from './encrypted-copy.ts';
import { isEncrypted } from './is-encrypted.ts';

const passphrase = 'four words in a row';
const plain = Uint8Array.from({ length: 200_000 }, (_, at) => (at * 31) % 251);

const streamOf = (bytes: Uint8Array): ReadableStream<Uint8Array> => new Blob([Uint8Array.from(bytes)]).stream();
const bytesOf = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array> =>
  new Uint8Array(await new Response(stream).arrayBuffer());

async function opened(bytes: Uint8Array, words = passphrase): Promise<Uint8Array | undefined> {
  const stream = await decrypted(streamOf(bytes), words);
  return stream && bytesOf(stream);
}

describe('an encrypted copy', () => {
  let sealed: Uint8Array;
  before(async () => {
    sealed = await bytesOf(await encrypted(streamOf(plain), passphrase));
  });

  it('is what went in, once it is opened', async () => {
    assert.ok(isEncrypted(sealed));
    assert.ok(!isEncrypted(plain));
    assert.deepEqual(await opened(sealed), plain);
  });

  it('has nothing of what went in, and the cost of a guess that the program age has', () => {
    const head = new TextDecoder('latin1').decode(sealed.subarray(0, 80));
    assert.match(head, /^age-encryption\.org\/v1\n-> scrypt \S{22} 18\n/);
    assert.equal(Buffer.from(sealed).indexOf(plain.subarray(0, 16)), -1);
  });

  it('does not open with other words, and says so by nothing', async () => {
    assert.equal(await opened(sealed, 'four words in a rov'), undefined);
  });

  it('is refused where anything in it was changed or cut off, so that no half of a notebook is taken for one', async () => {
    const changed = Uint8Array.from(sealed);
    changed.set([255 - (sealed.at(-70_000) ?? 0)], sealed.length - 70_000);
    await assert.rejects(opened(changed));
    await assert.rejects(opened(sealed.subarray(0, sealed.length - 70_000)));
    await assert.rejects(opened(sealed.subarray(0, 40)));
  });
});
