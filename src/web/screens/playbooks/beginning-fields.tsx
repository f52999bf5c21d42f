/** What begins a playbook, and where what it owes stands in the day. */

import { intentKinds } from '../../../core/facts/intent.ts';
import { occasions } from '../../../core/facts/touch.ts';
import { bounds, room } from '../../../core/playbooks/bounds.ts';
import { type Beginning, places, type Playbook } from '../../../core/playbooks/playbook.ts';
import { type BeginningFact, fittingByFact } from '../../../core/playbooks/what-fits.ts';
import { DayOfYear } from './date-in-place.tsx';
import { FormField, NumberField, SelectField } from './form-field.tsx';
import { type Faults, faultAt } from './form-flaws.ts';
import { beginningWords, formWords, intentWords, occasionWords, placeWords } from './form-words.ts';
import { beginningWith, newBeginning } from './new-playbook-draft.ts';

interface BeginningFieldsProps {
  readonly draft: Playbook;
  readonly faults: Faults;
  readonly set: (draft: Playbook) => void;
}

const facts = Object.keys(fittingByFact) as readonly BeginningFact[];

export function BeginningFields({ draft, faults, set }: BeginningFieldsProps) {
  const { begins, about, ...rest } = draft;
  return (
    <section className="card playbook-card" aria-labelledby="form-begins">
      <header className="card-head">
        <h2 id="form-begins">{formWords.begins}</h2>
      </header>
      <div className="form-fields">
        <FormField label={formWords.name} hint={formWords.nameHint} fault={faultAt(faults, 'title')} wide>
          {(attributes) => (
            <input
              {...attributes}
              dir="auto"
              maxLength={room.title}
              value={draft.title}
              onChange={({ target }) => set({ ...draft, title: target.value })}
            />
          )}
        </FormField>
        <SelectField
          label={formWords.beginsWith}
          value={begins.fact}
          options={facts.map((fact) => [fact, beginningWords[fact]])}
          onValue={(fact) => set(beginningWith(draft, newBeginning(fact)))}
        />
        <BeginningDetail begins={begins} faults={faults} onBegins={(next) => set({ ...draft, begins: next })} />
        <SelectField
          label={formWords.place}
          value={draft.place}
          options={places.map((place) => [place, placeWords[place]])}
          onValue={(place) => set({ ...draft, place })}
        />
        {fittingByFact[begins.fact].position && (
          <label className="tick">
            <input
              type="checkbox"
              checked={about === 'opportunity'}
              onChange={({ target }) => set({ ...rest, begins, ...(target.checked && { about: 'opportunity' }) })}
            />
            {formWords.position}
          </label>
        )}
      </div>
    </section>
  );
}

interface DetailProps {
  readonly begins: Beginning;
  readonly faults: Faults;
  readonly onBegins: (begins: Beginning) => void;
}

function BeginningDetail({ begins, faults, onBegins }: DetailProps) {
  if (begins.fact === 'touch') return <TouchDetail begins={begins} faults={faults} onBegins={onBegins} />;
  if (begins.fact === 'intent') {
    return (
      <SelectField
        label={formWords.intent}
        value={begins.kind}
        options={intentKinds.map((kind) => [kind, intentWords[kind]])}
        onValue={(kind) => onBegins({ ...begins, kind })}
      />
    );
  }
  if (begins.fact === 'quiet-opportunity') {
    return (
      <NumberField
        label={formWords.quiet}
        value={begins.days}
        {...bounds.quietDays}
        onValue={(days) => onBegins({ ...begins, days })}
      />
    );
  }
  if (begins.fact !== 'season') return null;
  return (
    <>
      <fieldset className="field day-of-year">
        <legend className="label">{formWords.from}</legend>
        <DayOfYear value={begins.from} onValue={(from) => onBegins({ ...begins, from })} />
      </fieldset>
      <fieldset className="field day-of-year">
        <legend className="label">{formWords.joinedBy}</legend>
        <DayOfYear value={begins.joinedBy} onValue={(joinedBy) => onBegins({ ...begins, joinedBy })} />
      </fieldset>
    </>
  );
}

type OfTouch = Extract<Beginning, { fact: 'touch' }>;

function TouchDetail({ begins, faults, onBegins }: DetailProps & { readonly begins: OfTouch }) {
  const fault = faultAt(faults, 'begins.occasions');
  const { conversation, each, ...bare } = begins;
  return (
    <>
      <fieldset className="field wide">
        <legend className="label">{formWords.occasions}</legend>
        <div className="choices">
          {occasions.map((occasion) => (
            <label className="choice" key={occasion}>
              <input
                type="checkbox"
                aria-invalid={fault !== undefined || undefined}
                checked={begins.occasions.includes(occasion)}
                onChange={({ target }) =>
                  onBegins({
                    ...begins,
                    occasions: occasions.filter((one) =>
                      one === occasion ? target.checked : begins.occasions.includes(one),
                    ),
                  })
                }
              />
              {occasionWords[occasion]}
            </label>
          ))}
        </div>
        {fault !== undefined && <p className="fault">{fault}</p>}
      </fieldset>
      <label className="tick">
        <input
          type="checkbox"
          checked={each === 'person'}
          onChange={({ target }) =>
            onBegins({ ...bare, ...(conversation && { conversation }), ...(target.checked && { each: 'person' }) })
          }
        />
        {formWords.each}
      </label>
      <label className="tick">
        <input
          type="checkbox"
          checked={conversation === true}
          onChange={({ target }) =>
            onBegins({ ...bare, ...(target.checked && { conversation: true }), ...(each && { each }) })
          }
        />
        {formWords.conversation}
      </label>
    </>
  );
}
