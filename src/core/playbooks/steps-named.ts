/** Where a playbook names its own steps. */

import type { Moment, Playbook, Step } from './playbook.ts';

export type Path = readonly (string | number)[];

/** A step named somewhere, and the place at which it is. */
export interface StepNamed {
  readonly step: string;
  readonly path: Path;
}

/** What a step waits for, is met, voided or lapsed by. */
export function stepsNamedBy({ opens, lapses, metBy, voidBy }: Step, at: Path): readonly StepNamed[] {
  const of = (moment: Moment | undefined, ...path: Path): readonly StepNamed[] =>
    typeof moment === 'object' ? [{ step: moment.step, path: [...at, ...path, 'step'] }] : [];
  const { after } = opens;
  const other = opens.or?.after;
  return [
    ...(typeof after === 'object' && 'latest' in after
      ? of(after.from, 'opens', 'after', 'from')
      : of(after, 'opens', 'after')),
    ...(typeof other === 'object' && 'latest' in other
      ? of(other.from, 'opens', 'or', 'after', 'from')
      : of(other, 'opens', 'or', 'after')),
    ...(lapses !== undefined && 'at' in lapses ? of(lapses.at, 'lapses', 'at') : []),
    ...(lapses !== undefined && 'whenOpens' in lapses
      ? [{ step: lapses.whenOpens, path: [...at, 'lapses', 'whenOpens'] }]
      : []),
    ...of(metBy, 'metBy'),
    ...of(voidBy, 'voidBy'),
  ];
}

/** Every place, in the order of the fields. */
export function stepsNamed({ steps, silence, ends, wakes, swallows }: Playbook): readonly StepNamed[] {
  return [
    ...steps.flatMap((step, index) => stepsNamedBy(step, ['steps', index])),
    ...(silence === undefined ? [] : [{ step: silence.after, path: ['silence', 'after'] }]),
    ...ends.flatMap(({ on, keeps }, index) => [
      ...(typeof on === 'object' ? [{ step: on.step, path: ['ends', index, 'on', 'step'] }] : []),
      ...(keeps?.steps ?? []).map((step, place) => ({ step, path: ['ends', index, 'keeps', 'steps', place] })),
    ]),
    ...(wakes === undefined ? [] : [{ step: wakes, path: ['wakes'] }]),
    ...(swallows === undefined
      ? []
      : [
          { step: swallows.step, path: ['swallows', 'step'] },
          { step: swallows.by, path: ['swallows', 'by'] },
        ]),
  ];
}
