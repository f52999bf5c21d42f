/** A playbook in plain words: its beginning, its steps with their rules, silence and the end. */

import { useId, useState } from 'react';
import { inPlainWords, type StepTold, valuesIn } from '../../../core/playbooks/in-plain-words/in-plain-words.ts';
import type { Playbook } from '../../../core/playbooks/playbook.ts';
import { ruleOf } from '../../../core/rules/rule-book.ts';
import { Icon } from '../../ui/icon.tsx';
import { playbookWords } from './playbooks-words.ts';
import { type SetValue, ToldParts } from './told-parts.tsx';

interface ToldProps {
  readonly playbook: Playbook;
  /** As it was before the changes that are shown. */
  readonly before: Playbook;
  readonly onValue: SetValue;
}

export function Told({ playbook, before, onValue }: ToldProps) {
  const told = inPlainWords(playbook);
  const said = new Map(valuesIn(told).map((part) => [part.at, part.said]));
  const was = new Map(
    valuesIn(inPlainWords(before)).flatMap(({ at, said: ours }) => (said.get(at) === ours ? [] : [[at, ours]])),
  );
  const known = { was, onValue };
  return (
    <section className="card told" aria-labelledby="told-head">
      <header className="card-head">
        <h2 id="told-head">{playbookWords.inWords}</h2>
        <p className="hint no-print">{playbookWords.numbersHint}</p>
      </header>
      <p className="told-beginning">
        <ToldParts parts={told.beginning} what={playbookWords.beginning} {...known} />
      </p>
      <ol className="told-steps">
        {told.steps.map((step) => (
          <Step key={step.id} step={step} {...known} />
        ))}
      </ol>
      <div className="told-ends">
        <h3>{playbookWords.ends}</h3>
        {told.silence.length > 0 && (
          <p>
            <ToldParts parts={told.silence} what={playbookWords.silence} {...known} />
          </p>
        )}
        {told.endings.map((ending) => (
          <p key={ending}>{ending}</p>
        ))}
        {told.notes.map((note) => (
          <p key={note} className="detail">
            {note}
          </p>
        ))}
      </div>
    </section>
  );
}

interface StepProps {
  readonly step: StepTold;
  readonly was: ReadonlyMap<string, string>;
  readonly onValue: SetValue;
}

function Step({ step: { title, parts, rules }, was, onValue }: StepProps) {
  return (
    <li>
      <h3>{title}</h3>
      <p>
        <ToldParts parts={parts} what={title} was={was} onValue={onValue} />
      </p>
      <Rules codes={rules} />
    </li>
  );
}

function Rules({ codes }: { readonly codes: readonly string[] }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  if (codes.length === 0) return <p className="detail">{playbookWords.noRules}</p>;
  return (
    <>
      <button
        type="button"
        className="rule-button no-print"
        aria-expanded={open}
        aria-controls={id}
        aria-label={playbookWords.rules(codes.join(' '))}
        onClick={() => setOpen(!open)}
      >
        {codes.join(' ')}
        <Icon name="chevron" size={14} />
      </button>
      <ul id={id} className="told-rules" hidden={!open}>
        {codes.map(ruleOf).map(({ code, text, source }) => (
          <li key={code}>
            <strong>{code}</strong> {text} <cite>{playbookWords.source(source)}</cite>
          </li>
        ))}
      </ul>
    </>
  );
}
