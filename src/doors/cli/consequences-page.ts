/** What a command did to what is owed, for people to read. */

import { stepTitle } from '../../core/playbooks/step-title.ts';
import type { FollowUpAnswer } from '../../formats/notebook/agenda-answer.ts';
import type { InstantText } from '../../core/facts/time.ts';
import { timeWords } from './time-words.ts';

interface Consequences {
  readonly created: readonly FollowUpAnswer[];
  readonly met: readonly FollowUpAnswer[];
  readonly withdrawn: readonly FollowUpAnswer[];
}

export function consequencesPage({ created, met, withdrawn }: Consequences, now: InstantText): string {
  return [
    ...section('Done by it', met, () => ''),
    ...section('You now owe', created, ({ due }) => `, ${timeWords(due, now)}`),
    ...section('No longer owed', withdrawn, () => ''),
  ].join('');
}

function section(
  heading: string,
  followUps: readonly FollowUpAnswer[],
  tail: (followUp: FollowUpAnswer) => string,
): readonly string[] {
  if (followUps.length === 0) return [];
  return [`${heading}:\n`, ...followUps.map((followUp) => `  ${stepTitle(followUp)}${tail(followUp)}\n`)];
}
