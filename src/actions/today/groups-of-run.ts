/** What is owed in one run, to each of its people, as the day shows it: so it is done here as it is done there. */

import type { FollowUp } from '../../core/engine/follow-up.ts';
import { subjectOf } from '../../core/engine/subject.ts';
import type { View } from '../view.ts';
import { groupsShown, type GroupShown } from './groups-shown.ts';
import { sectionOf } from './section-of.ts';

/** In the order of the people. */
export async function groupsOfRun(
  view: View,
  people: readonly string[],
  followUps: readonly FollowUp[],
): Promise<GroupShown[]> {
  const bySubject = Map.groupBy(followUps, subjectOf);
  const places = people
    .map((person) => `person:${person}`)
    .flatMap((subject) => {
      const owed = bySubject.get(subject);
      return owed === undefined ? [] : [{ subject, section: sectionOf(owed, view) }];
    });
  return groupsShown(view, places, followUps);
}
