/** The numbers of a wait, by its unit. */

import { circles } from '../../../core/facts/owner.ts';
import { bounds } from '../../../core/playbooks/bounds.ts';
import type { Wait } from '../../../core/playbooks/playbook.ts';
import { DayOfYear } from './date-in-place.tsx';
import { NumberField } from './form-field.tsx';
import { circleNames, formWords } from './form-words.ts';

interface WaitFieldsProps {
  readonly wait: Wait;
  readonly onWait: (wait: Wait) => void;
}

export function WaitFields({ wait, onWait }: WaitFieldsProps) {
  switch (wait.unit) {
    case 'business-days':
      return (
        <NumberField
          label={formWords.count}
          value={wait.count}
          {...bounds.businessDays}
          onValue={(count) => onWait({ ...wait, count })}
        />
      );
    case 'days':
      return (
        <NumberField
          label={formWords.count}
          value={wait.count}
          {...bounds.days}
          onValue={(count) => onWait({ ...wait, count })}
        />
      );
    case 'hours':
      return (
        <NumberField
          label={formWords.count}
          value={wait.count}
          {...bounds.hours}
          onValue={(count) => onWait({ ...wait, count })}
        />
      );
    case 'window':
      return (
        <>
          <NumberField
            label={formWords.windowFrom}
            value={wait.from}
            min={bounds.windowDays.min}
            max={wait.to}
            onValue={(from) => onWait({ ...wait, from })}
          />
          <NumberField
            label={formWords.windowTo}
            value={wait.to}
            min={wait.from}
            max={bounds.windowDays.max}
            onValue={(to) => onWait({ ...wait, to })}
          />
        </>
      );
    case 'circle':
      return circles.map((circle) => (
        <NumberField
          key={circle}
          label={circleNames[circle]}
          value={wait.days[circle] ?? bounds.days.max}
          {...bounds.days}
          onValue={(count) => onWait({ ...wait, days: { ...wait.days, [circle]: count } })}
        />
      ));
    case 'date':
      return (
        <fieldset className="field day-of-year">
          <legend className="label">{formWords.on}</legend>
          <DayOfYear value={wait.on} onValue={(on) => onWait({ ...wait, on })} />
        </fieldset>
      );
    case 'cadence':
    case 'sundown-next-day':
    case 'promised-date':
    case 'day-before-meeting':
      return null;
  }
}
