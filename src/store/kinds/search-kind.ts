import type { Search } from '../../core/facts/search.ts';
import { instant, text } from './codec.ts';
import type { FactKind } from './fact-kind.ts';

export const searchKind: FactKind<Search> = {
  table: 'searches',
  fields: {
    id: text('id'),
    goal: text('goal'),
    startedAt: instant('started_at'),
    endedAt: instant('ended_at'),
  },
  lists: {},
};
