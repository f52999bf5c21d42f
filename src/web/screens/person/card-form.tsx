/** One side of the card as a form, in the place where it was read. */

import { useEffect, useId, useRef } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { circles } from '../../../core/facts/owner.ts';
import type { Card } from '../../client/person-query.ts';
import { ChoiceRow } from '../../ui/choice-row.tsx';
import { OrganizationField } from '../../fields/organization-field.tsx';
import { cardSides } from './card-draft.ts';
import type { CardField, CardSide } from './card-draft.ts';
import { circleNames, editWords, fieldWords } from './person-words.ts';
import { StaleNote } from './stale-note.tsx';
import { useCardForm } from './use-card-form.ts';
import type { CardForm as Form } from './use-card-form.ts';
import '../../fields/form.css';

interface CardFormProps {
  readonly card: Card;
  readonly side: CardSide;
  readonly onClose: () => void;
}

const circleChoices = [
  { value: '', words: editWords.noCircle },
  ...circles.map((value) => ({ value, words: circleNames[value] })),
];

export function CardForm({ card, side, onClose }: CardFormProps) {
  const form = useCardForm(card, onClose);
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => element.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const { broken } = form;
  useEffect(() => {
    if (broken !== undefined) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [broken]);
  const submitted = (event: FormEvent): void => {
    event.preventDefault();
    void form.save();
  };
  return (
    <form ref={element} className="form card-form no-print" aria-label={editWords[side]} onSubmit={submitted}>
      <StaleNote form={form} fields={cardSides[side]} />
      {side === 'front' ? <FrontFields form={form} /> : <BackFields form={form} />}
      <p className="fault" role="alert">
        {form.fault}
      </p>
      <div className="choices">
        <button type="submit" className="button main" disabled={form.saving}>
          {form.saving ? editWords.saving : editWords.save}
        </button>
        <button type="button" className="button quiet" onClick={onClose}>
          {editWords.cancel}
        </button>
      </div>
    </form>
  );
}

function FrontFields({ form }: { readonly form: Form }) {
  const { draft, change, company, setCompany } = form;
  return (
    <>
      <Field form={form} field="name" required maxLength={200} />
      <div className="pair">
        <Field form={form} field="title" maxLength={300} />
        <OrganizationField label={fieldWords.organization} organization={company} onOrganization={setCompany} />
      </div>
      <div className="pair">
        <Area form={form} field="phones" hint={editWords.onePerLine} />
        <Area
          form={form}
          field="emails"
          hint={editWords.onePerLine}
          fault={form.broken && editWords.brokenEmail(form.broken.email)}
        />
      </div>
      <div className="pair">
        <Area form={form} field="addresses" hint={editWords.blankBetween} />
        <Area form={form} field="links" hint={editWords.onePerLine} />
      </div>
      <ChoiceRow
        legend={fieldWords.circle}
        choices={circleChoices}
        chosen={draft.circle}
        onChoose={(circle) => change({ circle })}
      />
      <div className="pair">
        <Field form={form} field="cadenceDays" type="number" min={1} max={3_650} hint={editWords.cadenceHint} />
        <Field form={form} field="birthday" type="date" />
      </div>
      <div className="pair">
        <Labelled words={fieldWords.timeZone}>
          {(id) => (
            <select
              id={id}
              className="input"
              value={draft.timeZone}
              onChange={(event) => change({ timeZone: event.target.value })}
            >
              <option value="">{editWords.noZone}</option>
              {zonesWith(draft.timeZone).map((zone) => (
                <option key={zone} value={zone}>
                  {zone.replaceAll('_', ' ')}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Field form={form} field="tags" hint={editWords.commas} />
      </div>
      <div>
        <Tick form={form} field="linkedinConnected" />
        <Tick form={form} field="key" />
      </div>
    </>
  );
}

function BackFields({ form }: { readonly form: Form }) {
  return (
    <>
      <Field form={form} field="howMet" maxLength={2_000} />
      <Area form={form} field="background" />
      <Area form={form} field="value" />
      <Area form={form} field="notes" />
    </>
  );
}

interface FieldProps {
  readonly form: Form;
  readonly field: CardField;
  readonly hint?: string;
}

interface LineProps extends FieldProps {
  readonly type?: 'text' | 'number' | 'date';
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
}

function Field({ form, field, hint, type = 'text', required = false, ...limits }: LineProps) {
  return (
    <Labelled words={fieldWords[field]} hint={hint}>
      {(id, describedBy) => (
        <input
          id={id}
          className="input"
          type={type}
          dir={type === 'text' ? 'auto' : undefined}
          autoComplete="off"
          pattern={required ? '.*\\S.*' : undefined}
          required={required}
          aria-describedby={describedBy}
          {...limits}
          value={form.draft[field]}
          onChange={(event) => form.change({ [field]: event.target.value })}
        />
      )}
    </Labelled>
  );
}

interface AreaProps extends FieldProps {
  readonly fault?: string | undefined;
}

function Area({ form, field, hint, fault }: AreaProps) {
  return (
    <Labelled words={fieldWords[field]} hint={hint} fault={fault}>
      {(id, describedBy) => (
        <textarea
          id={id}
          className="input"
          dir="auto"
          aria-describedby={describedBy}
          aria-invalid={fault !== undefined}
          maxLength={20_000}
          value={form.draft[field]}
          onChange={(event) => form.change({ [field]: event.target.value })}
        />
      )}
    </Labelled>
  );
}

function Tick({ form, field }: FieldProps) {
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={form.draft[field] !== ''}
        onChange={(event) => form.change({ [field]: event.target.checked ? 'yes' : '' })}
      />
      {fieldWords[field]}
    </label>
  );
}

interface LabelledProps {
  readonly words: string;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly children: (id: string, describedBy: string | undefined) => ReactNode;
}

function Labelled({ words, hint, fault, children }: LabelledProps) {
  const id = useId();
  const described = [hint === undefined ? '' : `${id}-hint`, fault === undefined ? '' : `${id}-fault`].filter(Boolean);
  return (
    <div className="field">
      <label htmlFor={id}>{words}</label>
      {children(id, described.length === 0 ? undefined : described.join(' '))}
      {fault !== undefined && (
        <p className="fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** A zone that this browser does not list stays as it is written. */
function zonesWith(zone: string): readonly string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return zone === '' || known.includes(zone) ? known : [zone, ...known];
}
