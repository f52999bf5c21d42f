/** The face on the card: a click, a picture that is dropped on it, or one pasted anywhere on the page changes it. V3 */

import { useEffect, useState } from 'react';
import type { DragEvent } from 'react';
import type { Card } from '../../client/person-query.ts';
import { Face } from '../../ui/face.tsx';
import { photoWords as words } from './deed-words.ts';
import { PhotoDialog } from './photo-dialog.tsx';
import { pictureIn } from './photo-picture.ts';

type Opened = { readonly file: File | undefined };

export function PhotoButton({ person }: { readonly person: Card['person'] }) {
  const [opened, setOpened] = useState<Opened>();
  const { name, photo } = person;

  useEffect(() => {
    const pasted = (event: ClipboardEvent): void => {
      const isTyping = event.target instanceof Element && event.target.closest('input, textarea') !== null;
      const file = pictureIn(event.clipboardData);
      if (file === undefined || isTyping || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      setOpened({ file });
    };
    document.addEventListener('paste', pasted);
    return () => document.removeEventListener('paste', pasted);
  }, []);

  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    setOpened({ file: pictureIn(event.dataTransfer) ?? event.dataTransfer.files[0] });
  };

  return (
    <>
      <button
        type="button"
        className="photo-button"
        aria-label={photo === undefined ? words.add(name) : words.change(name)}
        onClick={() => setOpened({ file: undefined })}
        onDragOver={(event) => event.preventDefault()}
        onDrop={dropped}
      >
        <Face name={name} photo={photo} size="large" />
        <span className="photo-hint no-print" aria-hidden="true">
          {photo === undefined ? words.addShort : words.changeShort}
        </span>
      </button>
      {opened !== undefined && <PhotoDialog person={person} file={opened.file} onClose={() => setOpened(undefined)} />}
    </>
  );
}
