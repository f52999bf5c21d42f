/** A file from elsewhere: chosen, looked at, decided on, brought in, and taken back if it was wrong. */

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';
import { useTellDone } from '../undo/use-tell-done.ts';
import { useUndo } from '../undo/use-undo.ts';
import { cancel, chooseFile, startAgain } from './bring-deeds.ts';
import { agree, takeBack } from './bring-in.ts';
import { bringWords as words } from './bring-words.ts';
import { useBringing } from './bringing.ts';
import type { Bringing } from './bringing.ts';
import { BroughtIn } from './brought-in.tsx';
import { ChooseFile } from './choose-file.tsx';
import { NotebookIn } from './notebook-in.tsx';
import { NotebookPreviewCard } from './notebook-preview-card.tsx';
import { PreviewCard } from './preview-card.tsx';
import { RunCard } from './run-card.tsx';
import { Sources } from './sources.tsx';
import './bringing.css';

export function BringFile() {
  const bringing = useBringing();
  return (
    <>
      <Stage bringing={bringing} />
      {bringing.at === 'start' && <Sources />}
    </>
  );
}

function Stage({ bringing }: { readonly bringing: Bringing }) {
  const queries = useQueryClient();
  const tellDone = useTellDone();
  const undo = useUndo();
  switch (bringing.at) {
    case 'start':
      return <ChooseFile said={bringing.said} onFile={(file) => void chooseFile(file)} />;
    case 'sending':
      return <RunCard key="sending" said={words.sending(bringing.name)} share={bringing.share} onCancel={cancel} />;
    case 'looking':
      return (
        <RunCard
          key="sending"
          said={words.looking(bringing.name)}
          name={bringing.name}
          progress={bringing.progress}
          onCancel={cancel}
        />
      );
    case 'preview':
      return (
        <StageCard key="preview">
          <PreviewCard looked={bringing} onAgree={() => void agree({ queries, tellDone })} onAgain={startAgain} />
        </StageCard>
      );
    case 'notebook':
      return (
        <StageCard key="preview">
          <NotebookPreviewCard
            looked={bringing}
            onAgree={() => void agree({ queries, tellDone })}
            onAgain={startAgain}
          />
        </StageCard>
      );
    case 'going':
      return bringing.isStopping === true ? (
        <RunCard key="going" said={words.stopping} />
      ) : (
        <RunCard
          key="going"
          said={words.going}
          name={bringing.from.file.name}
          progress={bringing.progress}
          onCancel={cancel}
        />
      );
    case 'done':
      return (
        <StageCard key="done">
          <BroughtIn done={bringing} onUndo={() => void takeBack(bringing, undo)} onAgain={startAgain} />
        </StageCard>
      );
    case 'notebook-done':
      return (
        <StageCard key="done">
          <NotebookIn done={bringing} onUndo={() => void takeBack(bringing, undo)} onAgain={startAgain} />
        </StageCard>
      );
    case 'refused':
      return (
        <StageCard key="refused">
          <Refused {...bringing} />
        </StageCard>
      );
  }
}

/** Takes the focus when it comes, since what had it is gone. */
function StageCard({ children }: { readonly children: ReactNode }) {
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.querySelector<HTMLElement>('h2')?.focus(), []);
  return (
    <section className="card bring-stage" ref={card}>
      {children}
    </section>
  );
}

function Refused({ name, reasons, isOurs }: Extract<Bringing, { readonly at: 'refused' }>) {
  return (
    <>
      <header className="card-head">
        <h2 tabIndex={-1}>
          <Icon name="warn" size={22} /> {isOurs ? words.broken : words.notRead}
        </h2>
      </header>
      <p className="detail" dir="auto">
        {name}
      </p>
      <div role="alert">
        {reasons.map(({ place, text }) => (
          <p key={`${place} ${text}`}>
            {place !== undefined && <strong>{place}</strong>} {text}
          </p>
        ))}
      </div>
      <p>
        <button type="button" className="button main" onClick={startAgain}>
          {words.another}
        </button>
      </p>
    </>
  );
}
