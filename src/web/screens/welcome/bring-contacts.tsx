/** Contacts from elsewhere: choose a file, see who would come in, decide, and take it back if it was wrong. */

import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Icon } from '../../ui/icon.tsx';
import { urls } from '../../urls.ts';
import { BroughtIn } from './brought-in.tsx';
import { ChooseFile } from './choose-file.tsx';
import { PreviewCard } from './preview-card.tsx';
import { useBring } from './use-bring.ts';
import type { Bring } from './use-bring.ts';
import { bringWords as words, sources, welcomeWords } from './welcome-words.ts';

export function BringContacts() {
  const bring = useBring();
  return (
    <>
      <h1 className="screen-head" tabIndex={-1}>
        {words.title}
      </h1>
      <p className="lead">{words.lead}</p>
      <Stage bring={bring} />
      {bring.bringing.at === 'start' && <HowTo />}
      <p className="skip-welcome">
        <Link href={urls.welcome}>{welcomeWords.back}</Link>
      </p>
    </>
  );
}

function Stage({ bring }: { readonly bring: Bring }) {
  const { bringing } = bring;
  switch (bringing.at) {
    case 'start':
      return <ChooseFile said={bringing.said} onFile={bring.choose} />;
    case 'reading':
      return <Progress words={words.reading(bringing.name)} share={bringing.share} onCancel={bring.cancel} />;
    case 'looking':
      return <Progress words={words.looking} onCancel={bring.cancel} />;
    case 'preview':
      return (
        <StageCard>
          <PreviewCard preview={bringing.preview} said={bringing.said} bring={bring} />
        </StageCard>
      );
    case 'bringing':
      return (
        <Progress words={words.going(bringing.preview.added + bringing.preview.completed)} onCancel={bring.cancel} />
      );
    case 'done':
      return (
        <StageCard>
          <BroughtIn preview={bringing.preview} said={bringing.said} bring={bring} />
        </StageCard>
      );
    case 'refused':
      return (
        <StageCard>
          <Refused reasons={bringing.reasons} onAgain={bring.again} />
        </StageCard>
      );
  }
}

/** Takes the focus when it comes, since what had it is gone. */
function StageCard({ children }: { readonly children: ReactNode }) {
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.querySelector<HTMLElement>('h2')?.focus(), []);
  return (
    <section className="card stage" ref={card}>
      {children}
    </section>
  );
}

interface ProgressProps {
  readonly words: string;
  /** From 0 to 1, where it is known. */
  readonly share?: number;
  readonly onCancel: () => void;
}

function Progress({ words: said, share, onCancel }: ProgressProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <section className="card stage">
      <p id={id} role="status">
        {said}
      </p>
      <progress aria-labelledby={id} {...(share !== undefined && { value: share })} />
      <p>
        <button type="button" className="button" ref={button} onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </section>
  );
}

function Refused({ reasons, onAgain }: { readonly reasons: readonly string[]; readonly onAgain: () => void }) {
  return (
    <>
      <header className="card-head">
        <h2 tabIndex={-1}>
          <Icon name="warn" size={22} /> {words.notRead}
        </h2>
      </header>
      <div role="alert">
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </div>
      <p>
        <button type="button" className="button main" onClick={onAgain}>
          {words.another}
        </button>
      </p>
    </>
  );
}

function HowTo() {
  return (
    <section className="how-to" aria-labelledby="how-to-head">
      <h2 id="how-to-head">{words.how}</h2>
      <dl>
        {sources.map(({ name, steps }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{steps}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
