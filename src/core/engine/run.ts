import type { Group } from '../facts/group.ts';
import type { Meeting } from '../facts/meeting.ts';
import type { Promised } from '../facts/touch.ts';
import type { Referral } from '../facts/referral.ts';
import type { Playbook } from '../playbooks/playbook.ts';
import type { Instant } from './almanac.ts';
import type { About } from './follow-up.ts';
import type { HelperRole } from './who-helped.ts';
import type { Happened } from './ledger.ts';

/** One run of a playbook before it is reckoned: what began it, and the facts that its words refer to. */
export interface Run {
  readonly playbook: Playbook;
  /** Id of the thread. */
  readonly id: string;
  readonly person: string | null;
  readonly about: About;
  readonly begins: Instant;
  /** The touch that began it, or from which its later steps follow. */
  readonly touch?: Happened;
  readonly meeting?: Meeting;
  readonly referral?: Referral;
  readonly group?: Group;
  readonly promised?: Promised;
  /** The first named of those who took part. */
  readonly lead?: boolean;
  readonly role?: HelperRole;
}
