/** docs/notebook.md lists the fields that the schemas let through, no more and no fewer. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decisionSchema } from '../src/formats/notebook/decision-schema.ts';
import { groupSchema } from '../src/formats/notebook/group-schema.ts';
import { intentSchema } from '../src/formats/notebook/intent-schema.ts';
import { meetingSchema } from '../src/formats/notebook/meeting-schema.ts';
import { opportunitySchema } from '../src/formats/notebook/opportunity-schema.ts';
import { organizationSchema } from '../src/formats/notebook/organization-schema.ts';
import { ownerSchema } from '../src/formats/notebook/owner-schema.ts';
import { personSchema } from '../src/formats/notebook/person-schema.ts';
import { referralSchema } from '../src/formats/notebook/referral-schema.ts';
import { searchSchema } from '../src/formats/notebook/search-schema.ts';
import { touchSchema } from '../src/formats/notebook/touch-schema.ts';
import { textOf } from './markdown.ts';

const schemas = {
  owner: ownerSchema,
  searches: searchSchema,
  organizations: organizationSchema,
  people: personSchema,
  opportunities: opportunitySchema,
  referrals: referralSchema,
  intents: intentSchema,
  meetings: meetingSchema,
  groups: groupSchema,
  touches: touchSchema,
  decisions: decisionSchema,
};

/** The first cells of the table under a heading, `name?` where it may be left out. */
function fieldsListed(kind: string): readonly string[] {
  const section = textOf('docs/notebook.md').split(`\n### ${kind}\n`)[1]?.split('\n#')[0] ?? '';
  const cells = [...section.matchAll(/^\| (`[^|]+) \|/gm)].map((match) => match[1] ?? '');
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')).sort();
}

describe('docs/notebook.md', () => {
  for (const [kind, { shape }] of Object.entries(schemas)) {
    it(`lists the fields of ${kind} as they are read, so that a file written after it is not refused`, () => {
      const fields = Object.entries(shape).map(([name, { type }]) => (type === 'optional' ? `${name}?` : name));
      assert.deepEqual(fieldsListed(kind), fields.sort());
    });
  }
});
