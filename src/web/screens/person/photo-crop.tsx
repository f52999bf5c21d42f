/** The square that is kept of a picture: moved by dragging or with the arrow keys, brought nearer with the slider. */

import { useEffect, useId, useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { photoWords as words } from './deed-words.ts';
import { draw, photoPixels, squareOf } from './photo-picture.ts';
import type { Crop } from './photo-picture.ts';

interface PhotoCropProps {
  readonly picture: ImageBitmap;
  readonly crop: Crop;
  readonly onCrop: (crop: Crop) => void;
}

/** A twentieth of what is seen. */
const keyStep = 0.05;
const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function PhotoCrop({ picture, crop, onCrop }: PhotoCropProps) {
  const id = useId();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current !== null) draw(picture, crop, canvas.current);
  }, [picture, crop]);

  /** By shares of the square that is seen. */
  const move = (right: number, down: number): void => {
    const { left, top, side } = squareOf(picture, crop);
    const middle = { x: left + side / 2 + right * side, y: top + side / 2 + down * side };
    const moved = squareOf(picture, { ...crop, x: middle.x / picture.width, y: middle.y / picture.height });
    onCrop({
      ...crop,
      x: (moved.left + moved.side / 2) / picture.width,
      y: (moved.top + moved.side / 2) / picture.height,
    });
  };
  const dragged = (event: PointerEvent<HTMLCanvasElement>): void => {
    if (event.buttons !== 1) return;
    const { width } = event.currentTarget.getBoundingClientRect();
    move(-event.movementX / width, -event.movementY / width);
  };
  const pressed = (event: KeyboardEvent): void => {
    const way = ways[event.key];
    if (way === undefined) return;
    event.preventDefault();
    move(way[0] * keyStep, way[1] * keyStep);
  };

  return (
    <div className="photo-crop">
      <button type="button" className="photo-frame" aria-label={words.frame} onKeyDown={pressed}>
        <canvas
          ref={canvas}
          width={photoPixels}
          height={photoPixels}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={dragged}
        />
      </button>
      <div className="field">
        <label htmlFor={id}>{words.zoom}</label>
        <input
          id={id}
          type="range"
          min={1}
          max={4}
          step={0.05}
          value={crop.zoom}
          onChange={(event) => onCrop({ ...crop, zoom: Number(event.target.value) })}
        />
        <p className="hint">{words.cropHint}</p>
      </div>
    </div>
  );
}
