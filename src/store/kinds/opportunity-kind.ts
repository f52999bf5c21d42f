import type { Opportunity } from '../../core/facts/opportunity.ts';
import { instant, nested, text } from './codec.ts';
import type { FactKind } from './fact-kind.ts';

export const opportunityKind: FactKind<Opportunity, 'contacts'> = {
  table: 'opportunities',
  fields: {
    id: text('id'),
    title: text('title'),
    organization: text('organization_id'),
    openedAt: instant('opened_at'),
    route: text('route'),
    stage: text('stage'),
    search: text('search_id'),
    outcome: nested({ verdict: text('outcome_verdict'), at: instant('outcome_at') }),
  },
  lists: {
    contacts: { table: 'opportunity_contacts', owner: 'opportunity_id', item: text('person_id'), always: false },
  },
  findable: ({ title }) => ({ title, more: [] }),
};
