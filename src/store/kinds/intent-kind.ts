import type { Intent } from '../../core/facts/intent.ts';
import { instant, text } from './codec.ts';
import type { FactKind } from './fact-kind.ts';

export const intentKind: FactKind<Intent> = {
  table: 'intents',
  fields: {
    id: text('id'),
    kind: text('kind'),
    person: text('person_id'),
    at: instant('at'),
    about: text('about'),
  },
  lists: {},
};
