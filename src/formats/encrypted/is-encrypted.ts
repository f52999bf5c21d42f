/** Whether bytes are an encrypted file, told by how every such file begins. age-encryption.org/v1 */

const firstBytes = 'age-encryption.org/v1';

export function isEncrypted(beginning: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(beginning.subarray(0, firstBytes.length)) === firstBytes;
}
