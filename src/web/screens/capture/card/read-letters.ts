/** The letters in a picture, read on this device: worker, engine and data come from our own server. */

import { folder } from 'virtual:letter-reader';
import { createWorker, OEM } from 'tesseract.js';

/** Whether this copy of Sundown was built with what it takes. */
export const canReadLetters = folder !== '';

/** From 0 to 1, of loading the reader and then of reading. */
export type OnProgress = (stage: 'loading' | 'reading', share: number) => void;

/** @throws where the reader cannot be loaded or run; with the signal's reason where it is aborted */
export async function readLetters(
  picture: HTMLCanvasElement,
  { onProgress, signal }: { readonly onProgress: OnProgress; readonly signal: AbortSignal },
): Promise<string> {
  signal.throwIfAborted();
  const worker = await createWorker('eng', OEM.LSTM_ONLY, {
    workerPath: `${folder}worker.min.js`,
    corePath: `${folder}tesseract-core-simd-lstm.js`,
    langPath: folder,
    workerBlobURL: false,
    // The browser's own cache keeps the files.
    cacheMethod: 'none',
    gzip: true,
    logger: ({ status, progress }) => onProgress(status === 'recognizing text' ? 'reading' : 'loading', progress),
    errorHandler: () => {},
  });
  const stopped = Promise.withResolvers<never>();
  const stop = (): void => stopped.reject(signal.reason as Error);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  try {
    // Photos say nothing true of their resolution; told one, the reader does not guess aloud. Gaps tell columns apart.
    await worker.setParameters({ user_defined_dpi: '300', preserve_interword_spaces: '1' });
    const read = worker.recognize(picture, { rotateAuto: true }, { text: true });
    return (await Promise.race([read, stopped.promise])).data.text;
  } finally {
    signal.removeEventListener('abort', stop);
    await worker.terminate();
  }
}
