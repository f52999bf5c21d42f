/** One step of a playbook of one's own: what, how, when, how often, and why; read back in plain words below. */

import { channels as allChannels, type Channel } from '../../../core/facts/touch.ts';
import { bounds, room } from '../../../core/playbooks/bounds.ts';
import { stepInWords } from '../../../core/playbooks/in-plain-words/step-words.ts';
import { textOf } from '../../../core/playbooks/in-plain-words/part.ts';
import type { Playbook, Step } from '../../../core/playbooks/playbook.ts';
import { fittingByFact } from '../../../core/playbooks/what-fits.ts';
import { Icon } from '../../ui/icon.tsx';
import { DayOfYear } from './date-in-place.tsx';
import { FormField, NumberField, SelectField } from './form-field.tsx';
import { type Faults, faultAt } from './form-flaws.ts';
import { conditionWords, formWords, lapseWords, timesWords, wayWords } from './form-words.ts';
import { WhenFields } from './when-fields.tsx';

interface StepFieldsProps {
  readonly draft: Playbook;
  readonly index: number;
  readonly faults: Faults;
  readonly onStep: (step: Step) => void;
  readonly onRemove: () => void;
  readonly onUp: () => void;
}

export function StepFields({ draft, index, faults, onStep, onRemove, onUp }: StepFieldsProps) {
  const step = draft.steps[index];
  if (step === undefined) return null;
  const at = `steps.${index}`;
  const number = index + 1;
  const fault = (field: string): string | undefined => faultAt(faults, `${at}.${field}`);
  return (
    <li className="step-fields" data-step={step.id}>
      <header>
        <h3>{formWords.step(number)}</h3>
        {index > 0 && (
          <button type="button" className="button quiet" aria-label={formWords.up(number)} onClick={onUp}>
            ↑
          </button>
        )}
        {draft.steps.length > 1 && (
          <button type="button" className="button quiet" aria-label={formWords.removeStep(number)} onClick={onRemove}>
            <Icon name="close" size={18} />
          </button>
        )}
      </header>
      <div className="form-fields">
        <FormField label={formWords.stepTitle} hint={formWords.stepTitleHint} fault={fault('title')} wide>
          {(attributes) => (
            <input
              {...attributes}
              dir="auto"
              maxLength={room.stepTitle}
              value={step.title ?? ''}
              onChange={({ target }) => onStep({ ...step, title: target.value })}
            />
          )}
        </FormField>
        <Ways step={step} fault={fault('channels')} onStep={onStep} />
        <WhenFields draft={draft} step={step} faults={faults} at={at} onStep={onStep} />
        <Times step={step} fault={fault('times')} onStep={onStep} />
        <Lapse step={step} onStep={onStep} />
        <Only draft={draft} step={step} fault={fault('only')} onStep={onStep} />
        <FormField label={formWords.why} hint={formWords.whyHint} fault={fault('why')} wide>
          {(attributes) => (
            <input
              {...attributes}
              dir="auto"
              maxLength={room.sentence}
              value={step.why}
              onChange={({ target }) => onStep({ ...step, why: target.value })}
            />
          )}
        </FormField>
        <Solicits step={step} onStep={onStep} />
      </div>
      <p className="it-reads">
        <span className="detail">{formWords.reads}</span> {textOf(stepInWords(step, at, draft))}
      </p>
    </li>
  );
}

interface PartProps {
  readonly step: Step;
  readonly fault?: string | undefined;
  readonly onStep: (step: Step) => void;
}

function Ways({ step, fault, onStep }: PartProps) {
  const { channels } = step;
  const chosen: readonly Channel[] = channels === 'any' ? [] : channels;
  return (
    <fieldset className="field wide">
      <legend className="label">{formWords.channels}</legend>
      <div className="choices">
        <label className="choice">
          <input
            type="checkbox"
            checked={channels === 'any'}
            onChange={({ target }) => onStep({ ...step, channels: target.checked ? 'any' : ['email'] })}
          />
          {formWords.anyChannel}
        </label>
        {channels !== 'any' &&
          allChannels.map((channel) => (
            <label className="choice" key={channel}>
              <input
                type="checkbox"
                aria-invalid={fault !== undefined || undefined}
                checked={chosen.includes(channel)}
                onChange={({ target }) =>
                  onStep({
                    ...step,
                    channels: allChannels.filter((one) => (one === channel ? target.checked : chosen.includes(one))),
                  })
                }
              />
              {wayWords[channel]}
            </label>
          ))}
      </div>
      {fault !== undefined && <p className="fault">{fault}</p>}
    </fieldset>
  );
}

function Times({ step, fault, onStep }: PartProps) {
  const { times, ...once } = step;
  const kind = times === undefined ? 'once' : times === 'until-ended' ? 'until-ended' : 'counted';
  return (
    <div className="with-numbers">
      <SelectField
        label={formWords.times}
        value={kind}
        options={[
          ['once', timesWords.once],
          ['counted', timesWords.counted],
          ['until-ended', timesWords['until-ended']],
        ]}
        fault={fault}
        onValue={(next) => onStep(next === 'once' ? once : { ...step, times: next === 'counted' ? 3 : 'until-ended' })}
      />
      {typeof times === 'number' && (
        <NumberField
          label={formWords.timesCount}
          value={times}
          {...bounds.times}
          onValue={(count) => onStep({ ...step, times: count })}
        />
      )}
    </div>
  );
}

function Lapse({ step, onStep }: PartProps) {
  const { lapses, ...lasting } = step;
  const kind = lapses === undefined ? 'never' : 'on' in lapses ? 'on' : 'days';
  return (
    <div className="with-numbers">
      <SelectField
        label={formWords.lapses}
        value={kind}
        options={[
          ['never', lapseWords.never],
          ['days', lapseWords.days],
          ['on', lapseWords.on],
        ]}
        onValue={(next) =>
          onStep(next === 'never' ? lasting : { ...step, lapses: next === 'on' ? { on: '01-15' } : { days: 14 } })
        }
      />
      {lapses !== undefined && 'days' in lapses && (
        <NumberField
          label={formWords.count}
          value={lapses.days}
          {...bounds.days}
          onValue={(days) => onStep({ ...step, lapses: { days } })}
        />
      )}
      {lapses !== undefined && 'on' in lapses && (
        <fieldset className="field day-of-year">
          <legend className="label">{formWords.on}</legend>
          <DayOfYear value={lapses.on} onValue={(on) => onStep({ ...step, lapses: { on } })} />
        </fieldset>
      )}
    </div>
  );
}

function Only({ draft, step, fault, onStep }: PartProps & { readonly draft: Playbook }) {
  const { conditions } = fittingByFact[draft.begins.fact];
  const { only, ...always } = step;
  if (conditions.length === 0) return null;
  return (
    <SelectField
      label={formWords.only}
      value={only ?? 'always'}
      options={[
        ['always', formWords.always],
        ...conditions.map((condition): [typeof condition, string] => [condition, conditionWords[condition]]),
      ]}
      fault={fault}
      onValue={(next) => onStep(next === 'always' ? always : { ...step, only: next })}
    />
  );
}

function Solicits({ step, onStep }: PartProps) {
  const { solicits, ...plain } = step;
  return (
    <label className="tick wide">
      <input
        type="checkbox"
        checked={solicits === true}
        onChange={({ target }) => onStep(target.checked ? { ...step, solicits: true } : plain)}
      />
      {formWords.solicits}
    </label>
  );
}
