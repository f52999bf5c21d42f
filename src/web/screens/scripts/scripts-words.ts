/** The words of the scripts screens, ready for translation. */

export const scriptsWords = {
  title: 'Scripts',
  lead: 'What you say at each step: short, warm and plain. Put your own words in the place of ours wherever you like.',
  loading: 'Fetching the scripts …',
  stale: 'Sundown does not answer. These are the scripts as last seen.',
  yours: 'yours',
  usedAt: 'Said at',
  back: 'All scripts',
  missing: 'There is no such script',
  missingWhat: 'Its address may be misspelled. All of yours and ours stand in one list.',
} as const;

export const scriptWords = {
  medium: 'How it is said',
  place: 'Where these words count',
  everywhere: 'Wherever this script is used',
  onlyAt: (playbook: string, step: string) => `Only here: ${playbook} · ${step}`,
  subject: 'Subject',
  body: 'Words',
  late: 'When it is late',
  lateHint: 'Stands where the words say {{ late }}, once the step is overdue. It says so in one breath.',
  fields: 'Fields to put in',
  fieldsHint: 'Sundown fills them from your notebook. A fact that is missing becomes a blank in brackets.',
  save: 'Keep my words',
  restore: 'Restore ours',
  unchanged: 'These are ours. Change them as you like.',
  ownStand: 'These are your words.',
  saved: (title: string) => `Your words stand: ${title}`,
  restored: (title: string) => `Our words stand again: ${title}`,
  changedElsewhere: 'These words were changed elsewhere meanwhile. What you typed is still here.',
  takeTheirs: 'Take what stands there',
} as const;

interface Problem {
  readonly part: 'subject' | 'body' | 'late';
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const parts = { subject: 'subject', body: 'words', late: 'late words' } as const;

export const previewWords = {
  title: 'How it sounds',
  person: 'For',
  personHint: 'Somebody from your notebook; without a name, an example.',
  late: 'as if it were late',
  problem: ({ part, line, column, message }: Problem) =>
    `In the ${parts[part]}, line ${String(line)}, at ${String(column)}: ${message}`,
  gone: 'The preview needs Sundown to answer. What you type is kept.',
  someone: 'Find somebody',
  count: (count: number) => `${String(count)} people`,
} as const;

export const scriptFaults = {
  again: 'Try again',
  gone: {
    title: 'Sundown does not answer',
    what: 'The scripts could not be fetched. Nothing was lost.',
    step: 'Start Sundown, or try again in a moment.',
  },
  broken: {
    title: 'The scripts could not be shown',
    what: 'Something went wrong on our side. Nothing was lost.',
    step: 'Try again in a moment.',
  },
} as const;

/** What can be put in, by the name that stands between the braces. */
export const fieldMeanings: readonly (readonly [string, string])[] = [
  ['person.first_name', 'their first name'],
  ['person.name', 'their name'],
  ['person.title', 'their title'],
  ['person.gave | list', 'what they did for you'],
  ['organization.name', 'their organization'],
  ['organization.research | reword: "what you learned"', 'your research on it'],
  ['opportunity.title', 'the position'],
  ['touch.about | reword: "what you talked about"', 'what you talked about'],
  ['touch.when', 'when that was'],
  ['touch.promised', 'what you promised'],
  ['referral.from', 'who sent you'],
  ['referral.to', 'to whom they sent you'],
  ['referral.about', 'what the referral was about'],
  ['group.name', 'the association'],
  ['meeting.when', 'when you meet'],
  ['meeting.place', 'where you meet'],
  ['landed.title', 'your new position'],
  ['owner.name', 'your name'],
  ['owner.phone', 'your telephone'],
  ['owner.email', 'your e-mail'],
  ['owner.headline', 'what you do'],
  ['nil | blank: "what to fill in"', 'a blank to fill'],
];
