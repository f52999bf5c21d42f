/** Reads the QR code of a picture, in a worker of its own because only there WebAssembly may run. */

import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';

prepareZXingModule({ overrides: { locateFile: () => wasm } });

addEventListener('message', (event: MessageEvent<ImageData>) => {
  void read(event.data).then(
    (text) => postMessage({ text }),
    (error: unknown) => postMessage({ fault: String(error) }),
  );
});

async function read(picture: ImageData): Promise<string> {
  const found = await readBarcodes(picture, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 4 });
  return found.find(({ isValid, text }) => isValid && text !== '')?.text ?? '';
}
