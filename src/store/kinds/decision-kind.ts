import type { Decision } from '../../core/facts/decision.ts';
import { instant, instantOrDate, text } from './codec.ts';
import type { FactKind } from './fact-kind.ts';

export const decisionKind: FactKind<Decision> = {
  table: 'decisions',
  fields: {
    id: text('id'),
    at: instant('at'),
    key: text('key'),
    kind: text('kind'),
    until: instantOrDate('until'),
    reason: text('reason'),
  },
  lists: {},
};
