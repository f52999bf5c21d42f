import type { Decision } from './decision.ts';
import type { Group } from './group.ts';
import type { Intent } from './intent.ts';
import type { Meeting } from './meeting.ts';
import type { Opportunity } from './opportunity.ts';
import type { Organization } from './organization.ts';
import type { Owner } from './owner.ts';
import type { Person } from './person.ts';
import type { Playbook } from '../playbooks/playbook.ts';
import type { OwnScript } from '../scripts/script.ts';
import type { Recall } from './recall.ts';
import type { Referral } from './referral.ts';
import type { Search } from './search.ts';
import type { Touch } from './touch.ts';

/** One owner's network: every fact, and nothing that can be derived. */
export interface Notebook {
  readonly owner: Owner;
  readonly searches: readonly Search[];
  readonly organizations: readonly Organization[];
  readonly people: readonly Person[];
  readonly opportunities: readonly Opportunity[];
  readonly referrals: readonly Referral[];
  readonly intents: readonly Intent[];
  readonly meetings: readonly Meeting[];
  readonly groups: readonly Group[];
  readonly touches: readonly Touch[];
  readonly decisions: readonly Decision[];
  /** The protocols that the owner changed or wrote. */
  readonly playbooks: readonly Playbook[];
  /** Words that the owner changed or wrote. */
  readonly scripts: readonly OwnScript[];
  /** What came to mind in Faces, and how well. */
  readonly recalls: readonly Recall[];
}

/** A notebook in which nothing has been written yet. */
export function emptyNotebook(owner: Owner): Notebook {
  return {
    owner,
    searches: [],
    organizations: [],
    people: [],
    opportunities: [],
    referrals: [],
    intents: [],
    meetings: [],
    groups: [],
    touches: [],
    decisions: [],
    playbooks: [],
    scripts: [],
    recalls: [],
  };
}
