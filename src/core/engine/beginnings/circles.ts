import type { Person } from '../../facts/person.ts';
import type { Beginning, Playbook } from '../../playbooks/playbook.ts';
import type { Day } from '../almanac.ts';
import type { Ledger } from '../ledger.ts';
import type { Run } from '../run.ts';
import { seasonAt } from '../season.ts';
import { subjectOf } from '../subject.ts';

/** Each person in a circle, from the day of the placing. */
export function runsOfCircles(playbook: Playbook, ledger: Ledger): Run[] {
  return inCircles(ledger).map(({ person, since }) => ({
    playbook,
    id: `${playbook.id}/${person.id}`,
    person: person.id,
    about: {},
    begins: ledger.almanac.startOf(since),
  }));
}

/** Each person in a circle, once a year: the season that began last, named by the new year that it leads to. */
export function runsOfSeason(
  playbook: Playbook,
  beginning: Extract<Beginning, { fact: 'season' }>,
  ledger: Ledger,
): Run[] {
  const { almanac, now, changes } = ledger;
  const { newYear, began, closes, next } = seasonAt(now, beginning, almanac);
  const nextBegins = almanac.startOf(next);
  return inCircles(ledger).flatMap(({ person, since }) => {
    changes.note(subjectOf({ person: person.id }), nextBegins);
    if (since > closes) return [];
    return [
      {
        playbook,
        id: `${playbook.id}/${newYear}/${person.id}`,
        person: person.id,
        about: {},
        begins: almanac.startOf(began),
      },
    ];
  });
}

function inCircles({ notebook, almanac, now, changes }: Ledger): { person: Person; since: Day }[] {
  const today = almanac.dayOf(now);
  return notebook.people.flatMap((person) => {
    if (person.circle === undefined) return [];
    const since =
      person.circleSince === undefined
        ? almanac.dayOf(almanac.instant(person.addedAt))
        : almanac.day(person.circleSince);
    if (since <= today) return [{ person, since }];
    changes.note(subjectOf({ person: person.id }), almanac.startOf(since));
    return [];
  });
}
