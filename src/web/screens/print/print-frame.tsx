/** What stands around everything that is printed: the head, what can be chosen, and the sheets. */

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { isGone } from '../../client/client.ts';
import { papers } from '../../print/paper.ts';
import type { PaperName } from '../../print/paper.ts';
import { PaperStage } from '../../print/paper-stage.tsx';
import { PrintButton } from '../../print/print-button.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';
import { useLate } from '../../ui/use-late.ts';
import { urls } from '../../urls.ts';
import { printFaults, printWords } from './print-words.ts';
import './print-screen.css';

interface PrintFrameProps {
  readonly title: string;
  readonly choices: ReactNode;
  /** How much it is, and what is amiss. */
  readonly told: ReactNode;
  readonly isEmpty: boolean;
  readonly paper: PaperName;
  readonly children: ReactNode;
}

export function PrintFrame({ title, choices, told, isEmpty, paper, children }: PrintFrameProps) {
  return (
    <>
      <h1 className="screen-head" tabIndex={-1}>
        {title}
      </h1>
      <div className="print-choices no-print">{choices}</div>
      <div className="print-told no-print" role="status">
        {told}
      </div>
      {!isEmpty && (
        <>
          <p className="print-go no-print">
            <PrintButton words={printWords.print} />
            <span className="hint">{printWords.printHint}</span>
          </p>
          <PaperStage label={printWords.preview} width={papers[paper].width}>
            {children}
          </PaperStage>
        </>
      )}
    </>
  );
}

interface NotReadyProps {
  readonly title: string;
  readonly error: unknown;
  readonly onAgain: () => void;
}

/** Until there is something to print, and where that fails. */
export function NotReady({ title, error, onAgain }: NotReadyProps) {
  const late = useLate();
  const fault = isGone(error) ? printFaults.gone : printFaults.broken;
  return (
    <>
      <h1 className="screen-head" tabIndex={-1}>
        {title}
      </h1>
      <p className={late ? 'lead' : 'unseen'} role="status">
        {late && error === null ? printWords.loading : ''}
      </p>
      {error !== null && <FaultCard {...fault} againWord={printFaults.again} onAgain={onAgain} />}
    </>
  );
}

export function Nobody({ title }: { readonly title: string }) {
  return (
    <>
      <h1 className="screen-head" tabIndex={-1}>
        {title}
      </h1>
      <div className="card print-nobody">
        <p className="name">{printWords.nobody}</p>
        <p>{printWords.nobodyHow}</p>
        <p>
          <Link className="button" href={urls.people}>
            {printWords.toPeople}
          </Link>
        </p>
      </div>
    </>
  );
}
