import type { Playbook } from '../../core/playbooks/playbook.ts';
import { playbookFields } from '../../formats/notebook/playbook-schema.ts';
import { json, text, type Codec } from './codec.ts';
import type { FactKind } from './fact-kind.ts';

const { begins, steps, silence, ends, swallows } = playbookFields.shape;

/** Kept only where it is true. */
function mark(name: string): Codec<true> {
  return {
    columns: [name],
    write: (value) => [value === true ? 1 : null],
    read: (row) => (row[name] === 1 ? true : undefined),
  };
}

export const playbookKind: FactKind<Playbook> = {
  table: 'playbooks',
  fields: {
    id: text('id'),
    title: text('title'),
    begins: json('begins', begins),
    about: text('about'),
    place: text('place'),
    steps: json('steps', steps),
    silence: json('silence', silence),
    ends: json('ends', ends),
    wakes: text('wakes'),
    yields: mark('yields'),
    swallows: json('swallows', swallows),
    changes: text('changes'),
  },
  lists: {},
};
