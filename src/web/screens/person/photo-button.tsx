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
        onClick={() => setOpened({ file: undefined })}
        onDragOver={(event) => event.preventDefault()}
        onDrop={dropped}
      >
        <Face name={name} photo={photo} size="large" />
        <span className="photo-hint no-print">
          {photo === undefined ? words.add : words.change}
          <span className="unseen"> {words.of(name)}</span>
        </span>
      </button>
      {opened !== undefined && <PhotoDialog person={person} file={opened.file} onClose={() => setOpened(undefined)} />}
    </>
  );
}
