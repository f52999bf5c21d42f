/** The text of the QR code in a picture; undefined where there is none. */

interface Answer {
  readonly text?: string;
  readonly fault?: string;
}

/** @throws where the reader cannot be loaded or run; with the signal's reason where it is aborted */
export async function readCode(picture: HTMLCanvasElement, signal: AbortSignal): Promise<string | undefined> {
  signal.throwIfAborted();
  const pixels = picture.getContext('2d')?.getImageData(0, 0, picture.width, picture.height);
  const worker = new Worker(new URL('./code-worker.ts', import.meta.url), { type: 'module', name: 'qr-codes' });
  try {
    const { text, fault } = await new Promise<Answer>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      worker.addEventListener('error', () => reject(new Error('The reader of codes did not start.')));
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data));
      worker.postMessage(pixels);
    });
    if (fault !== undefined) throw new Error(fault);
    return text === '' ? undefined : text;
  } finally {
    worker.terminate();
  }
}
