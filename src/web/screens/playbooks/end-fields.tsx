/** What silence does, and what ends a playbook. */

import { bounds } from '../../../core/playbooks/bounds.ts';
import { endStates, type Ending, type MomentName, type Playbook } from '../../../core/playbooks/playbook.ts';
import { fittingByFact } from '../../../core/playbooks/what-fits.ts';
import { Icon } from '../../ui/icon.tsx';
import { NumberField, SelectField } from './form-field.tsx';
import { type Faults, faultAt } from './form-flaws.ts';
import { calledIn, endWords, formWords, momentWords, openingWords, silenceWords, stepDone } from './form-words.ts';

interface EndFieldsProps {
  readonly draft: Playbook;
  readonly faults: Faults;
  readonly set: (draft: Playbook) => void;
}

export function EndFields({ draft, faults, set }: EndFieldsProps) {
  const { ends, begins, steps } = draft;
  const moments = fittingByFact[begins.fact].moments.filter((moment) => moment !== 'scheduled');
  const options: readonly (readonly [string, string])[] = [
    ...moments.map((moment): [string, string] => [moment, momentWords[moment]]),
    ...steps
      .filter(({ times }) => times !== 'until-ended')
      .map((step): [string, string] => [`step ${step.id}`, stepDone(calledIn(steps, step))]),
  ];
  const replace = (index: number, ending: Ending): void =>
    set({ ...draft, ends: ends.map((one, at) => (at === index ? ending : one)) });
  return (
    <section className="card playbook-card" aria-labelledby="form-ends">
      <header className="card-head">
        <h2 id="form-ends">{formWords.ends}</h2>
      </header>
      <div className="form-fields">
        <Silence draft={draft} faults={faults} set={set} />
      </div>
      {ends.length === 0 && <p className="hint">{formWords.noEnds}</p>}
      <ul className="end-rows">
        {ends.map((ending, index) => (
          <li key={`${index}-${keyOf(ending.on)}`}>
            <fieldset className="form-fields">
              <legend className="unseen">{formWords.end(index + 1)}</legend>
              <SelectField
                label={formWords.endOn}
                value={keyOf(ending.on)}
                options={options}
                fault={faultAt(faults, `ends.${index}`)}
                onValue={(key) => replace(index, { ...ending, on: momentOf(key) })}
              />
              <SelectField
                label={formWords.endAs}
                value={ending.as}
                options={endStates.map((state) => [state, endWords[state]])}
                onValue={(as) => replace(index, { ...ending, as })}
              />
              <button
                type="button"
                className="button quiet"
                aria-label={formWords.removeEnd(index + 1)}
                onClick={() => set({ ...draft, ends: ends.filter((_, at) => at !== index) })}
              >
                <Icon name="close" size={18} />
              </button>
            </fieldset>
          </li>
        ))}
      </ul>
      <p>
        <button
          type="button"
          className="button"
          onClick={() => set({ ...draft, ends: [...ends, { on: nextEnd(draft, options), as: 'closed' }] })}
        >
          <Icon name="plus" size={18} />
          {formWords.addEnd}
        </button>
      </p>
    </section>
  );
}

function Silence({ draft, faults, set }: EndFieldsProps) {
  const { silence, steps, ...rest } = draft;
  const countable = steps.filter(({ times }) => times !== 'until-ended');
  const last = countable.at(-1);
  return (
    <>
      <SelectField
        label={formWords.silence}
        value={silence?.becomes ?? 'none'}
        options={[
          ['none', silenceWords.none],
          ...(last === undefined
            ? []
            : ([
                ['parked', silenceWords.parked],
                ['stopped', silenceWords.stopped],
              ] as const)),
        ]}
        fault={faultAt(faults, 'silence')}
        onValue={(becomes) => {
          if (becomes === 'none') set({ ...rest, steps });
          else if (last !== undefined)
            set({
              ...draft,
              silence: { after: last.id, wait: { unit: 'business-days', count: 5 }, ...silence, becomes },
            });
        }}
      />
      {silence !== undefined && (
        <>
          <SelectField
            label={formWords.silenceAfter}
            value={silence.after}
            options={countable.map((step) => [step.id, calledIn(steps, step)])}
            onValue={(after) => set({ ...draft, silence: { ...silence, after } })}
          />
          <div className="with-numbers">
            <SelectField
              label={formWords.wait}
              value={silence.wait.unit}
              options={(['business-days', 'days'] as const).map((unit) => [unit, openingWords[unit]])}
              onValue={(unit) => set({ ...draft, silence: { ...silence, wait: { unit, count: 5 } } })}
            />
            <NumberField
              label={formWords.count}
              value={silence.wait.count}
              {...(silence.wait.unit === 'days' ? bounds.days : bounds.businessDays)}
              onValue={(count) => set({ ...draft, silence: { ...silence, wait: { ...silence.wait, count } } })}
            />
          </div>
        </>
      )}
    </>
  );
}

/** The first that does not end it yet. */
function nextEnd({ ends }: Playbook, options: readonly (readonly [string, string])[]): Ending['on'] {
  const taken = new Set(ends.map(({ on }) => keyOf(on)));
  const [free] = options.find(([key]) => !taken.has(key)) ?? options[0] ?? ['reply'];
  return momentOf(free);
}

function keyOf(on: Ending['on']): string {
  return typeof on === 'string' ? on : `step ${on.step}`;
}

function momentOf(key: string): Ending['on'] {
  return key.startsWith('step ') ? { step: key.slice('step '.length) } : (key as MomentName);
}
