/** After what a step comes up, how long after, and by when it is due. */

import type { OpeningWay, Playbook, Step, Wait } from '../../../core/playbooks/playbook.ts';
import { fittingByFact, waitsFitting } from '../../../core/playbooks/what-fits.ts';
import { SelectField } from './form-field.tsx';
import { type Faults, faultAt } from './form-flaws.ts';
import { calledIn, dueWords, formWords, momentWords, openingWords, seriesWords, stepDone } from './form-words.ts';
import { newWait } from './new-playbook-draft.ts';
import { WaitFields } from './wait-fields.tsx';

interface WhenFieldsProps {
  readonly draft: Playbook;
  readonly step: Step;
  readonly faults: Faults;
  readonly at: string;
  readonly onStep: (step: Step) => void;
}

type After = OpeningWay['after'];

export function WhenFields({ draft, step, faults, at, onStep }: WhenFieldsProps) {
  const { opens } = step;
  const { fact } = draft.begins;
  const options = aftersOf(draft, step);
  const isSeries = typeof opens.after === 'object' && 'latest' in opens.after;
  const { wait: _, ...atOnce } = opens;
  const { due, ...anyDay } = step;
  const units: readonly ('at-once' | Wait['unit'])[] = [
    ...(isSeries ? [] : (['at-once'] as const)),
    ...waitsFitting(fact, 'opening'),
  ];
  const dues: readonly ('that-day' | Wait['unit'])[] = ['that-day', ...waitsFitting(fact, 'due')];
  return (
    <>
      <SelectField
        label={formWords.after}
        value={keyOf(opens.after)}
        options={options.map(({ after, words }) => [keyOf(after), words])}
        fault={faultAt(faults, `${at}.opens.after`)}
        onValue={(key) => {
          const after = options.find((option) => keyOf(option.after) === key)?.after ?? 'begin';
          const needsWait = typeof after === 'object' && 'latest' in after && opens.wait === undefined;
          onStep({ ...step, opens: { ...opens, after, ...(needsWait && { wait: newWait('days') }) } });
        }}
      />
      <div className="with-numbers">
        <SelectField
          label={formWords.wait}
          value={opens.wait?.unit ?? 'at-once'}
          options={units.map((unit) => [unit, openingWords[unit]])}
          fault={faultAt(faults, `${at}.opens.wait`)}
          onValue={(unit) =>
            onStep({ ...step, opens: unit === 'at-once' ? atOnce : { ...opens, wait: newWait(unit) } })
          }
        />
        {opens.wait !== undefined && (
          <WaitFields wait={opens.wait} onWait={(wait) => onStep({ ...step, opens: { ...opens, wait } })} />
        )}
      </div>
      <div className="with-numbers">
        <SelectField
          label={formWords.due}
          value={due?.wait.unit ?? 'that-day'}
          options={dues.map((unit) => [unit, dueWords[unit]])}
          fault={faultAt(faults, `${at}.due`)}
          onValue={(unit) =>
            onStep(unit === 'that-day' ? anyDay : { ...step, due: { wait: newWait(unit), from: 'opening' } })
          }
        />
        {due !== undefined && (
          <WaitFields wait={due.wait} onWait={(wait) => onStep({ ...step, due: { ...due, wait } })} />
        )}
      </div>
    </>
  );
}

function aftersOf({ begins, steps }: Playbook, { id }: Step): readonly { after: After; words: string }[] {
  const { moments, series } = fittingByFact[begins.fact];
  const others = steps.filter((other) => other.id !== id && other.times !== 'until-ended');
  return [
    ...(['begin', ...moments] as const).map((after) => ({ after, words: momentWords[after] })),
    ...others.map((other) => ({ after: { step: other.id }, words: stepDone(calledIn(steps, other)) })),
    ...series.map((latest) => ({ after: { latest }, words: seriesWords[latest] })),
  ];
}

function keyOf(after: After): string {
  if (typeof after === 'string') return after;
  return 'step' in after ? `step ${after.step}` : `latest ${after.latest}`;
}
