import type { Recall } from '../../core/facts/recall.ts';
import { instant, text } from './codec.ts';
import type { FactKind } from './fact-kind.ts';

export const recallKind: FactKind<Recall> = {
  table: 'recalls',
  fields: {
    id: text('id'),
    person: text('person_id'),
    at: instant('at'),
    asked: text('asked'),
    grade: text('grade'),
  },
  lists: {},
};
