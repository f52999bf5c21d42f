/** The position that a line is about. */

import type { OpportunityRead, OrganizationRead, Span } from '../../core/capture/understanding.ts';
import type { Happening } from './happening.ts';
import type { KnownNames } from './known-names.ts';
import type { NameMention } from './mentions.ts';

interface Told {
  readonly names: readonly NameMention[];
  readonly organizations: readonly OrganizationRead[];
  readonly known: KnownNames;
  readonly happening: Happening;
}

export function opportunityRead(line: string, text: string, told: Told): OpportunityRead | undefined {
  const mentions = told.names.filter(({ kind }) => kind === 'opportunity');
  const known = mentions.find(({ ids }) => ids.length > 0);
  if (known !== undefined) return knownOne(known, told);
  const { occasion, verdict } = told.happening;
  if (verdict === undefined && !['application', 'inquiry', 'interview'].includes(occasion?.value ?? ''))
    return undefined;
  const [named] = mentions;
  const written = named ?? titleIn(text) ?? (occasion?.value === 'application' ? appliedFor(text) : undefined);
  if (written !== undefined)
    return {
      title: line.slice(written.from, written.until),
      spans: [{ from: written.from, until: written.until }],
      ...organizationOf(told),
    };
  return onlyOneThere(told) ?? (occasion?.value === 'application' ? somePosition(told) : undefined);
}

function knownOne({ ids, from, until }: NameMention, { organizations, known }: Told): OpportunityRead | undefined {
  const there = new Set(organizations.flatMap(({ id }) => id ?? []));
  const id = ids.find((one) => there.has(known.opportunities.get(one)?.organization ?? '')) ?? ids[0];
  const opportunity = known.opportunities.get(id ?? '');
  return opportunity === undefined
    ? undefined
    : { title: opportunity.title, id: opportunity.id, spans: [{ from, until }] };
}

/** "for the office manager role" */
function titleIn(text: string): Span | undefined {
  const match =
    /\b(?:for|as|about|re) (?:the |an? |their )?(?<title>[a-z][a-z/&' -]{2,40}?) (?:role|job|position|opening|post|vacancy)\b/di.exec(
      text,
    );
  const place = match?.indices?.groups?.['title'];
  return place === undefined ? undefined : { from: place[0], until: place[1] };
}

/** "Applied for HR Analyst at Globex": what stands between the word and the next thing told. */
function appliedFor(text: string): Span | undefined {
  const match =
    /\bappl(?:y|ied|ying)(?: (?!for|as)[a-z]+)?? (?:for|as) (?:the |an? |their )?(?<title>[a-z][\w/&'’+#. -]{1,58}?)(?= (?:at|with|to|on|in|via|through|by|from|and|but|online|again)\b| ?[^\w/&'’+#. -]|\. |\.?\s*$)/di.exec(
      text,
    );
  const title = match?.groups?.['title'];
  const place = match?.indices?.groups?.['title'];
  return title === undefined || place === undefined || namesNoTitle.test(title)
    ? undefined
    : { from: place[0], until: place[1] };
}

const namesNoTitle =
  /^(?:(?:new|open|this|that|another|some|two|three|several|few|same) )*(?:jobs?|positions?|roles?|openings?|posts?|vacanc(?:y|ies)|it|this|that|one|work|something)$/i;

function organizationOf({ organizations }: Told): { readonly organization?: number } {
  return organizations.length === 1 ? { organization: 0 } : {};
}

/** Whoever applies does so for something, even where the line does not say for what. */
function somePosition({ organizations }: Told): OpportunityRead | undefined {
  const [only] = organizations;
  return only === undefined ? undefined : { title: `Position at ${only.name}`, organization: 0, spans: [] };
}

/** Where only one position is open at the organization, the interview there is for that one: our guess. */
function onlyOneThere({ organizations, known }: Told): OpportunityRead | undefined {
  const [only, ...others] = organizations;
  if (only?.id === undefined || others.length > 0) return undefined;
  const [one, ...more] = [...known.opportunities.values()].filter(({ organization }) => organization === only.id);
  return one === undefined || more.length > 0 ? undefined : { title: one.title, id: one.id, spans: [] };
}
