/** Every address of the app, in one place. */

interface MeetingKnown {
  readonly person?: string | undefined;
  readonly opportunity?: string | undefined;
  readonly kind?: string | undefined;
}

export const urls = {
  today: '/',
  welcome: '/welcome',
  bringContacts: '/welcome/contacts',
  firstCard: '/welcome/first-card',
  people: '/people',
  person: (id: string) => `/people/${id}`,
  duplicates: '/duplicates',
  /** What merging two cards would do; the first one stays. */
  merge: (kept: string, other: string) => `/people/${kept}/merge/${other}`,
  opportunities: '/opportunities',
  opportunity: (id: string) => `/opportunities/${id}`,
  meetings: '/meetings',
  meeting: (id: string) => `/meetings/${id}`,
  /** The form for a new meeting, with what is known of it filled in. */
  newMeeting: (known: MeetingKnown = {}) => `/meetings/new${queryOf(known)}`,
  /** The form that plans an ask for an informational interview. C2 */
  askForTalk: (person?: string) => `/meetings/ask${queryOf({ person })}`,
  referrals: '/referrals',
  /** With the form open for somebody who named somebody. F1 */
  referralFrom: (person: string) => `/referrals${queryOf({ from: person })}`,
  groups: '/groups',
  group: (id: string) => `/groups/${id}`,
  /** The directory of associations, opened at an occupation. F9 */
  groupsOf: (occupation?: string) => `/groups${queryOf({ occupation })}`,
  network: '/network',
  /** With the people behind one of its numbers. */
  networkOf: (number: string) => `/network?${new URLSearchParams({ number }).toString()}`,
  holdingFile: '/holding-file',
  landed: '/landed',
  landedOffer: (opportunity: string) => `/landed${queryOf({ opportunity })}`,
  landedLetters: (opportunity: string) => `/landed/letters${queryOf({ opportunity })}`,
  cards: '/cards',
  printCards: (people: readonly string[]) => `/print/cards?${peopleQuery(people)}`,
  printAddresses: (people: readonly string[]) => `/print/addresses?${peopleQuery(people)}`,
  /** Of all whose New Year's card is still to be sent. */
  printCardAddresses: '/print/addresses?run=cards',
  faces: '/faces',
  playbooks: '/playbooks',
  newPlaybook: '/playbooks/new',
  playbook: (id: string) => `/playbooks/${id}`,
  editPlaybook: (id: string) => `/playbooks/${id}/edit`,
  scripts: '/scripts',
  script: (id: string) => `/scripts/${id}`,
  insights: '/insights',
  bringAndTake: '/bring-and-take',
  take: '/bring-and-take/take',
  backups: '/bring-and-take/backups',
  history: '/history',
  /** What was changed about a person. */
  historyOf: (person: string) => `/history?person=${person}`,
  settings: '/settings',
} as const;

/** The addresses that name something, as patterns. */
export const urlPatterns = {
  landedLetters: '/landed/letters',
  printCards: '/print/cards',
  printAddresses: '/print/addresses',
  playbook: '/playbooks/:id',
  editPlaybook: '/playbooks/:id/edit',
  person: '/people/:id',
  merge: '/people/:id/merge/:other',
  opportunity: '/opportunities/:id',
  newMeeting: '/meetings/new',
  askForTalk: '/meetings/ask',
  meeting: '/meetings/:id',
  group: '/groups/:id',
  script: '/scripts/:id',
} as const;

function peopleQuery(people: readonly string[]): string {
  return people.map((person) => `people=${encodeURIComponent(person)}`).join('&');
}

function queryOf(known: Readonly<Record<string, string | undefined>> | MeetingKnown): string {
  const said = Object.entries(known).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return said.length === 0 ? '' : `?${new URLSearchParams(said).toString()}`;
}
