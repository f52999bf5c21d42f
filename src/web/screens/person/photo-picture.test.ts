import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { squareOf, wholePicture } from './photo-picture.ts';

describe('the square of a photo', () => {
  const wide = { width: 400, height: 200 };

  it('is the middle of the picture, as large as fits, until the owner moves it', () => {
    assert.deepEqual(squareOf(wide, wholePicture), { left: 100, top: 0, side: 200 });
    assert.deepEqual(squareOf({ width: 200, height: 400 }, wholePicture), { left: 0, top: 100, side: 200 });
  });

  it('stays within the picture however far it is moved, so that no edge is empty', () => {
    assert.deepEqual(squareOf(wide, { x: 5, y: -5, zoom: 1 }), { left: 200, top: 0, side: 200 });
    assert.deepEqual(squareOf(wide, { x: 0, y: 1, zoom: 2 }), { left: 0, top: 100, side: 100 });
    assert.equal(squareOf(wide, { x: 0.5, y: 0.5, zoom: 0.1 }).side, 200);
  });
});
