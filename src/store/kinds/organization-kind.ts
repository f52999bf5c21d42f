import type { Organization } from '../../core/facts/organization.ts';
import { text } from './codec.ts';
import type { FactKind } from './fact-kind.ts';

export const organizationKind: FactKind<Organization> = {
  table: 'organizations',
  fields: {
    id: text('id'),
    name: text('name'),
    industry: text('industry'),
    website: text('website'),
    research: text('research'),
    notes: text('notes'),
  },
  lists: {},
  findable: ({ name, industry, website, notes }) => ({ title: name, more: [industry, website, notes] }),
};
