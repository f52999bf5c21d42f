/** A card on its way from a picture to somebody in the notebook: how far it is, then what it says, to be looked over. */

import { useCallback, useEffect, useRef } from 'react';
import type { PersonTold } from '../../../../core/capture/corrections.ts';
import { CardForm } from './card-form.tsx';
import { cardWords as words } from './card-words.ts';
import type { Progress } from './read-picture.ts';
import { useCardReading } from './use-card-reading.ts';
import type { CardSource } from './use-card-reading.ts';
import './card.css';

interface CardPanelProps {
  readonly source: CardSource;
  readonly onTold: (told: PersonTold) => void;
  readonly onClose: () => void;
}

export function CardPanel({ source, onTold, onClose }: CardPanelProps) {
  const { progress, found, fault } = useCardReading(source);
  const stop = useRef<HTMLButtonElement>(null);
  const picture = usePicture(source);
  useEffect(() => stop.current?.focus(), []);
  return (
    <div className="chip-editor card-panel">
      {typeof source !== 'string' && <img ref={picture} className="card-picture" alt={words.picture} />}
      {found !== undefined ? (
        <CardForm found={found} onTold={onTold} onClose={onClose} />
      ) : (
        <>
          {fault === undefined ? <Waiting progress={progress} /> : <p role="alert">{fault}</p>}
          {typeof source !== 'string' && <p className="hint">{words.hint}</p>}
          <button ref={stop} type="button" className="button" onClick={onClose}>
            {fault === undefined ? words.cancel : words.again}
          </button>
        </>
      )}
    </div>
  );
}

function Waiting({ progress }: { readonly progress: Progress }) {
  const { stage } = progress;
  return (
    <div role="status">
      <p>{words.stages[stage]}</p>
      <progress aria-label={words.reading} max={1} {...(stage !== 'code' && { value: shareOf(progress) })} />
    </div>
  );
}

/** Loading is a third of the way at most, and only the first time. */
function shareOf(progress: Progress): number {
  if (progress.stage === 'code') return 0;
  return progress.stage === 'loading' ? progress.share * 0.3 : 0.3 + progress.share * 0.7;
}

/** Shows the picture for as long as its image stands. */
function usePicture(source: CardSource): (image: HTMLImageElement | null) => (() => void) | undefined {
  return useCallback(
    (image) => {
      if (image === null || typeof source === 'string') return undefined;
      const address = URL.createObjectURL(source);
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [source],
  );
}
