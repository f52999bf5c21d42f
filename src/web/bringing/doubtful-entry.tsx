/** One entry of a file on the left, the cards that it may be on the right, each with what speaks for it. */

import { useId } from 'react';
import type { Preview } from './bringing.ts';
import type { Decision } from './choices-told.ts';
import { doubtWords as words } from './preview-words.ts';

type Doubtful = Preview['doubtful'][number];
type Candidate = Doubtful['candidates'][number];

interface DoubtfulEntryProps {
  readonly doubtful: Doubtful;
  readonly decision: Decision;
  readonly onDecide: (decision: string | null) => void;
}

export function DoubtfulEntry({ doubtful, decision, onDecide }: DoubtfulEntryProps) {
  const group = useId();
  const { name, line, candidates } = doubtful;
  return (
    <fieldset className="bring-pair">
      <legend className="unseen">{words.whoIs(name)}</legend>
      <div className="bring-side">
        <p className="hint">{words.inFile(line)}</p>
        <Facts of={doubtful} />
      </div>
      <div className="bring-sides">
        {candidates.map((candidate) => (
          <label className="choice bring-candidate" key={candidate.id}>
            <input
              type="radio"
              name={group}
              checked={decision === candidate.id}
              onChange={() => onDecide(candidate.id)}
            />
            <span>
              <span className="hint">{words.same}</span>
              <Facts of={candidate} />
              <Reasons of={candidate} />
            </span>
          </label>
        ))}
        <label className="choice">
          <input type="radio" name={group} checked={decision === null} onChange={() => onDecide(null)} />
          {words.new}
        </label>
      </div>
    </fieldset>
  );
}

function Facts({ of }: { readonly of: Pick<Doubtful, 'name' | 'title' | 'organization' | 'emails'> }) {
  const position = [of.title, of.organization].filter((part) => part !== undefined);
  return (
    <>
      <span className="name bring-line" dir="auto">
        {of.name}
      </span>
      {position.length > 0 && (
        <span className="bring-line" dir="auto">
          {position.join(' · ')}
        </span>
      )}
      {of.emails.map((email) => (
        <span className="detail bring-line" key={email} dir="auto">
          {email}
        </span>
      ))}
    </>
  );
}

function Reasons({ of }: { readonly of: Candidate }) {
  return of.reasons.map(({ kind, value }) => (
    <span className="hint bring-line" key={kind} dir="auto">
      {words.reasons[kind](value)}
    </span>
  ));
}
