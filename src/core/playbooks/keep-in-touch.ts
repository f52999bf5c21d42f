import { afterOpening, days, type Playbook, waiting } from './playbook.ts';

/** A network stays fresh by being in touch, and by meeting. V2, V3, V8, J10, T9 */
export const keepInTouch: Playbook = {
  id: 'keep-in-touch',
  title: 'Keep in touch',
  begins: { fact: 'circle' },
  place: 'keep-in-touch',
  steps: [
    {
      id: 'touch-base',
      times: 'until-ended',
      channels: 'any',
      opens: waiting({ unit: 'cadence' }, { latest: 'touches' }),
      due: afterOpening({ unit: 'circle', days: { inner: 7, active: 14, wide: 14 } }),
      rules: ['V2', 'V8', 'J10'],
      script: 'touch-base',
      why: 'It has been a while: send {person} something of use, so that you stay in each other’s mind.',
    },
    {
      id: 'meet-in-person',
      times: 'until-ended',
      channels: ['in-person', 'video'],
      opens: waiting({ unit: 'circle', days: { inner: 90, active: 180 } }, { latest: 'meetings' }),
      due: afterOpening(days(30)),
      rules: ['V3', 'T9'],
      script: 'meet-in-person',
      why: 'Meeting {person} keeps name and face together; e-mail alone does not.',
    },
  ],
  ends: [],
  yields: true,
  swallows: { step: 'touch-base', by: 'meet-in-person' },
  changes: 'Any contact starts the wait anew; nothing is owed while something more pressing is.',
};
