declare module 'qrcode' {
  /** A PNG. */
  export function toBuffer(text: string, options: { readonly width: number }): Promise<Buffer>;
}
