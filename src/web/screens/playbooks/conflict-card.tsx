/** Somebody saved meanwhile: both versions in plain words, and the owner says which counts. */

import { useEffect, useRef } from 'react';
import { differences } from '../../../core/playbooks/differences.ts';
import type { Playbook } from '../../../core/playbooks/playbook.ts';
import { Icon } from '../../ui/icon.tsx';
import { conflictWords } from './playbooks-words.ts';
import type { PlaybookDraft } from './use-playbook-draft.ts';

interface ConflictCardProps {
  readonly draft: PlaybookDraft;
  readonly present: Playbook;
}

export function ConflictCard({ draft, present }: ConflictCardProps) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    head.current?.focus();
    head.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <section className="card fault conflict" aria-labelledby="conflict-head">
      <header className="card-head">
        <h2 id="conflict-head" ref={head} tabIndex={-1}>
          <Icon name="warn" size={24} />
          {conflictWords.title}
        </h2>
      </header>
      <p>{conflictWords.what}</p>
      <ul className="versions">
        {differences(present, draft.draft).map(({ what, ours, yours }, index) => (
          <li key={`${what} ${String(index)}`}>
            <h3>{what}</h3>
            <p>
              <span className="detail">{conflictWords.there}</span> {ours}
            </p>
            <p>
              <span className="detail">{conflictWords.mine}</span> <strong>{yours}</strong>
            </p>
          </li>
        ))}
      </ul>
      <p className="choices">
        <button type="button" className="button main" onClick={draft.keepMine}>
          {conflictWords.keepMine}
        </button>
        <button type="button" className="button" onClick={draft.takeTheirs}>
          {conflictWords.takeTheirs}
        </button>
      </p>
    </section>
  );
}
