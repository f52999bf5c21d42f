/** Where a card comes in: by the camera of a telephone, or as a picture. */

import { useRef } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { cardWords as words } from './card/card-words.ts';

interface CardPickProps {
  readonly onPicture: (picture: Blob) => void;
}

export function CardPick({ onPicture }: CardPickProps) {
  const hasCamera = useMedia('(pointer: coarse)');
  return (
    <>
      {hasCamera && <PictureButton word={words.photograph} capture onPicture={onPicture} />}
      <PictureButton word={words.pick} onPicture={onPicture} />
    </>
  );
}

interface PictureButtonProps extends CardPickProps {
  readonly word: string;
  readonly capture?: boolean;
}

function PictureButton({ word, capture = false, onPicture }: PictureButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button quiet" onClick={() => input.current?.click()}>
        <Icon name="camera" size={18} />
        {word}
      </button>
      <input
        ref={input}
        type="file"
        accept="image/*"
        {...(capture && { capture: 'environment' as const })}
        hidden
        aria-label={word}
        onChange={(event) => {
          const [picture] = event.target.files ?? [];
          // The same picture may be picked again.
          event.target.value = '';
          if (picture !== undefined) onPicture(picture);
        }}
      />
    </>
  );
}
