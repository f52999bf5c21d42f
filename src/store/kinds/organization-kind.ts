import type { Organization } from '../../core/facts/organization.ts';
import { organizationSchema } from '../../formats/notebook/organization-schema.ts';
import { list, text } from './codec.ts';
import type { FactKind } from './fact-kind.ts';

export const organizationKind: FactKind<Organization> = {
  table: 'organizations',
  fields: {
    id: text('id'),
    name: text('name'),
    aliases: list('aliases', organizationSchema.shape.aliases),
    industry: text('industry'),
    website: text('website'),
    research: text('research'),
    notes: text('notes'),
  },
  lists: {},
  findable: ({ name, aliases = [], industry, website, notes }) => ({
    title: name,
    more: [...aliases, industry, website, notes],
  }),
};
