/** By what somebody may be known again: of a card in the notebook, or of an entry in a file. */

import { mailboxKey, pageKey } from './ways-to-reach.ts';

/** What both have. */
export interface Identifiable {
  readonly name: string;
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  readonly links?: readonly string[];
}

export interface Identity {
  readonly name: string;
  /** Each as `mailboxKey` has it. */
  readonly mailboxes: readonly string[];
  /** Each as `pageKey` has it. */
  readonly pages: readonly string[];
  /** As they are written: they are read when there is something to compare. */
  readonly phones: readonly string[];
  /** Equal for those who work at one place. */
  readonly organization: string | undefined;
}

/** Hundreds of thousands have none. */
const none: readonly string[] = [];

/** `organization` is what stands for where they work, as `employersOf` gives it. */
export function identityOf(person: Identifiable, organization: string | undefined): Identity {
  const { name, emails = none, phones = none, links = none } = person;
  const pages = links.map(pageKey).filter((page) => page !== undefined);
  return {
    name,
    mailboxes: emails.length === 0 ? none : emails.map(mailboxKey),
    pages: pages.length === 0 ? none : pages,
    phones: phones.length === 0 ? none : phones,
    organization,
  };
}
