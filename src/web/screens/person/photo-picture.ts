/** A picture made small in the browser: a square of it, light enough to lie with the card. Nobody outside is asked. */

/** As many as a card shows at its largest, on a fine screen. */
export const photoPixels = 320;
const mostBytes = 40_000;
const largestFile = 50_000_000;
/** Not even read: a picture of so many pixels would take the browser's memory. */
const mostPixels = 120_000_000;

export type PictureFault = 'no-picture' | 'too-large';

export class UnusablePicture extends Error {
  readonly fault: PictureFault;
  constructor(fault: PictureFault) {
    super(fault);
    this.name = 'UnusablePicture';
    this.fault = fault;
  }
}

/** Which square of a picture: its middle as shares of width and height, and how much nearer than as a whole. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  /** 1 shows as much as fits into a square, 4 a quarter of that. */
  readonly zoom: number;
}

export const wholePicture: Crop = { x: 0.5, y: 0.5, zoom: 1 };

/** @throws {UnusablePicture} */
export async function pictureOf(file: Blob): Promise<ImageBitmap> {
  if (file.size > largestFile) throw new UnusablePicture('too-large');
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (bitmap === undefined) throw new UnusablePicture('no-picture');
  if (bitmap.width * bitmap.height > mostPixels) throw new UnusablePicture('too-large');
  return bitmap;
}

/** The square in pixels of the picture; it never reaches over an edge. */
export function squareOf(
  { width, height }: { readonly width: number; readonly height: number },
  { x, y, zoom }: Crop,
): { readonly left: number; readonly top: number; readonly side: number } {
  const side = Math.min(width, height) / Math.max(zoom, 1);
  const within = (middle: number, size: number): number => Math.min(Math.max(middle * size - side / 2, 0), size - side);
  return { left: within(x, width), top: within(y, height), side };
}

export function draw(picture: ImageBitmap, crop: Crop, canvas: HTMLCanvasElement): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const { left, top, side } = squareOf(picture, crop);
  context.imageSmoothingQuality = 'high';
  // What shines through a picture without ground would be black in a JPEG.
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, left, top, side, side, 0, 0, canvas.width, canvas.height);
}

/** As a `data:` address: WebP, or JPEG where the browser writes none. */
export async function photoOf(picture: ImageBitmap, crop: Crop): Promise<string> {
  const canvas = document.createElement('canvas');
  canvas.width = photoPixels;
  canvas.height = photoPixels;
  draw(picture, crop, canvas);
  for (const type of ['image/webp', 'image/jpeg']) {
    for (const quality of [0.85, 0.7, 0.5, 0.3]) {
      const blob = await blobOf(canvas, type, quality);
      if (blob?.type === type && blob.size <= mostBytes) return addressOf(blob);
    }
  }
  throw new UnusablePicture('no-picture');
}

function blobOf(canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob | null> {
  return new Promise((resolve) => {
    canvas.toBlob(resolve, type, quality);
  });
}

function addressOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      if (typeof reader.result === 'string') resolve(reader.result);
    };
    reader.onerror = () => reject(new UnusablePicture('no-picture'));
    reader.readAsDataURL(blob);
  });
}

/** The first picture that was pasted or dropped. */
export function pictureIn(data: DataTransfer | null): File | undefined {
  return [...(data?.files ?? [])].find(({ type }) => type.startsWith('image/'));
}
