/** Quoted-printable undone. Soft line breaks are gone by now; what is no valid escape stays as it is. RFC 2045 §6.7 */

const equals = 0x3d;

export function quotedPrintable(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const escaped = byte === equals ? hexByte(bytes[at + 1], bytes[at + 2]) : undefined;
    result[length] = escaped ?? byte;
    length += 1;
    if (escaped !== undefined) at += 2;
  }
  return result.subarray(0, length);
}

function hexByte(high: number | undefined, low: number | undefined): number | undefined {
  const [left, right] = [hexDigit(high), hexDigit(low)];
  return left === undefined || right === undefined ? undefined : left * 16 + right;
}

function hexDigit(byte: number | undefined): number | undefined {
  const value = Number.parseInt(String.fromCharCode(byte ?? 0), 16);
  return Number.isNaN(value) ? undefined : value;
}
