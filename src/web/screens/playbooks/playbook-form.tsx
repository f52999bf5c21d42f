/** The form for a playbook of one's own, read back in plain words as one types, and played through before it counts. */

import { useMemo } from 'react';
import { asText, inPlainWords } from '../../../core/playbooks/in-plain-words/in-plain-words.ts';
import { room } from '../../../core/playbooks/bounds.ts';
import type { Playbook, Step } from '../../../core/playbooks/playbook.ts';
import { Icon } from '../../ui/icon.tsx';
import { BeginningFields } from './beginning-fields.tsx';
import { EndFields } from './end-fields.tsx';
import type { Faults } from './form-flaws.ts';
import { formWords } from './form-words.ts';
import { newStep, withoutStep } from './new-playbook-draft.ts';
import { Rehearsal } from './rehearsal.tsx';
import { StepFields } from './step-fields.tsx';
import { useSettled } from './use-settled.ts';

interface PlaybookFormProps {
  readonly draft: Playbook;
  /** What does not hold together. */
  readonly faults: Faults;
  /** What of it is to be said: of what was never touched nothing is. */
  readonly shownFaults: Faults;
  readonly set: (draft: Playbook) => void;
  /** As it would be saved. */
  readonly whole: Playbook;
}

export function PlaybookForm({ draft, faults, shownFaults, set, whole }: PlaybookFormProps) {
  // As text, since each keystroke makes it anew.
  const settled = useSettled(faults.size === 0 ? JSON.stringify(whole) : '');
  const tried = useMemo(() => (settled === '' ? undefined : { draft: JSON.parse(settled) as Playbook }), [settled]);
  const { steps } = draft;
  const withSteps = (next: readonly Step[]): void => set({ ...draft, steps: next });
  return (
    <>
      <BeginningFields draft={draft} faults={shownFaults} set={set} />
      <section className="card playbook-card" aria-labelledby="form-steps">
        <header className="card-head">
          <h2 id="form-steps">{formWords.steps}</h2>
        </header>
        <ol>
          {steps.map((step, index) => (
            <StepFields
              key={step.id}
              draft={draft}
              index={index}
              faults={shownFaults}
              onStep={(next) => withSteps(steps.map((one, at) => (at === index ? next : one)))}
              onRemove={() => set(withoutStep(draft, step.id))}
              onUp={() => withSteps(movedUp(steps, index))}
            />
          ))}
        </ol>
        {steps.length < room.steps && (
          <p>
            <button type="button" className="button" onClick={() => withSteps([...steps, newStep(steps)])}>
              <Icon name="plus" size={18} />
              {formWords.addStep}
            </button>
          </p>
        )}
      </section>
      <EndFields draft={draft} faults={shownFaults} set={set} />
      <section className="card form-preview" aria-labelledby="form-preview">
        <header className="card-head">
          <h2 id="form-preview">{formWords.preview}</h2>
        </header>
        {asText(inPlainWords(withEveryTitle(whole)))
          .split('\n')
          .map((line, index) => (
            <p key={`${String(index)} ${line}`}>{line}</p>
          ))}
      </section>
      <Rehearsal tried={tried} />
    </>
  );
}

/** What has no title yet is told all the same. */
function withEveryTitle(playbook: Playbook): Playbook {
  const steps = playbook.steps.map((step) => ({ ...step, title: step.title?.trim() || formWords.untitled }));
  return { ...playbook, steps };
}

function movedUp(steps: readonly Step[], index: number): readonly Step[] {
  const [before, step] = [steps[index - 1], steps[index]];
  if (before === undefined || step === undefined) return steps;
  return steps.map((one, at) => (at === index - 1 ? step : at === index ? before : one));
}
