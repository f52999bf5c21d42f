/** A file that opens with a passphrase only, as the program age reads and writes it. age-encryption.org/v1 */

import { Decrypter, Encrypter } from 'age-encryption';

export async function encrypted(
  plain: ReadableStream<Uint8Array>,
  passphrase: string,
): Promise<ReadableStream<Uint8Array>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(plain);
}

/**
 * What is in it, piece by piece; reading on fails where a piece is not as it was written.
 * @returns undefined where the passphrase does not open it
 * @throws where it was not encrypted with a passphrase, or its beginning is not as it was written
 */
export async function decrypted(
  sealed: ReadableStream<Uint8Array>,
  passphrase: string,
): Promise<ReadableStream<Uint8Array> | undefined> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await decrypter.decrypt(sealed);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('no identity matched')) return undefined;
    throw error;
  }
}
