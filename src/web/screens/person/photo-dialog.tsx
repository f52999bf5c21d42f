/** A new photo: from a file, pasted or dropped, cut to a square and made small here, then laid with the card. */

import { useCallback, useEffect, useId, useState } from 'react';
import type { DragEvent, FormEvent } from 'react';
import type { Card } from '../../client/person-query.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { appWords } from '../../words/app-words.ts';
import { photoWords as words } from './deed-words.ts';
import { PhotoCrop } from './photo-crop.tsx';
import { pictureIn, pictureOf, photoOf, UnusablePicture, wholePicture } from './photo-picture.ts';
import type { Crop } from './photo-picture.ts';
import { usePhoto } from './use-photo.ts';
import '../../fields/form.css';

interface PhotoDialogProps {
  readonly person: Card['person'];
  /** One that was pasted or dropped already. */
  readonly file: File | undefined;
  readonly onClose: () => void;
}

export function PhotoDialog({ person, file, onClose }: PhotoDialogProps) {
  const id = useId();
  const [picture, setPicture] = useState<ImageBitmap>();
  const [crop, setCrop] = useState<Crop>(wholePicture);
  const [fault, setFault] = useState('');
  const { keep, saving } = usePhoto(person, onClose, setFault);

  const take = useCallback((taken: File | undefined): void => {
    if (taken === undefined) return;
    pictureOf(taken).then(
      (bitmap) => {
        setPicture(bitmap);
        setCrop(wholePicture);
        setFault('');
      },
      (error: unknown) => {
        setPicture(undefined);
        setFault(words.faults[error instanceof UnusablePicture ? error.fault : 'no-picture']);
      },
    );
  }, []);

  useEffect(() => take(file), [file, take]);

  useEffect(() => {
    const pasted = (event: ClipboardEvent): void => {
      event.preventDefault();
      const found = pictureIn(event.clipboardData);
      if (found === undefined) setFault(words.faults['nothing-pasted']);
      else take(found);
    };
    document.addEventListener('paste', pasted);
    return () => document.removeEventListener('paste', pasted);
  }, [take]);

  const submitted = (event: FormEvent): void => {
    event.preventDefault();
    if (picture === undefined) return;
    photoOf(picture, crop).then(keep, () => setFault(words.faults['no-picture']));
  };

  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  };

  return (
    <Dialog title={words.dialog(person.name)} closeWord={appWords.close} onClose={onClose}>
      <form className="form" onSubmit={submitted} onDragOver={(event) => event.preventDefault()} onDrop={dropped}>
        <div className="field">
          <label htmlFor={id}>{words.file}</label>
          <input
            id={id}
            className="input"
            type="file"
            accept="image/*"
            aria-describedby={`${id}-hint`}
            onChange={(event) => take(event.target.files?.[0])}
          />
          <p className="hint" id={`${id}-hint`}>
            {words.hint}
          </p>
        </div>
        {picture !== undefined && <PhotoCrop picture={picture} crop={crop} onCrop={setCrop} />}
        <p className="fault" role="alert">
          {fault}
        </p>
        <div className="choices">
          <button type="submit" className="button main" disabled={picture === undefined || saving}>
            {saving ? words.saving : words.keep}
          </button>
          {person.photo !== undefined && (
            <button type="button" className="button" disabled={saving} onClick={() => keep(null)}>
              {words.remove}
            </button>
          )}
          <button type="button" className="button quiet" onClick={onClose}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
